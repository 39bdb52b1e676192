import type { Draft, Flusher } from './flush';

/** How a kind of form is saved when the vault locks under it, and told when it cannot be. */
export type DraftKind<T, Reply = unknown> = Readonly<{
  /** Saves the draft as it is. @throws when something is missing or saving fails */
  saveNow: (draft: T) => Promise<Reply>;
  /** What was typed, in words; an empty text says that nothing worth keeping was. */
  describe: (draft: T) => Readonly<{ title: string; text: string }>;
  /** The draft as its next save must be, now that one was answered: on the new revision. */
  afterSave?: (draft: T, reply: Reply) => T;
}>;

export type Refused<T> = Readonly<{ draft: T; error: unknown }>;

/** What a form holds that is not known to be saved. */
export type Held<T> = Readonly<{
  /** Typed, neither sent nor discarded. */
  typed: T | null;
  /** On its way to the store. */
  sending: readonly T[];
  /** Could not be saved, and something else was being typed by then. */
  refused: readonly Refused<T>[];
  /** Why what is typed could not be saved, when it was sent and came back. */
  error: unknown;
}>;

/** newer: saved, and something was typed meanwhile. */
export type Sent = 'saved' | 'newer' | 'failed';

type Options<T, Reply> = Readonly<{
  kind: DraftKind<T, Reply>;
  registerFlusher: (flusher: Flusher) => () => void;
  asEntry: (title: string, text: string) => Draft;
}>;

export type DraftSlot<T, Reply = unknown> = ReturnType<typeof createDraftSlot<T, Reply>>;

/** A lock waits no longer than this for an answer from the store, in milliseconds. */
const flushDeadline = 3_000;

/**
 * One form's words from the first key until the store has them or the person discards them. It knows
 * no page, so it outlives one; as long as it holds anything, a lock asks it to save.
 */
export function createDraftSlot<T, Reply>({ kind, registerFlusher, asEntry }: Options<T, Reply>) {
  const listeners = new Set<() => void>();
  const underWay = new Set<Promise<Sent>>();
  let held: Held<T> = { typed: null, sending: [], refused: [], error: null };
  let stopFlushing: (() => void) | null = null;

  function hold(change: Partial<Held<T>>): void {
    held = { ...held, ...change };
    const isEmpty = held.typed === null && held.sending.length + held.refused.length === 0;
    if (!isEmpty) stopFlushing ??= registerFlusher(flush);
    else if (stopFlushing) {
      stopFlushing();
      stopFlushing = null;
    }
    for (const listener of [...listeners]) listener();
  }

  const rebased = (reply: Reply): T | null =>
    held.typed !== null && kind.afterSave ? kind.afterSave(held.typed, reply) : held.typed;

  async function deliver(draft: T, save: () => Promise<Reply>, startsOver: boolean): Promise<Sent> {
    const arrived = () => held.sending.filter((each) => each !== draft);
    try {
      const reply = await save();
      const typed = startsOver ? held.typed : rebased(reply);
      hold({ sending: arrived(), typed });
      return typed === null ? 'saved' : 'newer';
    } catch (error) {
      if (held.typed === null) hold({ sending: arrived(), typed: draft, error });
      else if (!startsOver) hold({ sending: arrived(), error });
      else hold({ sending: arrived(), refused: [...held.refused, { draft, error }] });
      return 'failed';
    }
  }

  function send(
    draft: T,
    save: () => Promise<Reply>,
    startsOver: boolean,
    from: Partial<Held<T>>,
  ): Promise<Sent> {
    hold({ ...from, sending: [...held.sending, draft] });
    const sent = deliver(draft, save, startsOver).finally(() => underWay.delete(sent));
    underWay.add(sent);
    return sent;
  }

  const withoutRefused = (draft: T) => held.refused.filter((each) => each.draft !== draft);

  /** Null when the store has all of it, else the words it has not, as an entry. */
  async function flush(): Promise<Draft | null> {
    const saved = new Set<T>();
    const waiting = () => [...held.refused.map(({ draft }) => draft), held.typed];
    const saveAll = async () => {
      // First what is on its way: sent once more, a goal would be in conflict with itself.
      await Promise.all(underWay);
      for (const draft of waiting()) {
        if (draft === null) continue;
        try {
          const reply = await kind.saveNow(draft);
          saved.add(draft);
          if (draft === held.typed && kind.afterSave) {
            // Should the vault stay open after all, the form goes on from here.
            const next = kind.afterSave(draft, reply);
            saved.add(next);
            hold({ typed: next });
          }
        } catch {
          // Stays among what is waiting, and becomes an entry.
        }
      }
    };
    let late: ReturnType<typeof setTimeout> | undefined;
    const deadline = new Promise<void>((resolve) => {
      late = setTimeout(resolve, flushDeadline);
    });
    await Promise.race([saveAll(), deadline]);
    clearTimeout(late);
    const left = [...held.sending, ...waiting()]
      .filter((draft) => draft !== null)
      .filter((draft) => !saved.has(draft))
      .map((draft) => kind.describe(draft))
      .filter(({ text }) => text.trim() !== '');
    const title = left[0]?.title;
    return title === undefined ? null : asEntry(title, left.map(({ text }) => text).join('\n'));
  }

  return {
    held: () => held,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** Takes what was typed. */
    keep: (typed: T): void => hold({ typed }),
    /** Forgets what is typed, not what is on its way. */
    forget: (): void => hold({ typed: null, error: null }),
    /**
     * Sends what is typed and is done with it, unless it comes back. Never rejects.
     * @param startsOver whether what is typed from here on is something else, not more of the same
     */
    submit(draft: T, save: () => Promise<Reply>, startsOver: boolean): Promise<Sent> {
      return send(draft, save, startsOver, { typed: null, error: null });
    },
    /** Sends once more what was refused. */
    sendAgain(draft: T, save: () => Promise<Reply>): Promise<Sent> {
      return send(draft, save, true, { refused: withoutRefused(draft) });
    },
    /** Forgets what was refused. */
    giveUp: (draft: T): void => hold({ refused: withoutRefused(draft) }),
  };
}
