import { useEffect, useRef } from 'react';
import { type MeetingDraft, meetingDraft } from '#shared/contract/meetings';
import { plainText } from '#shared/domain/document-text';
import { saveDelay } from '../../bridge/autosave-rules';
import { call } from '../../bridge/client';
import { entryOf } from '../../bridge/draft-as-entry';
import { type DraftKind, useKeptDraft } from '../../bridge/kept-draft';

type Reply = Readonly<{ revision: number; savedAt: number }>;
export type FieldErrors = Readonly<Record<string, string>>;

const save = (draft: MeetingDraft): Promise<Reply> => call('meetings.save', draft);

const kind: DraftKind<MeetingDraft, Reply> = {
  saveNow: save,
  describe: (draft) => ({ title: 'Not saved: a meeting', text: wordsOf(draft) }),
  afterSave: (draft, { revision }) => ({ ...draft, baseRevision: revision }),
};

/** Everything typed, a line each. */
function wordsOf(draft: MeetingDraft): string {
  const { purpose, focus, decisionsWanted, feedbackSought, notToRaise, toSend } = draft;
  const { advice, decisions, introductions, agenda, notes } = draft;
  const before = [purpose, focus, ...agenda.map(({ words }) => words), decisionsWanted];
  return [...before, feedbackSought, notToRaise, toSend, plainText(notes), advice]
    .concat(decisions, introductions)
    .filter((text) => text.trim() !== '')
    .join('\n');
}

/** What is wrong with a draft, by the name of the field; of an agenda, by 'agenda'. */
export function meetingErrors(draft: MeetingDraft): FieldErrors {
  const { error } = meetingDraft.safeParse(draft);
  return Object.fromEntries(
    (error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]).reverse(),
  );
}

/**
 * A meeting as it is written: saved as entries are, 400 ms after the last change, on leaving, and when the
 * vault locks. What cannot be saved stays on the page, and becomes an entry of the journal at a lock.
 */
export function useMeetingDraft(initial: MeetingDraft) {
  const kept = useKeptDraft(`meeting:${initial.id}`, initial, kind);
  const { draft, isTouched, isSending, error } = kept;
  const firstUnsaved = useRef<number | null>(null);
  const errors = meetingErrors(draft);
  const isSavable = Object.keys(errors).length === 0;
  const lastSent = useRef<MeetingDraft | null>(null);
  const saveNow = () => {
    firstUnsaved.current = null;
    lastSent.current = draft;
    return kept.submit(() => save(draft), null);
  };
  const latest = useRef<() => void>(() => {});
  latest.current = () => {
    if (isTouched && isSavable) void saveNow();
  };

  // Not while one is on its way, nor by itself when it was refused: the next change sends it again.
  useEffect(() => {
    if (!isTouched || !isSavable || isSending) return;
    if (error !== null && lastSent.current === draft) return;
    const now = performance.now();
    firstUnsaved.current ??= now;
    const timer = setTimeout(() => latest.current(), saveDelay(now, now, firstUnsaved.current));
    return () => clearTimeout(timer);
  }, [draft, isTouched, isSavable, isSending, error]);
  useEffect(() => {
    const leave = () => latest.current();
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('blur', leave);
      leave();
    };
  }, []);

  return {
    draft,
    change: kept.change,
    errors,
    /** Why the store did not take it. */
    error,
    retry: () => void saveNow(),
    /** Saves what is there. Returns whether the store has all of it. */
    settle: async (): Promise<boolean> => {
      if (!isTouched) return true;
      return isSavable && (await saveNow()) === 'saved';
    },
    forget: kept.forget,
    /** After a conflict: saves what is here over what is stored now. */
    saveOver: () =>
      void kept.submit(async () => {
        const { revision } = await call('meetings.read', { id: draft.id });
        return save({ ...draft, baseRevision: revision });
      }, null),
    /** Keeps what is here as an entry of the journal, and forgets it. @throws when it cannot be kept */
    keepAsEntry: async () => {
      const text = wordsOf(draft);
      if (text !== '') await call('journal.save', entryOf('Kept: a meeting', text, new Date()));
      kept.forget();
    },
    state: isTouched || isSending ? (isSavable ? 'saving' : 'unsavable') : 'saved',
  } as const;
}

export type MeetingForm = ReturnType<typeof useMeetingDraft>;
