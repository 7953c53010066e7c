import type { Tongue } from './words.js';

/** What a first organisation needs to know of the calendar: each a day as `YYYY-MM-DD`. */
export interface FirstDays {
  /** The day on which it is made; terms begin here. */
  readonly start: string;
  readonly inHalfAYear: string;
  /** A month before the first terms end. */
  readonly inElevenMonths: string;
  readonly inAYear: string;
}

/**
 * The files of a first organisation, by their names: small, whole, and with nothing that a rule finds. It is `named` as
 * Kring writes a name with its title (`Garden "The Garden"`), or else after a garden. Nobody has decided or elected
 * anything in it yet: its decision is a draft, and its election is planned for the end of the first term.
 */
export function firstOrganisation(
  language: Tongue,
  days: FirstDays,
  method: string,
  named: string | undefined,
): Readonly<Record<string, string>> {
  const { start, inHalfAYear, inElevenMonths, inAYear } = days;
  const t = (en: string, nl: string): string => (language === 'nl' ? nl : en);
  const organisation = named ?? t('Garden "The Neighbourhood Garden"', 'Tuin "De Buurttuin"');
  return {
    'organisation.kring': `/** ${t('A first organisation. Change the names and texts into your own.', 'Een eerste organisatie. Verander de namen en teksten in die van u.')} */
organisation ${organisation} {
  vision  "${t('Everybody in the neighbourhood eats from it.', 'De hele buurt eet ervan.')}"
  mission "${t('Neighbours grow vegetables together, all year round.', 'Buren telen samen groente, het hele jaar door.')}"
  legal association
  method ${method}
  language ${language}
  absence "${t('Absent members read the minutes and can object within 48 hours', 'Afwezige leden lezen de notulen en kunnen binnen 48 uur bezwaar maken')}"
}
`,
    'people.kring': `person anna  "Anna Visser"
person bram "Bram Kok" {
  expertise field
}
person carla "Carla Mulder"
person dirk  "Dirk Bos"
person els   "Els Prins"
person gijs  "Gijs Vos"
person hanna "Hanna Smit" {
  external
  expertise law, finance
}
person ivo "Ivo Maas" {
  external
  expertise society
}
`,
    'circles.kring': `// ${t('Looks after the long term, with people from outside. Leader and representative of the circle below sit here too.', 'Let op de lange termijn, met mensen van buiten. Leider en afgevaardigde van de kring eronder zitten hier ook.')}
top circle ${t('Board', 'Bestuur')} "${t('Top circle', 'Topkring')}" {
  aim "${t('To keep the garden true to its mission, and tied to its surroundings', 'De tuin trouw houden aan haar missie, en verbonden met haar omgeving')}"
  domain review ${inAYear} {
    ${t('course "The course over the years"', 'koers    "De koers over de jaren"')}
    ${t('means  "The land and the money of the association"', 'middelen "De grond en het geld van de vereniging"')}
  }
  leader      anna  from ${start} for 2 years
  facilitator hanna from ${start} for 1 year
  secretary   bram  from ${start} for 1 year
  experts     hanna, ivo
  meets every 3 months
}

// ${t('The circle that binds the others together. Leader and representative of each circle below sit here too.', 'De kring die de andere verbindt. Leider en afgevaardigde van elke kring eronder zitten hier ook.')}
general circle ${t('Garden-Circle', 'Tuinkring')} "${t('Garden circle', 'Tuinkring')}" in ${t('Board', 'Bestuur')} {
  aim "${t('To provide the neighbourhood with vegetables from its own garden', 'De buurt van groente uit eigen tuin voorzien')}"
  domain review ${inAYear} {
    ${t('land   "The land and what grows on it" from Board.means', 'grond "De grond en wat erop groeit" from Bestuur.middelen')}
    ${t('people "Members, work and meals together" from Board.course', 'leden "Leden, werk en samen eten" from Bestuur.koers')}
    ${t('money  "The yearly budget" from Board.means {', 'geld  "De jaarbegroting" from Bestuur.middelen {')}
      budget "${t('€ 4,000', '€ 4.000')}"
    }
  }
  double link {
    leader         anna from ${start} for 2 years
    representative bram from ${start} for 1 year
  }
  facilitator carla from ${start} for 1 year
  secretary   dirk  from ${start} for 1 year

  lead    "${t('Agree the plan for the season', 'Het plan voor het seizoen vaststellen')}"
  do      "${t('Divide the work over the circles', 'Het werk over de kringen verdelen')}"
  measure "${t('Kilos harvested', 'Geoogste kilo’s')}" target "800" every 3 months
  meets every 4 weeks
}

circle ${t('Growing', 'Teelt')} "${t('Growing circle', 'Teeltkring')}" in ${t('Garden-Circle', 'Tuinkring')} {
  aim "${t('To grow vegetables without poison', 'Groente telen zonder gif')}"
  domain review ${inAYear} {
    ${t('beds', 'bedden')} "${t('The beds and the greenhouse', 'De bedden en de kas')}" from ${t('Garden-Circle.land', 'Tuinkring.grond')}
  }
  constraint "${t('No poison and no artificial fertiliser', 'Geen gif en geen kunstmest')}"

  // ${t('The double link: two different people, both full members of both circles.', 'De dubbele koppeling: twee verschillende mensen, beiden volwaardig lid van beide kringen.')}
  double link {
    leader         bram from ${start} for 2 years
    representative els  from ${start} for 1 year
  }
  facilitator els  from ${start} for 1 year
  secretary   gijs from ${start} for 1 year

  lead    "${t('Agree what is sown', 'Vaststellen wat gezaaid wordt')}"
  do      "${t('Sow, weed and harvest', 'Zaaien, wieden en oogsten')}"
  measure "${t('Harvest per bed', 'Oogst per bed')}" every month
  meets every 2 weeks
}

circle ${t('Table', 'Tafel')} "${t('Table circle', 'Tafelkring')}" in ${t('Garden-Circle', 'Tuinkring')} {
  aim "${t('To bring neighbours together at meals from the garden', 'Buren samenbrengen aan maaltijden uit de tuin')}"
  domain review ${inAYear} {
    ${t('meals', 'maaltijden')} "${t('Meals and who is invited', 'Maaltijden en wie er genodigd is')}" from ${t('Garden-Circle.people', 'Tuinkring.leden')}
  }
  constraint "${t('Within the budget for meals', 'Binnen het budget voor maaltijden')}"

  double link {
    leader         carla from ${start} for 2 years
    representative dirk  from ${start} for 1 year
  }
  facilitator dirk from ${start} for 1 year
  secretary   anna from ${start} for 1 year

  lead    "${t('Agree the meals of the season', 'De maaltijden van het seizoen vaststellen')}"
  do      "${t('Cook together', 'Samen koken')}"
  measure "${t('Guests per meal', 'Gasten per maaltijd')}" target "20" every month
  meets every 4 weeks
}
`,
    'elections.kring': `// ${t('The next election, prepared. Who was nominated, consented and was elected is written when the circle has met.', 'De volgende verkiezing, voorbereid. Wie er zijn voorgedragen, consent gaven en gekozen werden, komt erbij als de kring bijeen is geweest.')}
election ${t('growing-representative', 'teelt-afgevaardigde')} of representative in ${t('Growing', 'Teelt')} {
  on ${inElevenMonths}
  duty "${t('Brings the circle’s arguments into the garden circle and reports back', 'Brengt de argumenten van de kring in de tuinkring en koppelt terug')}"
  quality "${t('Listens well', 'Luistert goed')}"
  term 1 year
  facilitator els
}
`,
    'logbook.kring': `// ${t('A proposal. Once the circle has consented to it, write on which day: decided DATE by consent.', 'Een voorstel. Als de kring er consent op heeft gegeven, schrijf dan op welke dag: decided DATUM by consent.')}
decision ${t('introduction', 'invoering')} "${t('We introduce the circle method', 'Wij voeren de kringmethode in')}" {
  circle ${t('Garden-Circle', 'Tuinkring')}
  state draft
  concerns ${t('Garden-Circle.people', 'Tuinkring.leden')}
  text "${t('For one year the garden decides in circles, by consent.', 'Een jaar lang besluit de tuin in kringen, met consent.')}"
  because "${t('Decisions of everybody about everything took too long', 'Besluiten van iedereen over alles duurden te lang')}"
  responsible anna
  measure "${t('Whether members find that they are heard', 'Of leden vinden dat zij gehoord worden')}"
  review ${inAYear}
}

implementation ${t('method', 'methode')} "${t('Introduction of the circle method', 'Invoering van de kringmethode')}" {
  circle ${t('Garden-Circle', 'Tuinkring')}
  owner anna
  phase acquaint {
    step plan "${t('Develop the implementation plan', 'Het implementatieplan ontwikkelen')}" {
      owner anna due ${inHalfAYear}
    }
  }
  phase introduce {
    training ${t('circles', 'kringen')} "${t('Circle training: meetings, consent, elections', 'Kringscholing: vergaderen, consent, verkiezingen')}" for every circle
  }
  phase integrate {
    training ${t('functions', 'functies')} "${t('Training of key functions', 'Scholing van sleutelfuncties')}" for every leader, representative, facilitator, secretary
  }
  phase secure {
    step statutes "${t('Circle statute in the articles of association', 'Kringstatuut in de statuten')}"
    step audits "${t('Yearly audit of every circle', 'Jaarlijkse audit van elke kring')}"
    step reviews "${t('Sociocratic performance reviews', 'Sociocratische functioneringsgesprekken')}"
  }
}
`,
  };
}
