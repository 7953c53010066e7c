/*
 * Organisations that are as they should be, and what is otherwise in them: a verdict is tried on one difference at a
 * time. All people are invented.
 */

/** A bakery: three levels of circles, a helping circle, a working group, and what was elected and decided. */
export const bakery = `organisation Molenhof "Molenhof Bakers" { language en }
person ada "Ada"
person ben "Ben"
person cor "Cor"
person dora "Dora"
person egbert "Egbert"
person fem "Fem"
person gijs "Gijs"
person hanna "Hanna"
person ivo "Ivo"
person joke "Joke"
person kees "Kees"
person lena "Lena"
person max "Max"
person olga "Olga" { external expertise legal, finance }
person piet "Piet" { external expertise social, mission }

top circle Council "Council" {
  aim "To keep the bakery true to the village for the long term"
  domain review 2027-06-01 {
    all "Everything that the bakery does" { limit "The law" }
    statutes "The statutes" { limit "By deed" }
  }
  leader olga from 2026-02-02 for 2 years
  facilitator piet from 2026-02-02 for 2 years
  secretary hanna from 2026-02-02 for 2 years
  experts olga, piet
  lead "The plan of five years"
  do "Agree on it"
  measure "What the village says"
  meets twice a year
}

general circle General "General Circle" in Council {
  aim "To run the bakery for the village"
  domain review 2027-06-01 {
    baking "All baking" from Council.all { limit "No additives" }
    selling "All selling" from Council.all { limit "No debts" }
    money "The money" from Council.all { limit "No loans" budget "€ 90,000 a year" }
  }
  double link {
    leader ada from 2026-02-09 for 2 years by general-leader
    representative hanna from 2026-02-16 for 2 years
  }
  facilitator ben from 2026-02-16 for 2 years
  secretary cor from 2026-02-16 for 2 years
  lead "The plan of the year"
  do "Agree on it"
  measure "Takings"
  meets every 6 weeks
}

circle Bakery "Bakery Circle" in General {
  aim "To bake for the shop every morning"
  constraint "Before six nobody works alone"
  domain review 2027-06-01 {
    bread "The bread" from General.baking { limit "Organic flour" }
    cake "The cakes" from General.baking { limit "Organic flour" }
  }
  double link {
    leader ben from 2026-03-02 for 2 years by bakery-leader
    representative dora from 2026-03-09 for 2 years by bakery-representative
  }
  facilitator egbert from 2026-03-09 for 2 years
  secretary fem from 2026-03-09 for 2 years
  role Miller "Miller" {
    duty "Grinds the flour"
    held by fem from 2026-03-09 for 2 years
  }
  lead "The plan of the week"
  do "Bake"
  measure "What is left over"
  meets every 4 weeks
}

circle Shop "Shop Circle" in General {
  aim "To sell bread and cakes over the counter"
  domain review 2027-06-01 {
    counter "The counter" from General.selling { limit "Open from seven" }
  }
  double link {
    leader cor from 2026-03-02 for 2 years
    representative hanna from 2026-03-09 for 2 years
  }
  facilitator gijs from 2026-03-09 for 2 years
  secretary ivo from 2026-03-09 for 2 years
  lead "The rota"
  do "Sell"
  measure "Queues"
  meets every 4 weeks
}

circle Ovens "Oven Circle" in Bakery {
  aim "To keep the ovens warm and safe"
  domain review 2027-06-01 {
    ovens "The ovens" from Bakery.bread { limit "Wood from the village" }
  }
  double link {
    leader egbert from 2026-03-16 for 2 years
    representative joke from 2026-03-16 for 2 years
  }
  facilitator kees from 2026-03-16 for 2 years
  secretary lena from 2026-03-16 for 2 years
  lead "The list of fires"
  do "Burn"
  measure "Degrees"
  meets every 4 weeks
}

helping circle Move "Move" in General until 2027-05-31 {
  begun 2026-09-01
  aim "To draft the move to the new mill"
  leader ben from 2026-09-01 until 2027-05-31
  members max, lena
  lead "The list of questions"
  do "Visit mills"
  measure "Answers"
  meets every 4 weeks
  reports every 8 weeks by ben
}

working group Feast "Feast" in Shop {
  aim "To prepare the feast of the harvest"
  leader gijs from 2026-09-01 for 1 year
  members ivo
}

election general-leader of leader in General by Council {
  on 2026-02-09
  duty "Sees to it that what is agreed is done"
  quality "Calm"
  term 2 years
  present hanna, olga, piet
  nominations {
    olga for ada because "She listens"
    hanna for ada because "She asks"
  }
  proposal ada because "She listens"
  consent ada, hanna, olga, piet
  elected ada
  accepted 2026-02-09
}

election bakery-leader of leader in Bakery by General {
  on 2026-03-02
  duty "Sees to it that bread is baked"
  quality "Early"
  term 2 years
  present ada, hanna, cor
  nominations {
    ada for ben because "He is early"
    cor for ben because "He is early"
  }
  proposal ben because "He is early"
  consent ada, ben, hanna, cor
  elected ben
  accepted 2026-03-02
}

election bakery-representative of representative in Bakery {
  on 2026-03-09
  duty "Speaks for the bakers"
  quality "Frank"
  term 2 years
  present ben, dora, egbert, fem
  nominations {
    egbert for dora because "She is frank"
  }
  proposal dora because "She is frank"
  consent ben, dora, egbert, fem
  elected dora
  accepted 2026-03-09
  confirmed by General on 2026-03-16
}

decision flour "Flour comes from the village" {
  circle Bakery
  kind policy
  decided 2026-04-06 by consent
  concerns Bakery.bread
  text "We buy flour within ten miles"
  responsible fem
  measure "Sacks from elsewhere"
  term 2 years
  review 2027-04-05
  consent ben, dora, egbert, fem, joke
}

decision rotas "Rotas are agreed by majority" {
  circle General
  kind policy
  decided 2026-04-13 by consent
  concerns Bakery, Shop
  text "A circle may agree on its rota by majority"
  responsible ada
  measure "Rotas that are kept"
  term 2 years
  review 2027-04-12
}
`;

/** An association in Dutch: a members' assembly above the board, two circles and a working group. */
export const association = `organisation Wilg "Speeltuin de Wilg" { language nl legal association }
person anke "Anke"
person bas "Bas"
person cees "Cees"
person door "Door"
person els "Els"
person fons "Fons"
person guus "Guus"
person hetty "Hetty"

assembly ALV "Algemene ledenvergadering" {
  aim "De vereniging behouden"
  members everyone
  meets twice a year
}

general circle Bestuur "Bestuurskring" in ALV {
  aim "De speeltuin voor de buurt openhouden"
  domain review 2027-05-01 {
    toestellen "De toestellen" { limit "Veiligheidskeuring" }
    kantine "De kantine" { limit "Geen alcohol" }
  }
  leader anke from 2026-03-02 for 2 years
  facilitator cees from 2026-03-02 for 2 years
  secretary bas from 2026-03-02 for 2 years
  members anke, bas
  lead "Jaarplan"
  do "Besluiten"
  measure "Bezoekers"
  meets every 6 weeks
}

circle Techniek "Kring Techniek" in Bestuur {
  aim "De toestellen veilig onderhouden"
  domain review 2027-05-01 {
    keuring "De keuring" from Bestuur.toestellen { limit "Elk jaar" }
  }
  double link {
    leader cees from 2026-03-09 for 2 years
    representative door from 2026-03-09 for 2 years
  }
  facilitator els from 2026-03-09 for 2 years
  secretary fons from 2026-03-09 for 2 years
  lead "Weekplan"
  do "Onderhouden"
  measure "Storingen"
  meets every 4 weeks
}

circle Kantine "Kantinekring" in Bestuur {
  aim "Bezoekers van eten en drinken voorzien"
  domain review 2027-05-01 {
    koffie "De koffie" from Bestuur.kantine { limit "Eerlijke handel" }
  }
  double link {
    leader bas from 2026-03-09 for 2 years
    representative guus from 2026-03-09 for 2 years
  }
  facilitator hetty from 2026-03-09 for 2 years
  secretary guus from 2026-03-09 for 2 years
  members els
  lead "Rooster"
  do "Schenken"
  measure "Kopjes"
  meets every 4 weeks
}

working group Schilders "Schildersploeg" in Techniek {
  aim "De hekken schilderen"
  leader els from 2026-09-01 for 1 year
  members fons
}

election bestuur-2026 of member in Bestuur by ALV {
  on 2026-03-02
  term 2 years
  present everyone
  elected anke by majority
  accepted 2026-03-02
}

decision keuringen "Keuren doen we zelf" {
  circle Techniek
  kind policy
  decided 2026-04-06 by consent
  concerns Techniek.keuring
  text "Twee van ons keuren elk voorjaar"
  responsible els
  measure "Afgekeurde toestellen"
  term 2 years
  review 2027-04-05
}
`;

/** Teams in the tradition of S3, linked by members whom they exchange. */
export const teams = `organisation Kade "Kade" { method s3 language en }
person ann "Ann"
person bob "Bob"
person cas "Cas"
person dee "Dee"
person eli "Eli"
person fay "Fay"
person gus "Gus"

circle Service "Service Circle" {
  aim "To let the teams work together"
  domain review 2027-03-01 { tools "Tools" { limit "Open source" } }
  members ann
  facilitator ann from 2026-06-01 for 1 year
  secretary bob from 2026-06-01 for 1 year
  lead "Board"
  do "Help"
  measure "Questions"
  meets every 4 weeks
}

circle Web "Web Team" in Service {
  aim "To build web pages for customers"
  domain review 2027-03-01 { pages "Web pages" { limit "Accessible" } }
  double link {
    representative bob from 2026-06-01 for 1 year
  }
  members cas, dee
  facilitator cas from 2026-06-01 for 1 year
  secretary dee from 2026-06-01 for 1 year
  lead "Board"
  do "Build"
  measure "Pages"
  meets every 2 weeks
}

circle Apps "Apps Team" in Service {
  aim "To build apps for customers"
  domain review 2027-03-01 { apps "Apps" { limit "Accessible" } }
  double link {
    representative eli from 2026-06-01 for 1 year
  }
  members fay, gus
  facilitator fay from 2026-06-01 for 1 year
  secretary gus from 2026-06-01 for 1 year
  lead "Board"
  do "Build"
  measure "Apps"
  meets every 2 weeks
}
`;

/** An organisation in the tradition of Sociocracy For All. */
export const network = `organisation Larch "Larch Network" { method sofa language en absence "Whoever is absent can object within two days" }
person amy "Amy"
person ben "Ben"
person cho "Cho"
person dan "Dan"
person eve "Eve"
person flo "Flo"
person gil "Gil"
person hal "Hal" { external expertise legal, finance }
person ida "Ida" { external expertise social, mission }

top circle Mission "Mission Circle" {
  aim "Keeping Larch true to its mission"
  domain review 2027-03-01 { mission "The mission" { limit "The bylaws" } }
  leader hal from 2026-05-04 for 1 year
  facilitator ida from 2026-05-04 for 1 year
  secretary ben from 2026-05-04 for 1 year
  experts hal, ida
  lead "Plan"
  do "Decide"
  measure "Surveys"
  meets every 3 months
}

general circle General "General Circle" in Mission {
  aim "Running the network for its members"
  domain review 2027-03-01 { work "All work" from Mission.mission { limit "The budget" } }
  double link {
    leader amy from 2026-05-11 for 1 year
    representative ben from 2026-05-11 for 1 year
  }
  facilitator cho from 2026-05-11 for 1 year
  secretary dan from 2026-05-11 for 1 year
  lead "Plan"
  do "Decide"
  measure "Surveys"
  meets every 4 weeks
}

circle Content "Content Circle" in General {
  aim "Spreading articles about gardens"
  domain review 2027-03-01 { articles "Articles" from General.work { limit "Free licence" } }
  double link {
    leader cho from 2026-05-18 for 1 year by content-leader
    representative dan from 2026-05-18 for 1 year
  }
  facilitator eve from 2026-05-18 for 1 year
  secretary flo from 2026-05-18 for 1 year
  lead "Plan"
  do "Write"
  measure "Readers"
  meets every 2 weeks
}

circle Events "Events Circle" in General {
  aim "Offering meetings in gardens"
  domain review 2027-03-01 { meetings "Meetings" from General.work { limit "In the open" } }
  double link {
    leader ben from 2026-05-18 for 1 year
    representative gil from 2026-05-18 for 1 year
  }
  facilitator gil from 2026-05-18 for 1 year
  secretary flo from 2026-05-18 for 1 year
  lead "Plan"
  do "Meet"
  measure "Visitors"
  meets every 2 weeks
}

election content-leader of leader in Content {
  on 2026-05-18
  duty "Sees to it that articles appear"
  quality "Patience"
  term 1 year
  present cho, dan, eve, flo
  nominations { eve for cho because "She is patient" }
  proposal cho because "She is patient"
  consent cho, dan, eve, flo
  elected cho
  accepted 2026-05-18
  confirmed by General on 2026-05-25
}
`;
