import type { Mark, MarkType, Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { PassageMark } from '#shared/domain/document-text';
import type { PassageKindId } from '#shared/domain/passages';

type Range = Readonly<{ from: number; to: number }>;
type Kind = Readonly<{ kind: PassageKindId; personId: string | null }>;

/** A marked passage and where its parts stand, in reading order. */
export type PlacedPassage = PassageMark & Readonly<{ ranges: readonly Range[] }>;

/** The passage an inline node belongs to, if any. */
export function passageOf(node: Node | null | undefined): PassageMark | null {
  const mark = node?.marks.find(({ type }) => type.name === 'passage');
  return mark ? (mark.attrs as PassageMark) : null;
}

/** Every passage of a document by its id. */
export function passagesIn(doc: Node): ReadonlyMap<string, PlacedPassage> {
  const found = new Map<string, PassageMark & { ranges: Range[] }>();
  doc.descendants((node, position) => {
    if (!node.isInline) return true;
    const passage = passageOf(node);
    if (!passage) return false;
    const range = { from: position, to: position + node.nodeSize };
    const known = found.get(passage.id);
    if (known) known.ranges.push(range);
    else found.set(passage.id, { ...passage, ranges: [range] });
    return false;
  });
  return found;
}

/** The passage the caret stands in or touches; null where there is none, or words are selected. */
export function passageAtCaret({ selection }: EditorState): PassageMark | null {
  if (!selection.empty) return null;
  const { nodeAfter, nodeBefore } = selection.$from;
  return passageOf(nodeAfter) ?? passageOf(nodeBefore);
}

/** What the caret's passage is marked as, or all selected words are; null where they are not the same. */
export function kindAtSelection(state: EditorState): PassageKindId | null {
  if (state.selection.empty) return passageAtCaret(state)?.kind ?? null;
  const kinds = new Set(
    piecesOf(state.doc, selectedRanges(state))
      .filter(({ words }) => words)
      .map(({ passage }) => passage?.kind ?? null),
  );
  const [only] = kinds;
  return kinds.size === 1 ? (only ?? null) : null;
}

/** Whether the selection touches any passage. */
export function touchesPassage(state: EditorState): boolean {
  if (state.selection.empty) return passageAtCaret(state) !== null;
  return piecesOf(state.doc, selectedRanges(state)).some(({ passage }) => passage !== null);
}

/** Whether there are words that could be marked: those selected, else those of the caret's paragraph. */
export function canMark(state: EditorState): boolean {
  return hasWords(state.doc, rangesToMark(state));
}

/**
 * Marks the selection; without one, the passage at the caret, else the caret's paragraph. A passage
 * that lies wholly within keeps its id, so that what is known of it stays known; of one that lies
 * partly within, the part becomes a passage of its own. Null when there are no words to mark.
 */
export function markPassage(
  state: EditorState,
  { kind, personId }: Kind,
  newId: () => string,
): Transaction | null {
  const type = state.schema.marks.passage;
  const ranges = rangesToMark(state);
  if (!type || !hasWords(state.doc, ranges)) return null;
  const person = kind === 'bring-up' ? personId : null;
  const id = keptId(state, ranges, { kind, personId: person }) ?? newId();
  return marked(state.tr, ranges, type.create({ id, kind, personId: person }));
}

/** Takes the mark off the selected words; without a selection, off the whole passage at the caret. */
export function unmarkPassage(state: EditorState): Transaction | null {
  const type = state.schema.marks.passage;
  if (!type || !touchesPassage(state)) return null;
  const at = passageAtCaret(state);
  const ranges = at ? (passagesIn(state.doc).get(at.id)?.ranges ?? []) : selectedRanges(state);
  return unmarked(state.tr, ranges, type);
}

/** Selects a passage's first words; where it is gone, null. */
export function caretAtPassage(state: EditorState, id: string): Transaction | null {
  const first = passagesIn(state.doc).get(id)?.ranges[0];
  return first ? state.tr.setSelection(TextSelection.create(state.doc, first.from)) : null;
}

function rangesToMark(state: EditorState): readonly Range[] {
  const { selection, doc } = state;
  if (!selection.empty) return selectedRanges(state).map((range) => trimmed(doc, range));
  const at = passageAtCaret(state);
  if (at) return passagesIn(doc).get(at.id)?.ranges ?? [];
  const { $from } = selection;
  if (!$from.parent.isTextblock) return [];
  return [trimmed(doc, { from: $from.start(), to: $from.end() })];
}

/** A selection of table cells has several ranges. */
function selectedRanges({ selection }: EditorState): readonly Range[] {
  return selection.ranges.map(({ $from, $to }) => ({ from: $from.pos, to: $to.pos }));
}

/** Without the spaces at its ends: a passage is words. */
function trimmed(doc: Node, { from, to }: Range): Range {
  const isSpace = (at: number) => doc.textBetween(at, at + 1, 'x', 'x') === ' ';
  let start = from;
  let end = to;
  while (start < end && isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  return { from: start, to: end };
}

type Piece = Range & Readonly<{ passage: PassageMark | null; words: boolean }>;

/** The inline parts of a document within ranges. */
function piecesOf(doc: Node, ranges: readonly Range[]): readonly Piece[] {
  return ranges.flatMap(({ from, to }) => {
    const pieces: Piece[] = [];
    doc.nodesBetween(from, to, (node, position) => {
      if (!node.isInline) return true;
      const start = Math.max(from, position);
      const end = Math.min(to, position + node.nodeSize);
      if (start >= end) return false;
      const words = !node.isText || doc.textBetween(start, end).trim() !== '';
      pieces.push({
        from: start,
        to: end,
        passage: passageOf(node),
        words: words && node.type.name !== 'hardBreak',
      });
      return false;
    });
    return pieces;
  });
}

const hasWords = (doc: Node, ranges: readonly Range[]): boolean =>
  piecesOf(doc, ranges).some(({ words }) => words);

const lengthOf = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** The id that stays: of the first passage wholly within, or of the one of this very kind that goes on. */
function keptId({ doc }: EditorState, ranges: readonly Range[], as: Kind): string | null {
  const within = new Map<string, { passage: PassageMark; pieces: Piece[] }>();
  for (const piece of piecesOf(doc, ranges)) {
    if (!piece.passage) continue;
    const known = within.get(piece.passage.id);
    if (known) known.pieces.push(piece);
    else within.set(piece.passage.id, { passage: piece.passage, pieces: [piece] });
  }
  const all = passagesIn(doc);
  for (const [id, { pieces }] of within) {
    if (lengthOf(pieces) === lengthOf(all.get(id)?.ranges ?? [])) return id;
  }
  const [only] = within.values();
  return within.size === 1 &&
    only?.passage.kind === as.kind &&
    only.passage.personId === as.personId
    ? only.passage.id
    : null;
}

function marked(tr: Transaction, ranges: readonly Range[], mark: Mark): Transaction {
  for (const { from, to } of ranges) tr.addMark(from, to, mark);
  return tr;
}

function unmarked(tr: Transaction, ranges: readonly Range[], type: MarkType): Transaction {
  for (const { from, to } of ranges) tr.removeMark(from, to, type);
  return tr;
}
