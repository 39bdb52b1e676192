import { describe, expect, it } from 'vitest';
import { emptyDocument } from '#shared/domain/document-text';
import {
  type BriefPartId,
  type BriefSource,
  briefOf,
  briefPartIds,
  briefParts,
  offeredParts,
} from '#shared/domain/meetings/brief';

const secret = (words: string) => ({
  ...{ id: words, words, minutes: 5, origin: { kind: 'passage' as const } },
});
const source = (people: readonly string[] = ['Ana']): BriefSource => ({
  meeting: {
    ...{ start: '2027-03-16T09:00', purpose: 'Resubmission', focus: 'One aim' },
    agenda: [{ id: '1', words: 'The reviews', minutes: null, origin: null }, secret('The night')],
    ...{ decisionsWanted: 'June', feedbackSought: '', notToRaise: 'The chair', toSend: 'Aims' },
    ...{ sendDaysBefore: 3, sentOn: null, energy: 'low' },
    notes: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'She was tired' }] }],
    },
  },
  when: ['Tuesday'],
  people: people.map((name) => ({ name, roles: ['Mentor', 'Sponsor'], position: 'Dean' })),
  commitments: [
    { id: 'a', whose: 'mine', what: 'Send figures', dueOn: '2027-03-20', person: 'Ana' },
    { id: 'b', whose: 'theirs', what: 'Read them', dueOn: null, person: 'Ana' },
  ],
  formatDay: (day) => `day ${day}`,
});
const all = new Set<BriefPartId>(briefPartIds);
const open = new Set(briefParts.filter(({ isPrivate }) => !isPrivate).map(({ id }) => id));

describe('a brief', () => {
  it('holds nothing private at first', () => {
    expect(JSON.stringify(briefOf(source(), open))).not.toMatch(/night|chair|tired|low/i);
  });

  it.each([
    ['passages', 'The night'],
    ['notToRaise', 'The chair'],
    ['notes', 'She was tired'],
    ['energy', 'Low'],
  ] as const)('holds %s where it is let in', (part, words) => {
    expect(JSON.stringify(briefOf(source(), new Set([part])))).toContain(words);
  });

  it('holds nothing of a part that is switched off', () => {
    const { title, ...rest } = briefOf(source(), new Set());
    expect(title).toBe('Meeting brief');
    expect(Object.values(rest).every((value) => value.length === 0)).toBe(true);
  });

  it('offers each of its words with the part it is in, and no part without words', () => {
    const offered = offeredParts(source());
    expect(offered.map(({ id }) => id)).toEqual(briefPartIds.filter((id) => id !== 'feedback'));
    const told = offered.flatMap(({ lines }) => lines).join('\n');
    const { agenda, mine, theirs, ...rest } = briefOf(source(), all);
    const printed = [...agenda, ...mine, ...theirs].map(({ words }) => words);
    for (const words of [...printed, ...Object.values(rest).flat()]) expect(told).toContain(words);
  });

  it('says whose a promise is where several come', () => {
    const alone = briefOf(source(), all);
    expect(alone.mine[0]?.words).toBe('Send figures, by day 2027-03-20');
    expect(alone.theirs[0]?.words).toBe('Read them');
    const several = briefOf(source(['Ana', 'Ben']), all);
    expect(several.mine[0]?.words).toBe('To Ana: Send figures, by day 2027-03-20');
    expect(several.theirs[0]?.words).toBe('Ana: Read them');
  });

  it('says when something is to be sent, or was', () => {
    expect(briefOf(source(), all).sent).toBe('Aims\nTo be sent by day 2027-03-13.');
    const { meeting, ...rest } = source();
    const sent = { ...rest, meeting: { ...meeting, sentOn: '2027-03-12', notes: emptyDocument } };
    expect(briefOf(sent, all).sent).toBe('Aims\nSent on day 2027-03-12.');
  });
});
