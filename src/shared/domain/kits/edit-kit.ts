import { type Condition, isCondition } from './condition';
import { type Kit, type KitDraft, reactionKinds, toneIds } from './kit';

const emptyLine = (id: string) => ({ id, text: '' });

/** A kit from nothing: every part that a whole kit needs is there, and waits for its words. */
export function emptyKit(id: string): KitDraft {
  return {
    id,
    title: '',
    summary: '',
    other: '',
    minutes: 20,
    signals: [],
    whenItApplies: [],
    whyHard: [],
    questions: [{ id: 'hope', about: 'me', ask: '', kind: 'words', blank: '' }],
    openings: { warm: [emptyLine('one')], plain: [emptyLine('one')], brief: [emptyLine('one')] },
    points: [emptyLine('one')],
    asks: [emptyLine('one')],
    ladder: [],
    reactions: reactionKinds
      .slice(0, 6)
      .map(({ id: kind }) => ({ id: kind, kind, they: '', behind: '', reply: '' })),
    theirLines: [emptyLine('one')],
    onlyIfAsked: [emptyLine('one')],
    neverSay: [{ id: 'one', text: '', why: '' }],
    followUp: { timing: '', text: '' },
    debrief: { predicted: [], happened: [], learned: [] },
    changes: [],
    sources: [],
  };
}

/** A kit of one's own that begins with the words of another. */
export function duplicateOf(kit: KitDraft, id: string): KitDraft {
  const title = kit.title.trim() || 'Untitled kit';
  return { ...kit, id, title: `${title.slice(0, 83)} (copy)` };
}

/** An id that none of these has: `line`, `line-2`, `line-3`. */
export function freeId(taken: readonly Readonly<{ id: string }>[], stem: string): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!ids.has(id)) return id;
  }
}

/** The list with one moved before another, or last with null; as it is when either is not there. */
export function moveItem<Item>(list: readonly Item[], from: number, before: number | null): Item[] {
  const item = list[from];
  if (item === undefined || from === before) return [...list];
  const others = list.toSpliced(from, 1);
  const at = before === null ? others.length : before > from ? before - 1 : before;
  return others.toSpliced(at, 0, item);
}

/**
 * The kit with a question's blank under another name, in every text and condition that uses it. As it is
 * when the name is taken.
 */
export function renameQuestion(kit: KitDraft, from: string, to: string): KitDraft {
  if (kit.questions.some(({ id }) => id === to) || to === 'them') return kit;
  const renamed = mapped(kit, {
    text: (text) => text.replaceAll(`{${from}}`, `{${to}}`),
    condition: (condition) => renamedIn(condition, from, to),
  });
  return {
    ...renamed,
    questions: renamed.questions.map((each) => (each.id === from ? { ...each, id: to } : each)),
  };
}

function renamedIn(condition: Condition, from: string, to: string): Condition {
  if ('all' in condition) return { all: condition.all.map((each) => renamedIn(each, from, to)) };
  if ('any' in condition) return { any: condition.any.map((each) => renamedIn(each, from, to)) };
  if ('not' in condition) return { not: renamedIn(condition.not, from, to) };
  return condition.question === from ? { ...condition, question: to } : condition;
}

/** What of a kit is no text to be read: ids and the like. */
const unread = new Set([
  'id',
  'kind',
  'about',
  'tool',
  'stage',
  'cadence',
  'whose',
  'role',
  'area',
]);

type Mapping = Readonly<{
  text: (text: string) => string;
  condition: (condition: Condition) => Condition;
}>;

function mapped<Part>(part: Part, mapping: Mapping): Part {
  if (typeof part === 'string') return mapping.text(part) as Part;
  if (Array.isArray(part)) return part.map((each) => mapped(each, mapping)) as Part;
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, inner]) => {
      if (key === 'when' && isCondition(inner)) return [key, mapping.condition(inner)];
      return [key, unread.has(key) || key === 'signals' ? inner : mapped(inner, mapping)];
    }),
  ) as Part;
}

/** A text or a condition of a kit, with where it stands: `points.2.text`. */
export type KitPlace =
  | Readonly<{ path: string; text: string }>
  | Readonly<{ path: string; condition: Condition }>;

/** Every text and condition of a kit, in its order. */
export function placesOf(part: unknown, path = ''): readonly KitPlace[] {
  if (typeof part === 'string') return [{ path, text: part }];
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, inner]): readonly KitPlace[] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (key === 'when') return isCondition(inner) ? [{ path: at, condition: inner }] : [];
    return unread.has(key) || key === 'signals' ? [] : placesOf(inner, at);
  });
}

/**
 * The draft without what is blank and may be: hints and notes, empty lines of lists, the choices of a
 * question that is answered in words. A whole kit is made of it.
 */
export function tidied(draft: KitDraft): KitDraft {
  const kept = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '');
  const line = <Line extends Readonly<{ note?: string | undefined }>>({ note, ...rest }: Line) => ({
    ...rest,
    ...(note?.trim() && { note }),
  });
  const lines = (of: KitDraft['points']): KitDraft['points'] => of.map(line);
  return {
    ...draft,
    whenItApplies: kept(draft.whenItApplies),
    whyHard: kept(draft.whyHard),
    questions: draft.questions.map(({ help, choices, ...question }) => ({
      ...question,
      ...(help?.trim() && { help }),
      ...(question.kind !== 'words' && {
        choices: (choices ?? []).map(({ inText, ...choice }) => ({
          ...choice,
          ...(inText?.trim() && { inText }),
        })),
      }),
    })),
    openings: Object.fromEntries(
      toneIds.map((tone) => [tone, lines(draft.openings[tone])]),
    ) as Kit['openings'],
    points: lines(draft.points),
    asks: lines(draft.asks),
    theirLines: lines(draft.theirLines),
    onlyIfAsked: lines(draft.onlyIfAsked),
    debrief: {
      predicted: kept(draft.debrief.predicted),
      happened: kept(draft.debrief.happened),
      learned: kept(draft.debrief.learned),
    },
  };
}

/** What stands in a kit at a place such as `points.2.text`; undefined where nothing does. */
export function valueAt(kit: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], kit);
}

/** The kit with another value at a place; undefined takes out what stands there. */
export function withAt(kit: KitDraft, path: string, value: unknown): KitDraft {
  return changedIn(kit, path.split('.'), value) as KitDraft;
}

function changedIn(part: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(part)) {
    return part.map((each, at) =>
      String(at) !== key ? each : rest.length === 0 ? value : changedIn(each, rest, value),
    );
  }
  const { [key]: before, ...others } = part as Record<string, unknown>;
  const after = rest.length === 0 ? value : changedIn(before, rest, value);
  // In its own place among the keys: a kit is compared as it is stored.
  return after === undefined
    ? others
    : Object.fromEntries(Object.entries({ ...(part as object), [key]: after }));
}
