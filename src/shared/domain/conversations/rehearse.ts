import type { Kit, ReactionKindId } from '../kits/kit';
import { reactionKinds } from '../kits/kit';
import type { PartId, PreparationLine } from './line';

/** Whose lines one speaks: one's own, or, with roles swapped, the other person's. */
export type RehearsalRole = 'mine' | 'theirs';

type Rehearsed = Readonly<{ kit: Kit | null; lines: readonly PreparationLine[] }>;

/** One point of a rehearsal. */
export type RehearsalStep = Readonly<{
  lineId: string;
  part: PartId;
  /** What is said aloud. */
  text: string;
  /** How to say it, as the kit advises; null where it says nothing, and for lines changed by hand. */
  note: string | null;
  /** With roles swapped, what I would answer, in order; shown when asked for. */
  answers: readonly string[];
}>;

/**
 * The points of a rehearsal, in order: the Say column for my own role. With roles swapped, first what the
 * other is likely to say, my lines shared out among it in order, then their reactions, each with my reply.
 */
export function rehearsalSteps(
  { kit, lines }: Rehearsed,
  role: RehearsalRole,
): readonly RehearsalStep[] {
  const left = lines.filter(({ isRemoved, text }) => !isRemoved && text.trim() !== '');
  const mine = left.filter(({ column }) => column === 'say');
  if (role === 'mine') {
    return mine.map((line) => ({ ...stepOf(line), note: adviceFor(kit, line), answers: [] }));
  }
  const theirs = left.filter(({ part }) => part === 'theirs');
  const share = mine.length / Math.max(1, theirs.length);
  const said = theirs.map((line, index) => ({
    ...stepOf(line),
    note: adviceFor(kit, line),
    answers: mine
      .slice(Math.round(index * share), Math.round((index + 1) * share))
      .map(({ text }) => text),
  }));
  const reactions = reactionCards({ kit, lines }).map(({ lineId, they, behind, reply }) => ({
    lineId,
    part: 'reaction' as const,
    text: they,
    note: behind,
    answers: [reply],
  }));
  return [...said, ...reactions];
}

const stepOf = ({ id, part, text }: PreparationLine) => ({ lineId: id, part, text });

function adviceFor(kit: Kit | null, { kitLine, isEdited }: PreparationLine): string | null {
  if (kit === null || kitLine === null || isEdited) return null;
  const id = kitLine.slice(kitLine.lastIndexOf('.') + 1);
  const templates = [
    ...Object.values(kit.openings).flat(),
    ...kit.points,
    ...kit.asks,
    ...kit.theirLines,
  ];
  return templates.find((template) => template.id === id)?.note ?? null;
}

/** What the other may do, what may be behind it, and what to answer. */
export type ReactionCard = Readonly<{
  lineId: string;
  /** null for one of one's own. */
  kind: ReactionKindId | null;
  they: string;
  /** null where nobody wrote it down. */
  behind: string | null;
  reply: string;
}>;

/** The reaction cards of a preparation, in its order. */
export function reactionCards({ kit, lines }: Rehearsed): readonly ReactionCard[] {
  return lines
    .filter(
      ({ part, isRemoved, title }) => part === 'reaction' && !isRemoved && title.trim() !== '',
    )
    .map((line) => {
      const of = kit?.reactions.find(({ id }) => line.kitLine === `reactions.${id}`);
      return {
        lineId: line.id,
        kind: of?.kind ?? null,
        they: line.title,
        behind: of?.behind ?? null,
        reply: line.text,
      };
    });
}

/** The kinds of reaction that are among these cards, in the order kits name them. */
export function kindsAmong(cards: readonly ReactionCard[]) {
  return reactionKinds.filter(({ id }) => cards.some(({ kind }) => kind === id));
}

export type Drawn = Readonly<{
  card: ReactionCard;
  /** The ids of cards seen since all had been seen, this one last. */
  seen: readonly string[];
}>;

/**
 * Draws a card, at random among those not seen since all were, of one kind where one is named. When all have
 * been seen it begins anew, and not with the card just seen. Null where there is none to draw.
 * @param random from 0 to below 1
 */
export function drawReaction(
  cards: readonly ReactionCard[],
  seen: readonly string[],
  random: () => number,
  kind: ReactionKindId | null = null,
): Drawn | null {
  const among = cards.filter((card) => kind === null || card.kind === kind);
  const fresh = among.filter(({ lineId }) => !seen.includes(lineId));
  const others = among.filter(({ lineId }) => lineId !== seen.at(-1));
  const pool = fresh.length > 0 ? fresh : others.length > 0 ? others : among;
  const card = pool[Math.floor(random() * pool.length)];
  if (!card) return null;
  const still =
    fresh.length > 0 ? seen : seen.filter((id) => !among.some(({ lineId }) => lineId === id));
  return { card, seen: [...still, card.lineId] };
}
