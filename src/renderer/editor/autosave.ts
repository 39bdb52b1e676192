import { AppError, type ErrorCode } from '#shared/app-error';
import type { EntryDraft } from '#shared/contract/journal';
import { type EntryDocument, hasContent, plainText } from '#shared/domain/document-text';
import { type EntryProperties, hasProperties } from '#shared/domain/entry-properties';
import { keptCopyTitle, retryDelay, saveDelay } from '../bridge/autosave-rules';
import type { Draft } from '../bridge/flush';
import { createArrivals, inTime } from './arrivals';

/** What is on the page now. The document is made only when it is saved, not on each key. */
export type Content = Readonly<{
  title: string;
  occurredAt: number;
  offsetMinutes: number;
  properties: EntryProperties;
  document: () => EntryDocument;
}>;

/** What the store has promised to hold. `characters` counts title and plain text. */
export type Acknowledged = Readonly<{ revision: number; savedAt: number; characters: number }>;

export type AutosaveState = Readonly<{
  phase: 'new' | 'waiting' | 'saving' | 'saved' | 'failed';
  /** The entry being written: another than at first once a copy had to be kept. */
  entryId: string;
  acknowledged: Acknowledged | null;
  /** Why the last attempt failed; stays until a save is acknowledged. */
  failure: ErrorCode | null;
  /** The entry that was changed elsewhere, the last if several were, when this became a copy of its own. */
  copyOf: string | null;
}>;

type Kept = Readonly<{ id: string; title: string }>;

export type AutosaveOptions = Readonly<{
  entryId: string;
  session: string;
  /** What is stored already, or null for an entry that does not exist yet. */
  stored: Acknowledged | null;
  /** Resolves after the commit; rejects with an AppError. */
  save: (draft: EntryDraft) => Promise<Readonly<{ revision: number; savedAt: number }>>;
  newId: () => string;
  /** Milliseconds; only differences matter. */
  now: () => number;
  /** Told at once when what is written became an entry of its own, so that the page can follow. */
  onKept: (kept: Kept) => void;
}>;

export type Autosave = Readonly<{
  /** Call on every change the person makes, never on loading. */
  changed: (content: Content) => void;
  /** Saves now. Null when all is committed, else the draft that could not be saved in time. */
  flush: () => Promise<Draft | null>;
  /**
   * Something on its way into the text, such as an image: a flush saves without it, then waits for it
   * and saves again. It rejects when it will not come.
   */
  expect: (coming: Promise<unknown>) => void;
  /**
   * Waits for what is expected, no longer than a flush does. False when some of it did not come, so
   * that leaving now would lose it.
   */
  arrived: () => Promise<boolean>;
  /** Resolves once nothing is unsaved, which may be never. */
  whenSaved: () => Promise<void>;
  state: () => AutosaveState;
  subscribe: (listener: () => void) => () => void;
}>;

/**
 * Saves what is written: 400 ms after the last change, 2 s after the first at the latest, one save at
 * a time, each on the revision the last one returned. A failure is tried again and again; a conflict
 * keeps both texts. It knows no page, so it can outlive one.
 */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { save, newId, now, onKept, session } = options;
  const listeners = new Set<() => void>();
  let state: AutosaveState = {
    phase: options.stored ? 'saved' : 'new',
    entryId: options.entryId,
    acknowledged: options.stored,
    failure: null,
    copyOf: null,
  };
  let latest: Content | null = null;
  let version = 0;
  let savedVersion = 0;
  let refusedVersion = -1;
  let firstUnsaved: number | null = null;
  let lastChange = 0;
  let failedAttempts = 0;
  let retryAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<boolean> | null = null;
  const arrivals = createArrivals();

  const dirty = () => version !== savedVersion;
  const show = (change: Partial<AutosaveState>) => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };

  const draftOf = ({ document, ...content }: Content): EntryDraft => ({
    id: state.entryId,
    ...content,
    document: document(),
    baseRevision: state.acknowledged?.revision ?? 0,
    session,
  });

  function schedule() {
    clearTimeout(timer);
    // What the store refused would be refused again: it waits for a change or for Retry.
    if (!dirty() || inFlight || version === refusedVersion) return;
    const wait = failedAttempts > 0 ? retryAt - now() : saveDelay(now(), lastChange, firstUnsaved);
    timer = setTimeout(() => void saveNow(), Math.max(0, wait));
  }

  /** One attempt at a time; true when it was committed. Never rejects. */
  function saveNow(): Promise<boolean> {
    clearTimeout(timer);
    inFlight ??= attempt().finally(() => {
      inFlight = null;
      schedule();
    });
    return inFlight;
  }

  /** @param mayCopy once only: were the copy refused too, it would be copied without an end */
  async function attempt(mayCopy = true): Promise<boolean> {
    if (!latest) return true;
    const attempted = version;
    const since = firstUnsaved;
    firstUnsaved = null;
    try {
      const draft = draftOf(latest);
      const characters = draft.title.length + plainText(draft.document).length;
      if (draft.baseRevision === 0 && isBlank(draft)) {
        savedVersion = attempted;
        failedAttempts = 0;
        show({ phase: 'new', failure: null });
        return true;
      }
      show({ phase: 'saving' });
      const reply = await save(draft);
      savedVersion = attempted;
      failedAttempts = 0;
      show({
        phase: dirty() ? 'waiting' : 'saved',
        failure: null,
        acknowledged: { ...reply, characters },
      });
      return true;
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'unexpected';
      const gone = code === 'conflict' || code === 'not-found';
      if (gone && mayCopy && latest) {
        becomeCopy(latest);
        return attempt(false);
      }
      firstUnsaved = since;
      if (code === 'bad-input') refusedVersion = attempted;
      else failedAttempts += 1;
      retryAt = now() + retryDelay(failedAttempts);
      show({ phase: 'failed', failure: code });
      return false;
    }
  }

  /** A copy can be changed elsewhere in its turn: then it leaves a copy of its own. */
  function becomeCopy(content: Content) {
    const kept = { id: newId(), title: keptCopyTitle(content.title) };
    latest = { ...content, title: kept.title };
    show({ entryId: kept.id, copyOf: state.entryId, acknowledged: null });
    onKept(kept);
  }

  async function saveAll(): Promise<boolean> {
    if (inFlight) await inFlight;
    while (dirty()) if (!(await saveNow())) return false;
    return true;
  }

  /** Saves what is there, then again with all that was still on its way. */
  async function saveWithExpected(): Promise<boolean> {
    let saved = await saveAll();
    while (arrivals.isWaiting()) {
      await arrivals.settled();
      saved = await saveAll();
    }
    return saved;
  }

  return {
    changed(content) {
      latest = content;
      lastChange = now();
      firstUnsaved ??= lastChange;
      version += 1;
      if (state.phase === 'saved' || state.phase === 'new') show({ phase: 'waiting' });
      schedule();
    },
    async flush() {
      if (!dirty() && !arrivals.isWaiting()) return null;
      const isSaved = await inTime(saveWithExpected());
      if (isSaved || !dirty() || !latest) return null;
      const draft = draftOf(latest);
      return { id: draft.id, body: JSON.stringify(draft) };
    },
    expect: arrivals.expect,
    arrived: arrivals.arrived,
    whenSaved() {
      return new Promise((resolve) => {
        const check = () => {
          if (dirty()) return;
          listeners.delete(check);
          resolve();
        };
        listeners.add(check);
        check();
      });
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function isBlank({ title, document, properties }: EntryDraft): boolean {
  return title.trim() === '' && !hasContent(document) && !hasProperties(properties);
}
