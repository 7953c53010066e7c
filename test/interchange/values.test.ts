import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.js';
import { csvTable } from '../../src/interchange/csv.js';
import { valuesOf } from '../../src/interchange/values.js';
import { asOf } from '../../src/model/lookups.js';
import { organisationOf } from '../engine.js';

const ferry = `organisation Veer "Het Veer" { language en }
person ko "Ko Blaak"
person an "An Prins"
person an2 "An Prins"
circle Boot "The boat" {
  members ko, an
  measure trips "Trips a month" target at least 200 every month {
    2026-08-31  212  by ko
  }
  measure "Guests who come back" target at least 30 % every 3 months
}
circle Kiosk "The kiosk" {
  measure income "Income" target at least € 900 every month { 2026-08-31 € 950.5 }
}
`;

function take(table: string, within?: string, text = ferry) {
  const organisation = organisationOf(text);
  const standing = asOf(organisation, '2026-11-23');
  const { taken, known, left, edits } = valuesOf(standing, csvTable('t.csv', table), standing.circle(within));
  return {
    taken: taken.map(({ circle, measure, date, written }) =>
      [circle.name, measure.name ?? measure.text, date, written].join(' '),
    ),
    known,
    left: left.map(({ row, why }) => `${row}: ${why.en}`),
    text: applyEdits(text, edits),
  };
}

describe('values out of a table', () => {
  test('are taken row by row, whatever the days, numbers and names look like, and change nothing the second time', () => {
    const table = `Datum;Kring;Meting;Waarde;Door;Opmerking
30-9-2026;The boat;trips;1 204;Ko Blaak;Music on board
31 oktober 2026;Boot;Boot.trips;198,5;;
2026-09-30;;guests who come back;31 %;ko;
2026-09-30;Kiosk;Income;€ 1.010,50;;
`;
    const first = take(table);
    expect(first.left).toEqual([]);
    expect(first.taken).toEqual([
      'Boot trips 2026-09-30 1204 by ko "Music on board"',
      'Boot trips 2026-10-31 198.5',
      'Boot Guests who come back 2026-09-30 31 % by ko',
      'Kiosk income 2026-09-30 € 1010.50',
    ]);
    const again = take(table, undefined, first.text);
    expect([again.taken, again.known, again.text]).toEqual([[], 4, first.text]);
    expect(
      organisationOf(first.text).circles.flatMap(({ measures }) => measures.map((one) => one.values.length)),
    ).toEqual([3, 1, 2]);
  });

  test('are taken from a column for each measure', () => {
    const { taken, left } = take(
      'date,Trips a month,Income,Weather\n2026-09-30,205,1000,sun\n2026-10-31,,990,\n',
    );
    expect([taken, left]).toEqual([
      ['Boot trips 2026-09-30 205', 'Kiosk income 2026-09-30 1000', 'Kiosk income 2026-10-31 990'],
      [],
    ]);
  });

  test('need no name of a measure where the circle has only one', () => {
    expect(take('date,value\n2026-09-30,1000\n', 'Kiosk').taken).toEqual(['Kiosk income 2026-09-30 1000']);
    expect(take('date,value\n2026-09-30,1000\n', 'Boot').left[0]).toContain('which measure');
  });

  test('keep words as words, and a unit that the measure does not use beside the number', () => {
    expect(
      take('date,measure,value\n2026-09-30,trips,"Rather ""good"""\n2026-10-31,trips,205 trips\n').taken,
    ).toEqual(['Boot trips 2026-09-30 "Rather \\"good\\""', 'Boot trips 2026-10-31 205 "trips"']);
  });

  test('that cannot be understood are told and left out, and nothing is made up', () => {
    const { taken, left, text } = take(`date,circle,measure,value,by
2026-09-31,,trips,200,
03/04/2026,,trips,200,
2026-12-01,,trips,200,
2026-10-31,,trips,1.234,
2026-10-31,,trips,-5,
2026-10-31,,trips,200,An Prins
2026-10-31,,trips,200,Mien
2026-10-31,,tripz,200,
2026-10-31,Kiosk,trips,200,
2026-08-31,,trips,200,
,,trips,200,
2026-10-31,,trips,,
`);
    expect([taken, text]).toEqual([[], ferry]);
    expect(left.map((one) => one.replace(/\..*/, ''))).toEqual([
      '2: “2026-09-31” is no day',
      '3: “03/04/2026” can be read as two days',
      '4: 2026-12-01 is still to come, so nothing can have been measured then',
      '5: “1',
      '6: “-5” can be read in two ways, or lies below zero',
      '7: Several people are called “An Prins”',
      '8: Nobody in the files is called “Mien”',
      '9: No measure is called “tripz”',
      '10: No measure is called “trips”',
      '11: Another value of “Trips a month” on 2026-08-31 is on record, and stays',
      '12: “” is no day',
    ]);
  });

  test('of a day that stands twice in the table are taken once', () => {
    const { taken, known, left } = take(
      'date,measure,value\n2026-10-31,trips,200\n2026-10-31,trips,200\n2026-10-31,trips,201\n',
    );
    expect([taken.length, known, left.length]).toEqual([1, 1, 1]);
  });

  test('without a column of days are none', () => {
    expect(take('measure,value\ntrips,200\n').left).toHaveLength(1);
    expect(take('date,whatever\n2026-10-31,200\n').left).toHaveLength(1);
    expect(take('').left).toEqual([]);
  });
});
