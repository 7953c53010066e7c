/** A published text on the method or on how people work by it. */
export interface PublishedSource {
  readonly title: string;
  readonly address?: string;
  /** Addresses of its own of places that rules cite, where the text has several. */
  readonly places?: Readonly<Record<string, string>>;
}

/** Where rules come from, by the keys that their documentation cites. */
export const sources: Readonly<Record<string, PublishedSource>> = {
  SEED: {
    title:
      'Slides "Doelgericht samenwerken – De Sociocratische Kringorganisatiemethode" (Sociocratisch Centrum)',
  },
  NLW: {
    title: 'Wikipedia NL, Sociocratische kringorganisatiemethode',
    address: 'https://nl.wikipedia.org/wiki/Sociocratische_kringorganisatiemethode',
  },
  NLW2: { title: 'Wikipedia NL, Sociocratie', address: 'https://nl.wikipedia.org/wiki/Sociocratie' },
  GLOS: {
    title:
      'Encyclo copy of the Sociocratisch Centrum Nederland glossary (28-02-2007, 76 words; only the first entries visible)',
    address: 'http://www.encyclo.nl/lokaal/10172',
  },
  MTP: {
    title: 'Mind the People, Sociocratische kringorganisatiemethode',
    address: 'https://mindthepeople.nl/2019/03/25/sociocratie/',
  },
  GOLD: {
    title: 'Goldenbeld Advies, De vier basisregels van sociocratie',
    address: 'https://www.goldenbeldadvies.nl/blog/1186734_de-vier-basisregels-van-sociocratie',
  },
  BRO: {
    title: 'Sociocratisch Centrum 2009, De Sociocratische Kringorganisatiemethode (18 p.; only TOC visible)',
    address: 'https://fdocuments.nl/document/sociocratische-kringorganisatiemethode.html',
  },
  CERT: {
    title: 'Sociocratie.nl, Certificatie van personen',
    address: 'https://sociocratie.nl/certificering/',
  },
  STAT: {
    title:
      'Sociocratie.nl, Het belang van de kleine lettertjes (Jayne Slot on sociocratic statutes / kringstatuut)',
    address: 'https://www.sociocratie.nl/sociocratie-in-de-praktijk/het-belang-van-de-kleine-lettertjes/',
  },
  FUNC: {
    title: 'Sociocratie.nl, Sociocratisch functioneringsgesprek',
    address: 'https://sociocratie.nl/sociocratische-functioneringsgesprekken/',
  },
  VSV: {
    title: 'Sociocratie.nl, Slagvaardig samenwerken in het VSV',
    address: 'https://sociocratie.nl/advies-en-begeleiding/begeleiding-verloskundige-samenwerking/',
  },
  ALLI: {
    title: 'Sociocratie.nl, VSV (Alliant) werd vereniging',
    address: 'https://www.sociocratie.nl/ketensamenwerking/we-zijn-nu-een-serieuze-gesprekspartner/',
  },
  MAIA: {
    title: 'Sociocratie.nl, Eerstelijns verloskundigen: dankzij SKM…',
    address: 'https://sociocratie.nl/eerstelijns-verloskundigen-dankzij-skm-nu-meer-tijd-voor-zwangeren/',
  },
  ZWANG: {
    title: 'Sociocratie.nl, Meekijken met een SKM-vergadering (In Zwang, Gouda)',
    address: 'https://www.sociocratie.nl/sociocratie-in-de-praktijk/meekijken-skm-vergadering/',
  },
  DORD: {
    title: 'VSV Dordrecht e/o, Geboren: sociocratische vereniging (18-10-2023)',
    address: 'https://www.vsvdordrechteo.nl/2023/10/geboren-sociocratische-vereniging-vsv-dordrecht-e-o/',
  },
  AAK: {
    title: 'Aakendonk, Gelijkwaardige statuten (model statutes)',
    address: 'https://aakendonk.nl/index.php/gelijkwaardige-statuten/',
  },
  SCN: {
    title: 'Soziokratie Zentrum, Aus der Soziokratie Norm SCN 2000: 2012-2016',
    address:
      'https://soziokratiezentrum.org/unserangebot/ausbildungundzertifizierung/anwaerterinnenkreis/soziokratie-norm-scn-2000-2012-2016/',
  },
  SCNA: {
    title: 'Soziokratie Zentrum, Aus der Soziokratie Norm SCN 2000: 2012-2016, Anhang A',
    address:
      'https://soziokratiezentrum.org/unserangebot/ausbildungundzertifizierung/anwaerterinnenkreis/soziokratie-norm-scb-2000-2012-2016-anhang-a/',
  },
  TSG: {
    title: 'The Sociocracy Group, Education & certification',
    address: 'https://thesociocracygroup.com/we-make-it-work/education-certification/',
  },
  SZK: {
    title: 'Soziokratie Zentrum, 2. Prinzip: Die Kreisorganisation',
    address:
      'https://soziokratiezentrum.org/ueber-soziokratie/grundlagen-der-soziokratie-4-basisprinzipien/kreisstruktur',
  },
  SZW: {
    title: 'Soziokratie Zentrum, 4. Prinzip: Offene/Soziokratische Wahl',
    address:
      'https://soziokratiezentrum.org/ueber-soziokratie/grundlagen-der-soziokratie-4-basisprinzipien/offene-soziokratische-wahl',
  },
  SZT: {
    title: 'Soziokratie.at, Der Topkreis',
    address: 'https://www.soziokratie.at/ueber-soziokratie/topkreis/',
  },
  SZG: {
    title: 'Soziokratie Zentrum, Glossar',
    address: 'https://soziokratiezentrum.org/ueber-soziokratie/glossary-kategorien/soziokratie-glossar/',
  },
  DSK: { title: 'dersoziokrat.at, Kreise / Doppelte Koppelung', address: 'https://dersoziokrat.at/kreise/' },
  LECH: {
    title: 'K. Lechthaler, Basisprinzip 3 / 4',
    address: 'https://www.katharina-lechthaler.com/die-doppelte-verknuepfung-der-kreise/',
  },
  VIA: {
    title: 'viadee, Soziokratie Basisprinzipien: Kreisstruktur',
    address: 'https://www.viadee-spark.de/themen/soziokratie-basisprinzipien-kreisstruktur/',
  },
  PRYM: {
    title: 'Prympark, Soziokratische Grundlagen für die Zusammenarbeit von Kreisen',
    address: 'https://www.prympark.de/cms/baugemeinschaften/wir-mittendrin-im-prympark/info/soziokratie/',
  },
  FSM: {
    title:
      'The Sociocracy Consulting Group 2014, Foundations of Sociocracy: Training Reference Manual (CC BY-SA 4.0)',
    address:
      'https://github.com/ParticipatoryOrgs/Dynamic-Governance-Collection/blob/master/Foundations-Of-Sociocracy--Training-Reference-Manual.md',
  },
  GBE: {
    title: 'Koch-Gonzalez, Rouillard & Buck 2011, Governance by Equals (CC BY-SA 3.0)',
    address:
      'https://github.com/ParticipatoryOrgs/Dynamic-Governance-Collection/blob/master/Equality_in_Governance_-_Intro_to_Sociocracy.pdf',
  },
  MVOS: {
    title: 'Rau & Koch-Gonzalez, Many Voices One Song (CC BY-SA 4.0), full DocBook source',
    address: 'https://github.com/sociocracyforall/Creative-Commons-library',
  },
  WDWD: {
    title: 'Rau, Who Decides Who Decides? (CC BY-SA 4.0)',
    address: 'https://github.com/sociocracyforall/Creative-Commons-library',
  },
  S3: {
    title: 'Bockelbrink, Priest, David, Sociocracy 3.0 Practical Guide (CC BY-SA)',
    address: 'https://github.com/S3-working-group/s3-practical-guide',
  },
  SFR: { title: 'SoFA, Process roles', address: 'https://www.sociocracyforall.org/process-roles/' },
  SFI: {
    title: 'SoFA, Implementing sociocracy – a roadmap',
    address: 'https://www.sociocracyforall.org/implementation/',
  },
  SFDL: {
    title: 'SoFA, Double linking',
    address: 'http://www.sociocracyforall.org/projects/double-linking/',
  },
  SFCS: {
    title: 'SoFA, Circle structure introduction',
    address: 'https://www.sociocracyforall.org/circle-structure-introduction/',
  },
  SFO: {
    title: 'SoFA, Membership organization / SoFA circles',
    address: 'https://www.sociocracyforall.org/sofa/',
  },
  SFMC: {
    title: 'SoFA forum, SoFA is looking for Mission Circle members',
    address:
      'https://forums.sociocracyforall.org/t/announcement-sofa-is-looking-for-a-1-2-mission-circle-member-s/1201',
  },
  SF24: {
    title: 'SoFA Network membership agreement (2024 structure)',
    address: 'https://staging.sociocracyforall.org/sofas-membership-agreement',
  },
  SFI4: {
    title: 'SoFA badge I4, Assisting an implementation',
    address: 'https://www.sociocracyforall.org/badge-i4/',
  },
  SFIT: {
    title: 'SoFA forum, IT tools for sociocracy',
    address: 'https://forums.sociocracyforall.org/t/it-tools-for-sociocracy-please-add/2500',
  },
  SFTEN: {
    title: 'SoFA forum, Tensions around how we use software within SoFA',
    address: 'https://forums.sociocracyforall.org/t/tensions-around-how-we-use-software-within-sofa/2670',
  },
  SFLOG: {
    title: 'SoFA forum, Log keeping team minutes 2023 / 2025',
    address: 'https://forums.sociocracyforall.org/t/log-keeping-team-operational-meetings-2025/4345',
  },
  SFNUM: {
    title: 'SoFA forum, Number of people in circles…',
    address:
      'https://forums.sociocracyforall.org/t/number-of-people-in-circles-if-a-delegate-of-a-sub-circle-gets-added/1014',
  },
  SFTRB: {
    title: 'SoFA forum, Trouble-shooting sociocracy',
    address:
      'https://forums.sociocracyforall.org/t/trouble-shooting-sociocracy-submit-your-questions-for-the-webinar/1534',
  },
  SFGC: {
    title: 'SoFA forum, General Circle agenda and meeting management',
    address: 'https://forums.sociocracyforall.org/t/general-circle-agenda-and-meeting-management/4258',
  },
  SFGAP: {
    title: 'SoFA forum, How to discover the sociocratic gaps',
    address:
      'https://forums.sociocracyforall.org/t/how-to-discover-the-sociocratic-gaps-that-might-be-in-your-sociocratic-community-or-organization/4025',
  },
  SFSTR: {
    title: 'SoFA, 3 common struggles in sociocratic organizations',
    address: 'https://forums.sociocracyforall.org/t/3-common-struggles-in-sociocratic-organizations/1724',
  },
  SCHIN: {
    title: 'John Schinnerer, Elementary common mistakes when applying sociocracy',
    address: 'https://sociocracy.uk/forum/topics/elementary-common-mistakes-when-applying-sociocracy',
  },
  'SCI-EXP': {
    title: 'sociocracy.info, Outside experts on the board of directors',
    address: 'https://sociocracy.info/outside-experts-board-of-directors',
  },
  'SCI-FC': {
    title: 'sociocracy.info, Full-circle meetings',
    address: 'http://www.sociocracy.info/full-circle-meetings/',
  },
  'SCI-BY': {
    title:
      'sociocracy.info, Sociocratic bylaws (intro only visible; text hosted at www.sociocracyforall.org/bylaws)',
    address: 'https://www.sociocracy.info/tag/bylaws-constitutions/',
  },
  'SCI-EE': {
    title: 'sociocracy.info, Sociocracy at Endenburg Elektrotechniek',
    address: 'https://www.sociocracy.info/sociocracy-atendenburg-elektrotechniek/',
  },
  ENW: {
    title: 'Wikipedia EN, Double linking (citing Romme 1996)',
    address: 'https://en.wikipedia.org/wiki/Double_linking',
  },
  DAL: {
    title: 'daldeejen.com, review of Endenburg (2002)',
    address:
      'https://daldeejen.com/en/book-endenburg-2002-sociocracy-organizing-the-decision-making-process/',
  },
  TSYS: {
    title: 'TSYS Governance, Operating agreement article XII – Sociocracy principles (legal text)',
    address:
      'https://git.knownelement.com/TSYSGroupBOD/TSYSGovernance/raw/branch/main/pages/153.OperatingAgreements.TurnkeyNetworkSystemsLLC.TurnkeyNetworkSystemsLLC-CompanyOperatingAgreement.article-12/default.md',
  },
  EC: {
    title:
      'Equal Care Co-op handbook: delegate / facilitator / circle records / long-term decisions / everyday decisions / proposals / full circle member / glossary',
    address: 'https://work.equalcare.coop/circles/circle-roles/delegate',
    places: { 'everyday decisions': 'https://work.equalcare.coop/everyday-decisions' },
  },
  TSUKI: {
    title: 't/suki minutes and wiki',
    address: 'https://forum.tsuki.games/t/2026-03-22-t-suki-organizing-meeting/480/4',
  },
  CVEG: { title: 'CVEG ecovillage association (Nijmegen)', address: 'https://cveg.nl/organisatie/' },
  ZUID: {
    title: 'Ecodorp Zuiderveld, Sociocratie',
    address: 'https://www.ecodorpzuiderveld.nl/sociocratie.html',
  },
  GLEIS: { title: 'Gleis 21 Wien, Soziokratie', address: 'https://gleis21.wien/soziokratie/' },
  KONST: {
    title: 'Wohnprojekt Konstanz, Soziokratie',
    address: 'https://wohnprojekt-konstanz.de/soziokratie/',
  },
  BULL: {
    title: 'Bull City Commons Cohousing, Governance',
    address: 'https://www.bullcitycommons.com/governance',
  },
  AGC: {
    title: 'Agile Collective handbook, Circles',
    address: 'https://handbook.docs.agile.coop/99-resources/sociocracy/circles/',
  },
  VSHN: {
    title: 'VSHN handbook, Teams and other circles',
    address: 'https://handbook.vshn.ch/hb/circles.html',
  },
  XRNL: {
    title: 'XR Nederland, Thematische groepen / Cirkelstructuur',
    address: 'https://extinctionrebellion.nl/thematische-groepen/',
  },
  YPC: {
    title: 'Youth Power Coalition hub',
    address: 'https://hub.youthpowercoalition.org/t/establish-a-general-circle/618',
  },
  SB: {
    title: 'SuperBenefit knowledge-base (Markdown vault)',
    address: 'https://github.com/superbenefit/knowledge-base',
  },
  FF: {
    title: 'freefrog – governance DSL (Clojure/Instaparse, AGPL-3.0) and Courage Labs records',
    address: 'https://github.com/gshakhn/freefrog',
  },
  DRAH: {
    title: 'SoilDRaH project governance and policy log',
    address: 'https://github.com/ktoddbrown/SoilDRaH',
  },
  HUM: {
    title: 'humhub-sociocratic-governance (AGPL-3.0, 2026)',
    address: 'https://github.com/ingofleckenstein/humhub-sociocratic-governance',
    places: {
      'Rules.php':
        'https://github.com/ingofleckenstein/humhub-sociocratic-governance/blob/main/services/Rules.php',
      'GOVERNANCE §2':
        'https://github.com/ingofleckenstein/humhub-sociocratic-governance/blob/main/docs/GOVERNANCE.md',
      'GOVERNANCE §6':
        'https://github.com/ingofleckenstein/humhub-sociocratic-governance/blob/main/docs/GOVERNANCE.md',
    },
  },
  RB: {
    title: 'rolebase (open source role/circle tool)',
    address: 'https://github.com/Godefroy/rolebase',
    places: { '#53': 'https://github.com/Godefroy/rolebase/issues/53' },
  },
  HC: {
    title: 'Holacracy Constitution, issues',
    address: 'https://github.com/holacracyone/Holacracy-Constitution/issues',
    places: {
      '#230': 'https://github.com/holacracyone/Holacracy-Constitution/issues/230',
      '#400': 'https://github.com/holacracyone/Holacracy-Constitution/issues/400',
    },
  },
  POD: {
    title: 'Holacracy community archive (Podio as governance DB)',
    address: 'https://community-archive.holacracy.org/reply/543007583757122337',
  },
  SOC: {
    title: 'social.coop Organizing Circle minutes',
    address: 'https://www.loomio.com/d/MjL6ROmz/organizing-circle-meeting-2025-september-25-1500-utc',
  },
  LEAV: {
    title: 'Leaving Babylon, Steps to the founding of a grassroots group choosing sociocracy',
    address:
      'https://leavingbabylon.wordpress.com/misc/steps-to-the-founding-of-a-grassroots-group-choosing-sociocracy/',
  },
  UK13: {
    title: 'Sociocracy UK, meeting summary 8 Jan 2013',
    address: 'https://sociocracy.uk/forum/topics/summary-of-meeting-8th-janjuary-13-tele-conference',
  },
  ISCB: { title: 'International Sociocracy Certification Board', address: 'https://iscb.earth' },
  KRING: { title: 'The Kring language, docs/language.md' },
};

/**
 * Sources of the method itself: the texts of the Sociocratisch Centrum and of those who teach its method, in Dutch and
 * German first, what is published of its norm, and the English texts of its own line. An error in the method's own
 * profile rests on one of these; other traditions and tools are cited beside them.
 */
export const methodSources: ReadonlySet<string> = new Set([
  'SEED',
  'NLW',
  'NLW2',
  'GLOS',
  'MTP',
  'GOLD',
  'BRO',
  'STAT',
  'FUNC',
  'AAK',
  'SCN',
  'SCNA',
  'SZK',
  'SZW',
  'SZT',
  'SZG',
  'DSK',
  'LECH',
  'VIA',
  'FSM',
  'GBE',
  'ENW',
  'SCI-EE',
]);
