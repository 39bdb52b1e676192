import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newPreparation } from '#shared/contract/conversations';
import { conversationsKitsContract } from '#shared/contract/conversations-kits';
import { emptyEffort } from '#shared/domain/conversations/effort';
import { emptyKit } from '#shared/domain/kits/edit-kit';
import { movingOn } from '#shared/domain/kits/moving-on';
import { wholeKit } from '#shared/domain/kits/problems';
import { begun, conversations, next, own, rehearsalOf } from './conversations-vault';

describe('a preparation', () => {
  it('comes back as it was written, its lines in order, with the kit as it was', () => {
    const { handlers, read, personId, topics } = conversations();
    const added = begun({
      personId,
      lines: [own('Third, said first'), ...begun().lines, own('Never this', { column: 'never' })],
      debrief: { 'predicted.0': 'Silence' },
      decided: { write: 'accepted' },
    });
    expect(handlers['conversations.addPreparation'](added)).toEqual({
      revision: 1,
      savedAt: 1_000,
    });
    const { session: _, ...said } = added;
    expect(read(added.id)).toEqual({
      ...said,
      revision: 1,
      madeAt: 1_000,
      savedAt: 1_000,
      binnedAt: null,
    });
    expect(topics).toEqual(['conversations']);
  });

  it('keeps its effort model and its scorecard, in its versions too', () => {
    const { handlers, read } = conversations();
    const effort = {
      ...emptyEffort,
      shares: [{ area: 'clinical' as const, now: 60, wanted: 40 }],
      offer: { name: 'the trial', area: 'clinical' as const, share: 20 },
    };
    const scorecard = {
      institutions: [{ id: 'here', name: 'Lakeside' }],
      questions: [{ id: 'ask-names', text: 'Who was promoted?' }],
      answers: [
        {
          institutionId: 'here',
          questionId: 'ask-names',
          finding: 'evidence' as const,
          words: 'Two, both named.',
          who: 'The chief',
        },
      ],
    };
    const added = begun({ effort, scorecard });
    handlers['conversations.addPreparation'](added);
    handlers['conversations.savePreparation'](next(added, { effort: null, session: randomUUID() }));
    expect(read(added.id)).toMatchObject({ effort: null, scorecard });
    expect(
      handlers['conversations.preparationVersion']({ id: added.id, revision: 1 }),
    ).toMatchObject({ effort, scorecard });
  });

  it('keeps its kit through saves, and needs none', () => {
    const { handlers, read } = conversations();
    const [with_, without] = [begun(), begun({ kit: null, lines: [own('One')] })];
    for (const each of [with_, without]) handlers['conversations.addPreparation'](each);
    handlers['conversations.savePreparation'](next(with_, { title: 'Later' }));
    expect(read(with_.id)).toMatchObject({ title: 'Later', kit: { id: 'moving-on' }, revision: 2 });
    expect(read(without.id).kit).toBeNull();
  });

  it('is read without its kit, and saved with it, when this Preround cannot read the kit', () => {
    const { handlers, read, connection } = conversations();
    const added = begun();
    handlers['conversations.addPreparation'](added);
    connection.prepare(`UPDATE preparation SET kit = '{"id":"from-the-future"}'`).run();
    expect(read(added.id)).toMatchObject({ kit: null, lines: added.lines });
    handlers['conversations.savePreparation'](next(added, { title: 'Later' }));
    expect(connection.prepare('SELECT kit FROM preparation').pluck().get()).toBe(
      '{"id":"from-the-future"}',
    );
  });

  it('stays when the person is deleted, and names nobody the vault does not know', () => {
    const { handlers, read, connection, personId } = conversations();
    const [known, unknown] = [begun({ personId }), begun({ personId: randomUUID() })];
    for (const each of [known, unknown]) handlers['conversations.addPreparation'](each);
    expect(read(known.id).personId).toBe(personId);
    expect(read(unknown.id).personId).toBeNull();
    connection.prepare('DELETE FROM person').run();
    expect(read(known.id)).toMatchObject({ personId: null, title: known.title });
  });

  it('names goals of the plan, each in the list too, and lets go of one that is deleted', () => {
    const { handlers, read, list, connection } = conversations();
    const [goal, other] = [randomUUID(), randomUUID()].sort() as [string, string];
    for (const id of [goal, other]) {
      connection
        .prepare(
          `INSERT INTO goal VALUES (?, 'Grant', 'research', 'this-year', 'active', NULL, 1, 1, 1, NULL)`,
        )
        .run(id);
    }
    const added = begun({ goals: [other, goal, randomUUID()] });
    handlers['conversations.addPreparation'](added);
    expect(read(added.id).goals).toEqual([goal, other]);
    expect(list()[0]?.goals).toEqual([goal, other]);
    connection.prepare('DELETE FROM goal WHERE id = ?').run(goal);
    handlers['conversations.savePreparation'](next(added));
    expect(read(added.id).goals).toEqual([other]);
  });

  it('refuses a save made from another revision by another sitting, and overwrites nothing', () => {
    const { handlers, read } = conversations();
    const added = begun();
    handlers['conversations.addPreparation'](added);
    handlers['conversations.savePreparation'](next(added, { title: 'Second' }));
    const late = next(added, { title: 'Late', session: randomUUID() });
    expect(() => handlers['conversations.savePreparation'](late)).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
    expect(read(added.id).title).toBe('Second');
  });

  it('goes on within a sitting, also when the reply to its last save was lost', () => {
    const { handlers, read } = conversations();
    const added = begun();
    handlers['conversations.addPreparation'](added);
    handlers['conversations.addPreparation']({ ...added, title: 'Sent again' });
    handlers['conversations.savePreparation'](next(added, { title: 'And again' }));
    expect(read(added.id)).toMatchObject({ title: 'And again', revision: 3 });
  });

  it('that the vault does not know is not made by a save', () => {
    const { handlers } = conversations();
    expect(() => handlers['conversations.savePreparation'](next(begun()))).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  it.each([
    ['a line too long', { lines: [own('a'.repeat(40_001))] }],
    ['too many lines', { lines: Array.from({ length: 301 }, () => own('a')) }],
    ['an answer too long', { answers: { need: 'a'.repeat(4_001) } }],
    ['a tone that is none', { tone: 'shrill' }],
    ['a day that is none', { on: '2026-02-30' }],
    ['a decision that is none', { decided: { write: 'perhaps' } }],
    ['a kit that is none', { kit: { id: 'half' } }],
  ])('cannot have %s', (_, changes) => {
    expect(newPreparation.safeParse({ ...begun(), ...changes }).success).toBe(false);
  });
});

describe('the list of preparations', () => {
  it('has those without a day first, then by day, latest first', () => {
    const { handlers, list } = conversations();
    for (const [title, on] of [
      ['Past', '2026-01-02'],
      ['None', null],
      ['Coming', '2027-05-06'],
    ] as const) {
      handlers['conversations.addPreparation'](begun({ title, on }));
    }
    expect(list().map(({ title }) => title)).toEqual(['None', 'Coming', 'Past']);
  });

  it('finds inflected words of title, lines and answers, marks them, and leaves out what was taken out', () => {
    const { handlers, list } = conversations();
    const lines = [own('I would like mentoring in grants'), own('Zebra', { isRemoved: true })];
    handlers['conversations.addPreparation'](
      begun({ title: 'Café with Søren', lines, answers: { gave: 'You stayed late' }, kit: null }),
    );
    for (const query of ['cafe', 'soren', 'grant', 'mentored', 'staying late', '"stayed late"']) {
      expect(list(query), query).toHaveLength(1);
    }
    expect(list('grant')[0]?.snippet).toContain('\u{E000}grants\u{E001}');
    expect(list('cafe')[0]?.title).toBe('\u{E000}Café\u{E001} with Søren');
    for (const query of ['zebra', 'plain', 'grant -cafe', '-']) {
      expect(list(query), query).toEqual([]);
    }
  });

  it('follows what is written, and forgets what is in the bin until it is given back', () => {
    const { handlers, list } = conversations();
    const added = begun({ title: 'Sepsis', lines: [] });
    handlers['conversations.addPreparation'](added);
    handlers['conversations.savePreparation'](next(added, { title: 'Stroke' }));
    expect([list('sepsis').length, list('stroke').length]).toEqual([0, 1]);
    handlers['conversations.binPreparations']({ ids: [added.id] });
    expect([list('stroke').length, list().length]).toEqual([0, 0]);
    expect(handlers['conversations.binnedPreparations']({})).toMatchObject([
      { id: added.id, title: 'Stroke', binnedAt: 1_002 },
    ]);
    handlers['conversations.restorePreparations']({ ids: [added.id] });
    expect([list('stroke').length, list().length]).toEqual([1, 1]);
  });
});

describe('rehearsals', () => {
  it('come back as they were saved, oldest first, and are changed and removed', () => {
    const { handlers } = conversations();
    const added = begun();
    handlers['conversations.addPreparation'](added);
    const [late, early] = [rehearsalOf(added.id), { ...rehearsalOf(added.id), at: 4_000 }];
    for (const each of [late, early]) handlers['conversations.saveRehearsal'](each);
    handlers['conversations.saveRehearsal']({ ...late, confidenceAfter: 4 });
    const all = () => handlers['conversations.rehearsals']({ preparationId: added.id });
    expect(all()).toEqual([early, { ...late, confidenceAfter: 4 }]);
    handlers['conversations.removeRehearsal']({ id: early.id });
    expect(all()).toEqual([{ ...late, confidenceAfter: 4 }]);
  });

  it('belong to a preparation that is there', () => {
    const { handlers } = conversations();
    expect(() => handlers['conversations.saveRehearsal'](rehearsalOf(randomUUID()))).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
    expect(() => handlers['conversations.removeRehearsal']({ id: randomUUID() })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});

describe('kits of one’s own', () => {
  it('come back as they were saved, by the sitting, and out of the bin', () => {
    const { handlers } = conversations();
    const id = randomUUID();
    const kit = { ...movingOn, title: 'Moving on, my way' };
    handlers['conversations.saveKit']({ id, kit, baseRevision: 0 });
    handlers['conversations.saveKit']({ id, kit: { ...kit, minutes: 20 }, baseRevision: 1 });
    expect(() => handlers['conversations.saveKit']({ id, kit, baseRevision: 1 })).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
    expect(handlers['conversations.ownKits']({})).toMatchObject([
      { id, revision: 2, kit: { title: 'Moving on, my way', minutes: 20 } },
    ]);
    handlers['conversations.binKit']({ id });
    expect(handlers['conversations.ownKits']({})).toEqual([]);
    expect(handlers['conversations.binnedKits']({})).toMatchObject([{ id, binnedAt: 1_003 }]);
    handlers['conversations.restoreKit']({ id });
    expect(handlers['conversations.ownKits']({})).toHaveLength(1);
    handlers['conversations.binKit']({ id });
    handlers['conversations.deleteKitForGood']({ id });
    expect(handlers['conversations.binnedKits']({})).toEqual([]);
  });

  it('may be incomplete, and are saved once more where the reply did not arrive', () => {
    const { handlers } = conversations();
    const id = randomUUID();
    const kit = { ...emptyKit('kit-one'), title: 'Saying no to the chair ' };
    handlers['conversations.saveKit']({ id, kit, baseRevision: 0 });
    expect(handlers['conversations.saveKit']({ id, kit, baseRevision: 0 })).toMatchObject({
      revision: 1,
    });
    const reply = handlers['conversations.ownKits']({});
    const [stored] = conversationsKitsContract['conversations.ownKits'].output.parse(reply);
    expect(stored).toMatchObject({ id, kit, revision: 1 });
    expect(stored && wholeKit(stored.kit)).toBeNull();
    const draft = newPreparation.safeParse({ ...begun(), kit });
    expect(draft.success).toBe(false);
  });

  it('that this Preround cannot read are not shown, and stay in the file', () => {
    const { handlers, connection } = conversations();
    connection.exec(
      `INSERT INTO own_kit VALUES ('${randomUUID()}', '{"id":"half"}', 1, 1, 1, NULL)`,
    );
    expect(handlers['conversations.ownKits']({})).toEqual([]);
    expect(connection.prepare('SELECT count(*) FROM own_kit').pluck().get()).toBe(1);
  });
});
