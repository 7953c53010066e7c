import { names } from './payloads.js';

/*
 * An organisation that says all that the language can say in words, with a payload in every text. The walk through the
 * grammar in injection.test.ts tells when a text that the grammar allows is missing here.
 */

const head = `organisation Hill "T" {
  introduction "T"
  logo "T"
  vision "T"
  mission "T"
  aim "T"
  absence "T"
  legal "T"
  method "T"
  language en
  statutes "T" from 2020-01-01
  size 2 to 12
  reviews every 2 years
  notice 2 weeks
  words {
    representative "T" plural "T"
    working group "T"
  }
  known as peerdom "T"
}
general circle Estate "T" {
  aim "T"
  leader anna0 from 2026-01-05 for 2 years
}
template own "T" {
  phase acquaint talks "T" {
    step ask "T"
  }
  question trust "T" for every circle {
    because "T", "T"
    shown by reviews
  }
  question result "T" for every meeting
}
`;

/** What is said once of each copy: `$` is its number, and `NN` the name of its circle, decision and so on. */
const copy = `// T
person anna$ "T" {
  email "T"
  expertise "T", "T"
  known as holaspirit "T"
}
person bo$ "T" {
  email "bo$@example.org"
  external
}
person piet$ "T" {
  joined 2025-01-01
}
circle NN "T" in Estate {
  aim "T"
  constraint "T"
  lead "T"
  do "T"
  begun 2025-01-01 because "T" under NN
  measure yield$ "T" target "T" every 1 month {
    2026-06-01 82 % by anna$ "T"
    2026-09-01 "T"
  }
  measure "T" target at least 80 %
  meets every 2 weeks "T" "T"
  reports every 1 month by bo$ "T"
  domain {
    beds$ "T" from Estate {
      limit "T", "T"
      budget "T"
      resource "T"
      metric "T"
      review 2026-12-01
      reviewed 2026-02-01 "T"
      known as peerdom "T"
    }
  }
  double link {
    leader anna$ from 2026-01-05 for 2 years
    representative bo$ from 2026-01-05 for 1 month
  }
  facilitator piet$ from 2026-01-05 until 2026-12-01 by chair$
  secretary bo$ acting
  member anna$
  role keeper$ "T" {
    aim "T"
    duty "T", "T"
    quality "T"
    constraint "T"
    held by bo$ from 2026-01-05 for 2 years
    domain {
      keys$ "T"
    }
    known as peerdom "T"
  }
  known as peerdom "T"
}
working group shed$ "T" in NN until 2027-12-31 {
  planned 2026-12-10 because "T"
  aim "T"
  double link to Estate of "T" {
    leader bo$ from 2026-01-05 for 2 years
  }
  ended 2027-01-01 because "T"
}
election chair$ of facilitator in NN {
  on 2026-01-04
  duty "T", "T"
  quality "T"
  term 1 year
  facilitator anna$
  present anna$, bo$, piet$
  nominations {
    anna$ for piet$ because "T"
    bo$ for nobody because "T"
  }
  changes {
    bo$ for piet$ because "T"
  }
  proposal piet$ because "T"
  objections {
    anna$ "T" met by term "T"
    bo$ "T"
  }
  objection piet$ "T" met by change "T"
  elected piet$
  in meeting autumn$
}
decision NN "T" {
  circle NN
  kind operations
  text "T", "T"
  because "T"
  measure "T"
  evidence "T"
  proposed by anna$
  picture 2026-01-02
  opinion 2026-01-03
  decided 2026-01-10 by consent
  concerns aim of NN, Estate
  consent anna$, bo$
  objection anna$ "T" met by measure "T"
  review 2026-11-30
  reviewed 2026-06-01 "T"
  amended 2026-05-01 "T"
  renewed 2026-06-02 for 2 years "T"
  known as peerdom "T"
}
decision gone$ "T" {
  circle NN
  decided 2025-01-10 by consent
  withdrawn 2026-02-02 because "T"
}
implementation plan$ "T" {
  circle NN
  mandate NN
  owner anna$
  template own
  criterion "T", "T"
  planned 2026-01-01
  evaluated 2026-03-01 "T"
  without ask in NN because "T"
  phase acquaint first$ "T" {
    begun 2026-01-05
    owner anna$
    step plant$ "T" {
      owner anna$ due 2026-10-01
      blocked "T"
      evidence "T", "T"
    }
    step done$ "T" {
      done 2026-02-01 evidence "T"
    }
    training talk$ "T" for every person {
      anna$ done 2026-02-01 evidence "T"
      bo$ blocked "T"
    }
  }
}
audit y26$ of NN on 2026-03-02 {
  auditor "T"
  scope "T", "T"
  evidence "T"
  answer trust 2 "T"
  answer result "T"
  finding gap$ "T" {
    question trust
    severity major
    owner bo$
    due 2026-12-01
  }
  finding shut$ "T" {
    severity minor
    resolved 2026-04-01 "T"
  }
}
action mow$ "T" {
  circle NN
  owner bo$ due 2026-12-01
  from NN
  blocked "T"
  evidence "T"
}
action dug$ "T" {
  circle NN
  owner bo$
  done 2026-05-01 evidence "T"
}
review r26$ of anna$ as leader in NN on 2026-03-02 {
  present bo$
  agreed "T", "T"
  because "T"
}
topic noise$ "T" in NN {
  by anna$ on 2026-08-01
  decide 20 minutes
  because "T"
  document "T", "T"
}
topic quiet$ "T" in NN {
  by bo$ on 2026-08-01
  closed 2026-09-01 "T"
}
meeting autumn$ of NN on 2026-01-04 {
  from 19:30 to 21:00 "T"
  facilitator anna$
  secretary bo$
  present anna$, bo$
  absent piet$ "T"
  guest "T", "T"
  minutes autumn$ corrected "T"
  point noise$ "T" {
    decide by anna$ 20 minutes
    heard "T", "T"
    document "T"
    round opinion {
      anna$ "T"
      bo$ "T"
    }
    outcome "T"
    carried to 2026-12-01 "T"
  }
  point "T" {
    outcome decision NN
  }
  closing {
    answer result 2 "T"
    remark anna$ "T"
    remark "T"
  }
  next 2026-12-10
}
deviation circle/too-small in NN under NN until 2026-12-31 because "T"
`;

/** Where a text stands that is written with an escape or two: what the language reads is the payload itself. */
function written(text: string): string {
  // A string ends with its line, so other ends of lines have no way into it.
  // A file that holds the end of all strings is no text at all.
  const inner = text
    .replaceAll('\0', '')
    .replace(/[\\"]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replaceAll('\t', '\\t');
  return `"${inner}"`;
}

/** In a comment stands what may stand on a line. */
const commented = (text: string): string => text.replace(/[\0\r\n\u2028\u2029]+/g, ' ');

/** How many texts an organisation of so many copies has. */
export function textsIn(copies: number): number {
  return whole(copies).match(/"T"|\/\/ T/g)?.length ?? 0;
}

function whole(copies: number): string {
  return (
    head.replace('  known as', '  accept aim of Estate by anna0 on 2026-01-01 because "T"\n  known as') +
    Array.from({ length: copies }, (_, at) => {
      const name = names[at % names.length] as string;
      const own = at < names.length ? name : `${name}${at}`;
      return copy.replaceAll('NN', own).replaceAll('$', String(at));
    }).join('')
  );
}

/**
 * The text of an organisation in so many copies.
 *
 * @param textAt what stands in the text of this place, by its order
 */
export function attacked(copies: number, textAt: (place: number) => string): string {
  let place = 0;
  return whole(copies).replace(/"T"|\/\/ T/g, (kind) =>
    kind === '"T"' ? written(textAt(place++)) : `// ${commented(textAt(place++))}`,
  );
}
