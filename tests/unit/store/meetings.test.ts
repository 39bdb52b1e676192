import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { agendaPoint, meetingDraft as draftSchema } from '#shared/contract/meetings';
import { meetingDraft, meetingScratch } from './meeting-fixture';

const words = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});

describe('a meeting', () => {
  it('comes back as it was saved, and says the moment it begins', () => {
    const { handlers, add, prepare, read, topics } = meetingScratch();
    const people = [add('Ana'), add('Ben')];
    const preparations = [prepare()];
    topics.length = 0;
    const point = {
      id: randomUUID(),
      words: 'Ask about the K23',
      minutes: 10,
      covered: true,
      origin: { kind: 'commitment', id: randomUUID() },
    } as const;
    const draft = meetingDraft({
      people,
      focus: 'The K23 timeline',
      agenda: [{ ...point, id: randomUUID(), origin: null, minutes: null }, point],
      decisionsWanted: 'Submit in June or October',
      notToRaise: 'The call schedule',
      toSend: 'Aims page',
      sendDaysBefore: 3,
      notes: words('June, if the pilot is done'),
      advice: 'Ask Renée to read the aims',
      thankedOn: '2026-10-14',
      energy: 'good',
      nextOn: '2026-11-10',
      preparations,
    });
    expect(draftSchema.parse(draft)).toEqual(draft);
    expect(handlers['meetings.save'](draft)).toMatchObject({ revision: 1 });
    const { baseRevision: _base, session: _session, ...content } = draft;
    expect(read(draft.id)).toMatchObject({
      ...content,
      startsAt: Date.parse('2026-10-13T14:00Z'),
      series: null,
      hasFollowUp: true,
      revision: 1,
      binnedAt: null,
    });
    expect(topics).toEqual(['meetings']);
  });

  it('is saved without a preparation or a goal that was deleted for good meanwhile', () => {
    const { add, prepare, save, read } = meetingScratch();
    const kept = prepare();
    const { id } = save({
      people: [add('Ana')],
      preparations: [randomUUID(), kept],
      goals: [randomUUID()],
    });
    expect(read(id)).toMatchObject({ preparations: [kept], goals: [] });
  });

  it('is listed with the others in time, and for a person alone', () => {
    const { add, save, list } = meetingScratch();
    const [ana, ben] = [add('Ana'), add('Ben')];
    const later = save({ people: [ana], start: '2026-11-01T09:00' });
    // Nine in London is before nine in Chicago.
    const chicago = save({ people: [ana, ben], toSend: 'Aims', sendDaysBefore: 3 });
    const london = save({ people: [ben], zone: 'Europe/London' });
    expect(list().map(({ id }) => id)).toEqual([london.id, chicago.id, later.id]);
    expect(list(ben).map(({ id }) => id)).toEqual([london.id, chicago.id]);
    expect(list()[1]).toMatchObject({ people: [ana, ben], sendOn: '2026-10-10', points: 0 });
  });

  it('keeps what was saved elsewhere, and goes on in its own sitting', () => {
    const { handlers, add, save, read } = meetingScratch();
    const draft = save({ people: [add('Ana')] });
    // A reply that was lost: the sitting saves again from the revision it knows.
    expect(handlers['meetings.save']({ ...draft, focus: 'Mine' })).toMatchObject({ revision: 2 });
    expect(() =>
      handlers['meetings.save']({ ...draft, focus: 'Theirs', session: randomUUID() }),
    ).toThrow('changed elsewhere');
    expect(read(draft.id).focus).toBe('Mine');
    expect(() => handlers['meetings.save'](meetingDraft({ ...draft, people: [] }))).toThrow(
      'Choose whom you meet',
    );
    expect(read(draft.id).people).toEqual(draft.people);
  });

  it('goes to the bin and comes back, and goes for good after its days', () => {
    const { handlers, add, save, list, purge, count } = meetingScratch();
    const { id } = save({ people: [add('Ana')], focus: 'Gone' });
    handlers['meetings.bin']({ ids: [id] });
    expect(list()).toEqual([]);
    expect(handlers['meetings.binned']({})).toMatchObject([{ id, focus: 'Gone' }]);
    handlers['meetings.restore']({ ids: [id] });
    expect(list()).toHaveLength(1);
    handlers['meetings.deleteForGood']({ ids: [id] });
    expect(list()).toHaveLength(1);
    handlers['meetings.bin']({ ids: [id] });
    expect(purge(Date.parse('2026-10-30T00:00Z'), 30)).toBe(0);
    expect(purge(Date.parse('2026-11-01T00:00Z'), 30)).toBe(1);
    expect(() => handlers['meetings.read']({ id })).toThrow('not in the vault');
    expect(count('meeting_person')).toBe(0);
  });

  it('keeps commitments as the board does, for those who were there', () => {
    const { handlers, board, add, save, list } = meetingScratch();
    const [ana, ben] = [add('Ana'), add('Ben')];
    const { id: meetingId } = save({ people: [ana] });
    const commitment = {
      id: randomUUID(),
      whose: 'theirs',
      what: 'Read the aims',
      dueOn: '2026-10-20',
      done: false,
    } as const;
    expect(list()[0]).toMatchObject({ hasFollowUp: false });
    handlers['meetings.saveCommitment']({ ...commitment, personId: ana, meetingId });
    expect(handlers['meetings.commitments']({ id: meetingId })).toEqual([
      { ...commitment, personId: ana },
    ]);
    expect(board['board.relationship']({ personId: ana })).toMatchObject({
      commitments: [commitment],
    });
    expect(list()[0]).toMatchObject({ hasFollowUp: true });
    expect(() =>
      handlers['meetings.saveCommitment']({
        ...{ ...commitment, id: randomUUID() },
        ...{ personId: ben, meetingId },
      }),
    ).toThrow('somebody of this meeting');
    board['board.removeCommitment']({ id: commitment.id });
    expect(handlers['meetings.commitments']({ id: meetingId })).toEqual([]);
  });
});

describe('what is sent about a meeting', () => {
  const refused = (given: Parameters<typeof meetingDraft>[0]) =>
    draftSchema.safeParse(meetingDraft({ people: [randomUUID()], ...given })).error?.issues[0]
      ?.message;
  it('is refused with what to do', () => {
    expect(refused({})).toBeUndefined();
    expect(refused({ people: [] })).toBe('Say whom you meet: choose somebody of the board.');
    expect(refused({ start: '2026-02-30T09:00' })).toBe('Give a day of the calendar.');
    expect(refused({ start: '2026-02-20T24:00' })).toBe('Give a day and a time.');
    expect(refused({ start: '2926-02-20T09:00' })).toBe('Give a day of the calendar.');
    expect(refused({ zone: 'America/Nowhere' })).toBe('Choose a time zone of the list.');
    expect(refused({ minutes: 0 })).toBe('Give five minutes or more.');
    expect(
      agendaPoint.safeParse({
        ...{ id: randomUUID(), words: '', minutes: 0, covered: false, origin: null },
      }).error?.issues[0]?.message,
    ).toBe('Give a minute or more.');
  });
});
