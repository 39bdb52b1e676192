import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Relationship } from '#shared/contract/board-relationship';
import { boardHandlers } from '../../../src/main/store/board/handlers';
import { relationshipHandlers } from '../../../src/main/store/board/relationship-handlers';
import { openScratch } from './scratch-database';

function scratch() {
  let now = 1_000;
  const topics: string[] = [];
  const shared = {
    connection: openScratch(),
    clock: () => now++,
    changed: (topic: string) => void topics.push(topic),
  };
  const people = boardHandlers({ ...shared, renamed: () => {}, entriesNaming: () => new Map() });
  const handlers = relationshipHandlers(shared);
  const add = (name: string) => {
    const id = randomUUID();
    people['board.savePerson']({ id, name });
    return id;
  };
  return {
    handlers,
    add,
    topics,
    read: (personId: string) => handlers['board.relationship']({ personId }) as Relationship,
  };
}

const agreement = {
  length: 'Thirty minutes',
  place: 'Her office',
  scheduling: 'I do',
  cancelling: '',
  material: 'One page, two days before',
  confidentiality: 'Stays here',
  feedback: '',
  authorship: 'In writing',
  ending: 'At a review',
  reviewOn: '2027-03-01',
};
const sponsorship = {
  targetRole: 'Program committee',
  targetOn: '2027-06-01',
  decides: 'The section’s board',
  evidence: 'Heard the talk',
  asked: 'A word to the board',
  risked: 'Her name on my nomination',
  delivers: 'The session, on time',
};

describe('what two people owe and give each other', () => {
  it('nothing is written down at first', () => {
    const { add, read } = scratch();
    expect(read(add('Ana'))).toEqual({
      agreement: null,
      agreedAt: null,
      giving: null,
      commitments: [],
      sponsorship: null,
      opportunities: [],
    });
  });

  it('all of it comes back as it was saved, for this person alone', () => {
    const { handlers, add, read, topics } = scratch();
    const [personId, other] = [add('Ana'), add('Ben')];
    const mine = {
      id: randomUUID(),
      whose: 'mine',
      what: 'Send the page',
      dueOn: null,
      done: false,
    } as const;
    const theirs = {
      id: randomUUID(),
      whose: 'theirs',
      what: 'Read it',
      dueOn: '2026-12-01',
      done: true,
    } as const;
    const opportunity = {
      id: randomUUID(),
      what: 'Chair a session',
      came: 'offered',
      on: '2026-05-02',
      answer: 'accepted',
      outcome: 'It went well',
      thanked: true,
    } as const;
    topics.length = 0;
    handlers['board.saveAgreement']({ ...agreement, personId });
    handlers['board.saveGiving']({
      gains: ['success', 'knowledge'],
      words: 'I read his drafts',
      personId,
    });
    for (const commitment of [mine, theirs])
      handlers['board.saveCommitment']({ ...commitment, personId });
    handlers['board.saveSponsorship']({ ...sponsorship, personId });
    handlers['board.saveOpportunity']({ ...opportunity, personId });
    expect(read(personId)).toEqual({
      agreement,
      agreedAt: expect.any(Number),
      giving: { gains: ['success', 'knowledge'], words: 'I read his drafts' },
      commitments: [
        { ...mine, madeAt: expect.any(Number), keptAt: null },
        { ...theirs, madeAt: expect.any(Number), keptAt: expect.any(Number) },
      ],
      sponsorship,
      opportunities: [opportunity],
    });
    expect(new Set(topics)).toEqual(new Set(['board']));
    expect(read(other).commitments).toEqual([]);

    handlers['board.saveCommitment']({ ...mine, done: true, personId });
    handlers['board.removeCommitment']({ id: theirs.id });
    handlers['board.removeOpportunity']({ id: opportunity.id });
    expect(read(personId)).toMatchObject({
      commitments: [{ ...mine, done: true }],
      opportunities: [],
    });
    expect(() => handlers['board.removeCommitment']({ id: theirs.id })).toThrow('removed already');
    expect(() => handlers['board.saveCommitment']({ ...mine, personId: other })).toThrow(
      'removed already',
    );
    expect(() =>
      handlers['board.saveGiving']({ gains: [], words: '', personId: randomUUID() }),
    ).toThrow('not in the vault');
  });

  it('says when a commitment was kept, and that again after it was taken out and put back', () => {
    const { handlers, add, read } = scratch();
    const personId = add('Ana');
    const id = randomUUID();
    const said = { id, whose: 'mine', what: 'Send it', dueOn: null, personId } as const;
    const kept = () => read(personId).commitments[0];
    handlers['board.saveCommitment']({ ...said, done: false });
    expect(kept()).toMatchObject({ done: false, keptAt: null });
    handlers['board.saveCommitment']({ ...said, done: true });
    const first = kept();
    expect(first?.keptAt).toBeGreaterThan(first?.madeAt ?? Number.NaN);
    // A change of its words is no second keeping.
    handlers['board.saveCommitment']({ ...said, what: 'Send the page', done: true });
    expect(kept()).toEqual({ ...first, what: 'Send the page' });
    const { recordedAt } = handlers['board.removeCommitment']({ id }) as { recordedAt: number };
    handlers['board.saveCommitment']({ ...said, done: true, recordedAt, keptAt: first?.keptAt });
    expect(kept()).toEqual(first);
    handlers['board.saveCommitment']({ ...said, done: false });
    expect(kept()?.keptAt).toBeNull();
  });
});
