/** Articles, prepositions and the like: they say nothing about what a circle is for, in the languages most used. */
const small = new Set(
  (
    'a an the to of and or in on at by for with from our their its this that is are be as ' +
    'de het een te om van en of in op aan bij door voor met uit onze ons hun haar zijn dit dat is als ' +
    'der die das ein eine einen einer dem den des zu um von und oder im am an bei fur mit aus unser unsere unseren ihr ihre ist'
  ).split(' '),
);

/** A text without capitals, accents and punctuation, so that texts can be compared by their words. */
export function plainText(text: string): string {
  // Most texts are words in ASCII, and the general way is ten times as slow.
  const lower = text.toLowerCase();
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower;
  if (/^[\x20-\x7e]*$/.test(text)) return lower.replace(/[^a-z0-9]+/g, ' ').trim();
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/**
 * The words of a text that bear its meaning, each once and without the endings of plurals, in the order of the alphabet.
 * The text is one of {@link plainText}.
 */
export function tellingWords(plain: string): readonly string[] {
  const words = new Set<string>();
  for (const word of plain.split(' ')) {
    if (word !== '' && !small.has(word)) words.add(withoutEnding(word));
  }
  return [...words].sort();
}

const endings = 'sen';

/** Rough, and the same for every word: it serves to compare texts, never to show a word. */
function withoutEnding(word: string): string {
  let length = word.length;
  while (length > 4 && endings.includes(word.charAt(length - 1))) length--;
  return length === word.length ? word : word.slice(0, length);
}

/** Each of {@link visions} speaks of one of these. To ask that first saves compiling them for most organisations. */
const wishedFor =
  /world|planet|society|future|earth|difference|good|peace|happ|best|wereld|aarde|planeet|samenleving|maatschappij|toekomst|verschil|vrede|geluk|welt|erde|gesellschaft|zukunft|unterschied|frieden|gluck/;

/** Wishes for the world that are no aim, where they are all that is said. The texts are those of {@link plainText}. */
export const visions: readonly RegExp[] = [
  // English
  /^(to )?(mak(e|ing)) (the|our|this) (world|planet) (a )?(better|fairer|kinder|happier|greener|nicer|more (just|beautiful|sustainable|peaceful|humane))( place)?( to live)?( for .{1,40})?$/,
  /^(to )?((help |helping )?(to )?(creat|build|shap|mak|achiev)(e|ing)? |work(ing)? (for|towards?) |contribut(e|ing) to |striv(e|ing) (for|towards?) )?an? (better|fairer|kinder|happier|greener|just|sustainable|peaceful|more (just|beautiful|sustainable|peaceful|humane)) (world|planet|society|future|earth)( for (all|everyone|everybody|all of us|us all|our children|(each|every|all) \w+|(the )?(next|future) generations?))?$/,
  /^(to )?(chang|sav|heal|improv)(e|ing) (the|our) (world|planet|society)$/,
  /^(to )?(mak(e|ing) (a|the) difference|(do|doing) good|world peace|peace on earth|happiness for (all|everyone)|mak(e|ing) (people|everyone|everybody) happy|be(ing)? the best)( in the world)?$/,
  // Dutch
  /^(om )?(van )?(de|onze|deze) (wereld|aarde|planeet) (een )?(beetje |stukje |stuk )?(beter|mooier|eerlijker|groener|schoner|duurzamer|rechtvaardiger|leefbaarder|betere plek|mooiere plek)( (te )?maken)?( voor .{1,40})?( (te )?maken)?$/,
  /^(om )?((bijdragen|bij te dragen|te werken|werken|te bouwen|bouwen) aan |(te )?streven naar |naar |op weg naar )?een (betere|mooiere|eerlijkere|groenere|schonere|duurzame|duurzamere|rechtvaardige|rechtvaardigere|leefbare|vreedzame|menselijke|menselijkere) (wereld|samenleving|maatschappij|toekomst|planeet|aarde)( voor (iedereen|allen|ons allemaal|onze kinderen|(elke?|iedere?|alle) \w+|(de )?(volgende|toekomstige) generaties?))?( (te )?(maken|creeren|bouwen|scheppen|realiseren|bevorderen))?$/,
  /^(om )?(de|onze) (wereld|samenleving|maatschappij) (te )?(verbeteren|veranderen|redden)$/,
  /^(om )?((het |een )?verschil (te )?maken|wereldvrede|vrede op aarde|geluk voor iedereen|(mensen|iedereen) gelukkig(er)? (te )?maken|de beste (te )?(zijn|worden))$/,
  // German
  /^(um )?(die|unsere|diese) (welt|erde) (ein )?(stuck |bisschen |wenig |kleines stuck )?(besser|schoner|gerechter|gruner|nachhaltiger|friedlicher|lebenswerter|zu einem besseren ort)( fur .{1,40})? (zu )?machen$/,
  /^(um )?(fur |zu )?eine[rn]? (bessere|gerechtere|gerechte|grunere|nachhaltige|nachhaltigere|friedliche|friedlichere|lebenswerte|schonere|solidarische)[rn]? (welt|gesellschaft|zukunft|erde)( fur (alle|uns alle|unsere kinder|(jede[nrs]?|alle) \w+|(die )?(nachsten|kommenden|kunftige) generation(en)?))?( (bei|beizu)?tragen| (zu )?(schaffen|gestalten|bauen|ermoglichen|beitragen|beizutragen))?$/,
  /^(um )?(die|unsere) (welt|gesellschaft) (zu )?(verbessern|verandern|retten)$/,
  /^(um )?(einen unterschied (zu )?machen|weltfrieden|frieden auf erden|gluck fur alle|(die )?menschen glucklich(er)? (zu )?machen|die besten (zu )?sein)$/,
];

/** Qualities and hopes that, by themselves, name nothing that a circle makes or does. */
const hopes = new Set(
  (
    'sustainability sustainable innovation connection connecting connect inspiration inspire inspiring growth grow quality happiness peace ' +
    'progress excellence empowerment wellbeing togetherness impact harmony unity better stronger together more ' +
    'duurzaamheid duurzaam innovatie verbinding verbinden inspiratie inspireren groei groeien bloei kwaliteit geluk vrede vooruitgang ' +
    'welzijn saamhorigheid harmonie eenheid beter sterker samen sterk meer ' +
    'nachhaltigkeit nachhaltig verbindung verbinden inspiration inspirieren wachstum wachsen qualitat gluck frieden fortschritt ' +
    'wohlbefinden wohlergehen zusammenhalt harmonie einheit besser starker gemeinsam stark mehr'
  ).split(' '),
);

/** Whether a text is nothing but a wish for the world or a hope in three words at most: a vision, not an aim. */
export function readsAsVision(text: string): boolean {
  if (text.length > 150) return false;
  const plain = plainText(text);
  if (wishedFor.test(plain) && visions.some((vision) => vision.test(plain))) return true;
  let hoped = 0;
  for (let start = 0; start < plain.length; ) {
    const space = plain.indexOf(' ', start);
    const end = space < 0 ? plain.length : space;
    const word = plain.slice(start, end);
    if (!small.has(word)) {
      if (!hopes.has(word)) return false;
      hoped++;
    }
    start = end + 1;
  }
  return hoped > 0 && hoped <= 3;
}
