import { readLength } from '../model/calendar.js';

const units: Readonly<Record<string, string>> = {
  d: 'days',
  w: 'weeks',
  m: 'months',
  q: 'quarters',
  y: 'years',
};

/** A length as it is typed: `60d`, `8w`, `6 months`, `1 year`. */
export function lengthOf(written: string): ReturnType<typeof readLength> {
  const short = /^\s*(\d{1,5})\s*([dwmqy])\s*$/.exec(written);
  return readLength(short === null ? written : `${short[1]} ${units[short[2] ?? ''] ?? ''}`);
}
