import { initialsOf } from './person-facts';
import { seatRoleName } from './roles';
import type { ServingSeat } from './serving';
import { stageName } from './stages';

/** How wide a text is at most, about: fonts differ, and a picture may be drawn with any. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text)
    ems += /[\u1100-\uffff\u{10000}-\u{10ffff}]/u.test(sign)
      ? 1.05
      : /[A-ZMWmw@%]/.test(sign)
        ? 0.78
        : 0.57;
  return ems * size;
}

/** A text that any picture format can hold: no control characters, no halves of characters. */
export function plainText(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go.
      .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/gu, ' ')
      .trim()
  );
}

/** In characters; longer ones give their last word. */
const longestName = 18;

/** What may stand beside a mark, the best first: the name, its last word, and where the mark has no room for them the initials. */
export function nameChoices(name: string, withInitials = false): readonly string[] {
  const whole = plainText(name).replace(/\s+/gu, ' ');
  const last = whole.split(' ').at(-1) ?? whole;
  const short = [...whole].length <= longestName ? [whole, last] : [last];
  const initials = withInitials ? [plainText(initialsOf(name))] : [];
  return [...new Set([...short.map((one) => shortened(one, longestName)), ...initials])].filter(
    Boolean,
  );
}

/** A text in lines that fit a width; what does not fit in `most` lines ends in three dots. */
export function wrapped(
  text: string,
  { width, size, most }: Readonly<{ width: number; size: number; most: number }>,
): readonly string[] {
  const lines: string[] = [];
  for (const word of plainText(text).split(/\s+/u).filter(Boolean)) {
    const line = lines.at(-1);
    const joined = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const cut =
    lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return cut.map((line) => fitting(line, width, size));
}

/** "Ana Núñez, mentor for Research, strength 4, cultivation". */
export function seatWords({ seat, person, area }: ServingSeat): string {
  return [
    person.name,
    `${seatRoleName(seat.role).toLowerCase()} for ${area.name}`,
    seat.strength === null ? 'strength not said' : `strength ${seat.strength} of 5`,
    stageName(person.stage).toLowerCase(),
  ].join(', ');
}

function shortened(text: string, most: number): string {
  const signs = [...text];
  return signs.length <= most
    ? text
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

function fitting(line: string, width: number, size: number): string {
  const signs = [...line];
  let count = signs.length;
  while (count > 1 && textWidth(shortened(line, count), size) > width) count -= 1;
  return shortened(line, count);
}
