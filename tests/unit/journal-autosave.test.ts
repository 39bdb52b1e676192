import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noProperties } from '#shared/domain/entry-properties';
import { keptCopyTitle } from '../../src/renderer/bridge/autosave-rules';
import { type Content, createAutosave } from '../../src/renderer/editor/autosave';
import { saveFailureWords } from '../../src/renderer/editor/save-words';
import { AppError, type ErrorCode } from '../../src/shared/app-error';
import type { EntryDraft } from '../../src/shared/contract/journal';

const entryId = '00000000-0000-4000-8000-000000000001';
const session = '00000000-0000-4000-8000-000000000002';
const copyId = '00000000-0000-4000-8000-000000000003';
const secondCopyId = '00000000-0000-4000-8000-000000000004';

const content = (text: string, title = 'Rounds'): Content => ({
  title,
  occurredAt: 1_000,
  offsetMinutes: 60,
  properties: noProperties,
  document: () => ({
    type: 'doc',
    content: [
      text === ''
        ? { type: 'paragraph' }
        : { type: 'paragraph', content: [{ type: 'text', text }] },
    ],
  }),
});

/** A store whose answers the test decides, one save after the other. */
function bench(stored: { revision: number } | null = { revision: 1 }) {
  const drafts: EntryDraft[] = [];
  const answers: Array<{ resolve: () => void; reject: (code: ErrorCode) => void }> = [];
  let automatic = true;
  let failing: ErrorCode | null = null;
  const kept: Array<{ id: string; title: string }> = [];
  const newIds = [copyId, secondCopyId];
  const autosave = createAutosave({
    entryId,
    session,
    stored: stored && { ...stored, savedAt: 0, characters: 0 },
    newId: () => newIds.shift() ?? crypto.randomUUID(),
    now: () => Date.now(),
    onKept: (copy) => kept.push(copy),
    save: (draft) => {
      drafts.push(draft);
      const reply = { revision: draft.baseRevision + 1, savedAt: Date.now() };
      if (failing) return Promise.reject(new AppError(failing, 'no'));
      if (automatic) return Promise.resolve(reply);
      return new Promise((resolve, reject) => {
        answers.push({
          resolve: () => resolve(reply),
          reject: (code) => reject(new AppError(code, 'no')),
        });
      });
    },
  });
  return {
    autosave,
    drafts,
    answers,
    kept,
    answerByHand: () => {
      automatic = false;
    },
    fail: (code: ErrorCode | null) => {
      failing = code;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('when it saves', () => {
  it('waits 400 ms after the last change', async () => {
    const { autosave, drafts } = bench();
    autosave.changed(content('a'));
    await vi.advanceTimersByTimeAsync(300);
    autosave.changed(content('ab'));
    await vi.advanceTimersByTimeAsync(399);
    expect(drafts).toHaveLength(0);
    expect(autosave.state().phase).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(drafts).toHaveLength(1);
    expect(autosave.state().phase).toBe('saved');
  });

  it('waits no longer than 2 s while typing goes on', async () => {
    const { autosave, drafts } = bench();
    for (let elapsed = 0; elapsed < 2_000; elapsed += 100) {
      autosave.changed(content(`text ${elapsed}`));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(drafts).toHaveLength(1);
  });

  it('saves nothing that nobody changed', async () => {
    const { autosave, drafts } = bench();
    expect(await autosave.flush()).toBeNull();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(drafts).toHaveLength(0);
  });

  it('counts title and text in what it acknowledges', async () => {
    const { autosave } = bench();
    autosave.changed(content('four', 'six'));
    await autosave.flush();
    expect(autosave.state().acknowledged).toMatchObject({ revision: 2, characters: 7 });
  });
});

describe('one save at a time', () => {
  it('saves what changed during a save afterwards, on the revision it returned', async () => {
    const { autosave, drafts, answers, answerByHand } = bench();
    answerByHand();
    autosave.changed(content('a'));
    await vi.advanceTimersByTimeAsync(400);
    autosave.changed(content('ab'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(drafts).toHaveLength(1);
    answers[0]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(autosave.state().phase).not.toBe('saved');
    await vi.advanceTimersByTimeAsync(400);
    expect(drafts.map((draft) => draft.baseRevision)).toEqual([1, 2]);
    answers[1]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(autosave.state().phase).toBe('saved');
  });

  it('flushes what is in flight and what came after it', async () => {
    const { autosave, drafts, answers, answerByHand } = bench();
    answerByHand();
    autosave.changed(content('a'));
    await vi.advanceTimersByTimeAsync(400);
    autosave.changed(content('ab'));
    const flushed = autosave.flush();
    answers[0]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    answers[1]?.resolve();
    expect(await flushed).toBeNull();
    expect(drafts).toHaveLength(2);
    expect(autosave.state().phase).toBe('saved');
  });
});

describe('what is on its way into the text', () => {
  /** An image that comes, or not, when the test says so. */
  function image(autosave: ReturnType<typeof bench>['autosave']) {
    let come = () => {};
    let fail = () => {};
    autosave.expect(
      new Promise<void>((resolve, reject) => {
        come = () => {
          autosave.changed(content('text with image'));
          resolve();
        };
        fail = () => reject(new AppError('disk-full', 'no'));
      }),
    );
    return { come: () => come(), fail: () => fail() };
  }

  it('is waited for by a flush, which saves the text at once and again with it', async () => {
    const { autosave, drafts } = bench();
    autosave.changed(content('text'));
    const { come } = image(autosave);
    const flushed = autosave.flush();
    const arrived = autosave.arrived();
    await vi.advanceTimersByTimeAsync(0);
    expect(drafts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_900);
    come();
    expect(await arrived).toBe(true);
    expect(await flushed).toBeNull();
    expect(drafts.at(-1)?.document).toEqual(content('text with image').document());
  });

  it('is in the draft when the text cannot be saved', async () => {
    const { autosave, fail } = bench();
    fail('disk-full');
    autosave.changed(content('text'));
    const { come } = image(autosave);
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(100);
    come();
    expect((await flushed)?.body).toContain('text with image');
  });

  it('has not arrived when it takes too long, and keeps no saved text back', async () => {
    const { autosave } = bench();
    autosave.changed(content('text'));
    image(autosave);
    const both = Promise.all([autosave.arrived(), autosave.flush()]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await both).toEqual([false, null]);
  });

  it('has not arrived when it fails meanwhile, but is not waited for again', async () => {
    const { autosave } = bench();
    const { fail } = image(autosave);
    const arrived = autosave.arrived();
    fail();
    expect(await arrived).toBe(false);
    expect(await autosave.arrived()).toBe(true);
    expect(await autosave.flush()).toBeNull();
  });
});

describe('a new entry', () => {
  it('is not stored while it is blank', async () => {
    const { autosave, drafts } = bench(null);
    autosave.changed(content('', '  '));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(drafts).toHaveLength(0);
    expect(autosave.state().phase).toBe('new');
    expect(await autosave.flush()).toBeNull();
  });

  it('starts from revision 0', async () => {
    const { autosave, drafts } = bench(null);
    autosave.changed(content('first words'));
    await vi.advanceTimersByTimeAsync(400);
    expect(drafts[0]).toMatchObject({ id: entryId, baseRevision: 0, session });
  });

  it('that was stored may be emptied by the person', async () => {
    const { autosave, drafts } = bench();
    autosave.changed(content('', ''));
    await vi.advanceTimersByTimeAsync(400);
    expect(drafts).toHaveLength(1);
  });
});

describe('when saving fails', () => {
  it('tries again after 1, 2, 5, 10 and 10 s, typing or not, and then saves the newest text', async () => {
    const { autosave, drafts, fail } = bench();
    fail('disk-full');
    autosave.changed(content('a'));
    await vi.advanceTimersByTimeAsync(400);
    expect(autosave.state()).toMatchObject({ phase: 'failed', failure: 'disk-full' });
    for (const [index, wait] of [1_000, 2_000, 5_000, 10_000, 10_000].entries()) {
      await vi.advanceTimersByTimeAsync(wait / 2);
      autosave.changed(content(`a${index}`));
      await vi.advanceTimersByTimeAsync(wait / 2 - 1);
      expect(drafts).toHaveLength(index + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(drafts).toHaveLength(index + 2);
    }
    fail(null);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(autosave.state()).toMatchObject({ phase: 'saved', failure: null });
    expect(drafts.at(-1)?.document.content).toEqual(content('a4').document().content);
  });

  it('gives the draft to a flush', async () => {
    const { autosave, fail } = bench();
    fail('unexpected');
    autosave.changed(content('kept'));
    const draft = await autosave.flush();
    expect(draft?.id).toBe(entryId);
    expect(JSON.parse(draft?.body ?? '')).toMatchObject({ title: 'Rounds', baseRevision: 1 });
  });

  it('gives the draft to a flush that gets no answer', async () => {
    const { autosave, answerByHand } = bench();
    answerByHand();
    autosave.changed(content('kept'));
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(3_000);
    expect((await flushed)?.body).toContain('kept');
  });

  it('does not send again what was refused until it changes', async () => {
    const { autosave, drafts, fail } = bench();
    fail('bad-input');
    autosave.changed(content('too long'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(drafts).toHaveLength(1);
    fail(null);
    autosave.changed(content('short'));
    await vi.advanceTimersByTimeAsync(400);
    expect(autosave.state().phase).toBe('saved');
  });

  it('tries again by itself after the store process stopped', async () => {
    const { autosave, drafts, fail } = bench();
    fail('interrupted');
    autosave.changed(content('a'));
    await vi.advanceTimersByTimeAsync(400);
    expect(autosave.state()).toMatchObject({ phase: 'failed', failure: 'interrupted' });
    fail(null);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(drafts.map((draft) => draft.baseRevision)).toEqual([1, 1]);
    expect(autosave.state()).toMatchObject({ phase: 'saved', failure: null });
  });

  it('says what happens next: what is tried by itself, and what waits for a change', () => {
    expect(saveFailureWords('interrupted')).toMatch(/starting again.* tried again by itself\.$/);
    expect(saveFailureWords('interrupted')).not.toMatch(/locked|copy your text/);
    expect(saveFailureWords('bad-input')).toMatch(
      /move part of it .* undo the last paste.* tried again with your next change\.$/,
    );
    expect(saveFailureWords('disk-full')).toMatch(/tried again by itself\.$/);
  });

  it('is settled only when all is saved', async () => {
    const { autosave, fail } = bench();
    let settled = false;
    fail('disk-full');
    autosave.changed(content('a'));
    void autosave.whenSaved().then(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(settled).toBe(false);
    fail(null);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(settled).toBe(true);
  });
});

describe('when the entry was changed elsewhere', () => {
  it.each(['conflict', 'not-found'] as const)('%s: keeps the text as a new entry', async (code) => {
    const { autosave, drafts, answers, kept, answerByHand } = bench({ revision: 4 });
    answerByHand();
    autosave.changed(content('mine'));
    await vi.advanceTimersByTimeAsync(400);
    answers[0]?.reject(code);
    await vi.advanceTimersByTimeAsync(0);
    answers[1]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(drafts[1]).toMatchObject({ id: copyId, baseRevision: 0, title: 'Rounds (kept copy)' });
    expect(kept).toEqual([{ id: copyId, title: 'Rounds (kept copy)' }]);
    expect(autosave.state()).toMatchObject({ phase: 'saved', entryId: copyId, copyOf: entryId });

    autosave.changed(content('mine and more', 'Rounds (kept copy)'));
    await vi.advanceTimersByTimeAsync(400);
    expect(drafts[2]).toMatchObject({ id: copyId, baseRevision: 1 });
  });

  it('keeps trying when the copy cannot be saved, and never goes back to the first entry', async () => {
    const { autosave, drafts, fail } = bench();
    fail('conflict');
    autosave.changed(content('mine'));
    await vi.advanceTimersByTimeAsync(400);
    expect(autosave.state()).toMatchObject({ phase: 'failed', entryId: copyId });
    fail(null);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(drafts.filter((draft) => draft.id === entryId)).toHaveLength(1);
    expect(drafts.at(-1)).toMatchObject({ id: copyId, baseRevision: 0 });
  });

  it('keeps the text once more when the copy was changed elsewhere in its turn', async () => {
    const { autosave, drafts, answers, kept, answerByHand } = bench({ revision: 4 });
    answerByHand();
    const answer = async (index: number, how: 'resolve' | ErrorCode) => {
      if (how === 'resolve') answers[index]?.resolve();
      else answers[index]?.reject(how);
      await vi.advanceTimersByTimeAsync(0);
    };
    autosave.changed(content('mine'));
    await vi.advanceTimersByTimeAsync(400);
    await answer(0, 'conflict');
    await answer(1, 'resolve');
    autosave.changed(content('mine and more', 'Rounds (kept copy)'));
    await vi.advanceTimersByTimeAsync(400);
    await answer(2, 'conflict');
    await answer(3, 'resolve');
    expect(drafts[3]).toMatchObject({
      id: secondCopyId,
      baseRevision: 0,
      title: 'Rounds (kept copy 2)',
    });
    expect(kept.map(({ id }) => id)).toEqual([copyId, secondCopyId]);
    expect(autosave.state()).toMatchObject({
      phase: 'saved',
      entryId: secondCopyId,
      copyOf: copyId,
      failure: null,
    });
  });

  it('takes another id for a copy that was stored without an answer and then changed elsewhere', async () => {
    const { autosave, drafts, fail, answers, answerByHand } = bench({ revision: 4 });
    fail('conflict');
    autosave.changed(content('mine'));
    await vi.advanceTimersByTimeAsync(400);
    fail(null);
    answerByHand();
    await vi.advanceTimersByTimeAsync(1_000);
    answers[0]?.reject('conflict');
    await vi.advanceTimersByTimeAsync(0);
    answers[1]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(drafts.map(({ id }) => id)).toEqual([entryId, copyId, copyId, secondCopyId]);
    expect(autosave.state()).toMatchObject({ phase: 'saved', entryId: secondCopyId });
  });

  it('counts the copies in the title, within its bounds', () => {
    expect(keptCopyTitle('Rounds (kept copy)')).toBe('Rounds (kept copy 2)');
    expect(keptCopyTitle('Rounds (kept copy 9)')).toBe('Rounds (kept copy 10)');
    expect(keptCopyTitle(keptCopyTitle('x'.repeat(500)))).toHaveLength(500);
  });
});
