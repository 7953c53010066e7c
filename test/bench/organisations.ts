/** How large a generated organisation is, and how it is spread over files. */
export interface Size {
  readonly circles: number;
  /** People for each circle. */
  readonly people: number;
  readonly files: number;
  /** Put one word that is not Kring into each file. */
  readonly broken?: boolean;
  /** Meetings of the last years: of so many circles, a month apart, in files of their own by circle. */
  readonly meetings?: { readonly circles: number; readonly months: number };
}

/**
 * Files of an organisation whose circles form a tree with two below each, with people, double links, domains,
 * elections and decisions as a real one has them, and nothing for the rules to find but what a large one cannot avoid.
 */
export function generatedFiles(size: Size): Record<string, string> {
  const { circles, people, files, broken = false, meetings } = size;
  const texts = Array.from({ length: files }, () => [] as string[]);
  const to = (i: number): string[] => texts[i % files] as string[];
  to(0).push(
    'organisation Groot "Grote organisatie" {\n  mission "To show that size is no hindrance"\n  size 3 to 10\n}\n',
  );
  for (let i = 0; i < circles * people; i++)
    to(Math.floor(i / people)).push(`person p${i} "Person Number ${i}"`);
  for (let i = 0; i < circles; i++) {
    const above = `c${Math.floor((i - 1) / 2)}`;
    const who = (seat: number): string => `p${i * people + (seat % people)}`;
    const head = i === 0 ? 'general circle c0 "Circle 0"' : `circle c${i} "Circle ${i}" in ${above}`;
    const link = `  double link {
    leader         ${who(0)} from 2026-01-05 for 2 years
    representative ${who(1)} from 2026-01-12 for 2 years by e${i}
  }
`;
    to(i).push(`
${head} {
  aim "To provide service number ${i} to the people of quarter ${i}"
  domain review 2027-09-01 {
    d${i} "What concerns quarter ${i}"${i === 0 ? '' : ` from ${above}.d${Math.floor((i - 1) / 2)}`} {
      limit "Up to € ${1000 + i}"
    }
  }
${i === 0 ? `  leader ${who(0)} from 2026-01-05 for 2 years\n  members ${who(1)}\n` : link}  facilitator ${who(2)} from 2026-01-12 for 18 months
  secretary   ${who(3)} from 2026-01-12 for 18 months
  members     ${who(4)}
  lead    "Agree the plan"
  do      "Carry it out"
  measure "Requests answered" target "95 %" every month
  meets every 4 weeks
}
`);
    if (i > 0 && i % 4 === 0) {
      to(i).push(`election e${i} of representative in c${i} {
  on 2026-01-12
  duty "Speaks for the circle"
  quality "Listens well"
  term 2 years
  nominations {
    ${who(2)} for ${who(1)} because "Speaks clearly"
    ${who(3)} for ${who(1)} because "Asks first"
  }
  consent everyone
  elected ${who(1)}
  accepted 2026-01-12
  confirmed by ${above} on 2026-01-19
}
decision b${i} "How quarter ${i} is served" {
  circle c${i}
  decided 2026-02-02 by consent
  concerns c${i}.d${i}
  because "People waited"
  responsible ${who(2)}
  measure "Requests answered"
  review 2027-02-01
}
`);
    }
  }
  // Circles without an election of their own refer to none.
  const width = String(files).length;
  const parts = Object.fromEntries(
    texts.map((lines, i) => {
      const text = `${broken ? 'cirkel fout "Not Kring"\n' : ''}${lines.join('\n')}\n`;
      return [
        `part-${String(i).padStart(width, '0')}.kring`,
        text.replace(/ by e(\d+)$/gm, (said, number: string) => (Number(number) % 4 === 0 ? said : '')),
      ];
    }),
  );
  return meetings === undefined ? parts : { ...parts, ...meetingFiles(people, meetings) };
}

/** A file of meetings for each circle, each with what a secretary writes down of an evening. */
function meetingFiles(
  people: number,
  { circles, months }: NonNullable<Size['meetings']>,
): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: circles }, (_, i) => {
      const who = (seat: number): string => `p${i * people + (seat % people)}`;
      const texts = Array.from({ length: months }, (_unused, back) => {
        const month = 2026 * 12 + 9 - (months - 1 - back);
        const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-05`;
        return `meeting c${i}-${back} of c${i} on ${day} {
  from 19:30 to 21:30 "Room ${i}"
  facilitator ${who(2)}
  secretary ${who(3)}
  present ${who(0)}, ${who(1)}, ${who(2)}, ${who(3)}
  absent ${who(4)} "ill"
${back === 0 ? '' : `  minutes c${i}-${back - 1} consented\n`}  point "Action points" {
    report by ${who(3)} 10 minutes
    heard "All that was agreed is done"
  }
  point "Requests of quarter ${i}" {
    explore 20 minutes
    round opinion {
      ${who(0)} "Sooner"
      ${who(1)} "Better"
    }
    outcome "The leader asks around"
  }
  closing {
    answer rounds 3
    answer result 2 "Little decided"
  }
}
`;
      });
      return [`meetings-${String(i).padStart(4, '0')}.kring`, texts.join('\n')];
    }),
  );
}
