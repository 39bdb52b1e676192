import { diffArrays, diffWordsWithSpace } from 'diff';
import {
  childrenOf,
  type DocumentNode,
  type EntryDocument,
  inlineText,
  isInline,
} from '#shared/domain/document-text';
import { wordCount } from '#shared/domain/word-count';

/** A run of words that stayed, came, or went. */
export type Run = Readonly<{ kind: 'same' | 'added' | 'removed'; text: string }>;
/** One block of the text; `isReformatted` where the words stayed and their formatting did not. */
export type DifferenceLine = Readonly<{ runs: readonly Run[]; isReformatted: boolean }>;

type Block = Readonly<{ text: string; json: string }>;

/** What changed from one text to another, block by block and in blocks word by word. */
export function versionDifference(before: EntryDocument, after: EntryDocument): DifferenceLine[] {
  const changes = diffArrays([...blocksOf(before)], [...blocksOf(after)], {
    comparator: (one, other) => one.text === other.text,
  });
  const old = new Map<string, string[]>();
  for (const { text, json } of blocksOf(before)) old.set(text, [...(old.get(text) ?? []), json]);
  const lines: DifferenceLine[] = [];
  for (let index = 0; index < changes.length; index += 1) {
    const change = changes[index];
    const next = changes[index + 1];
    if (!change) continue;
    if (change.removed && next?.added) {
      lines.push(...changedLines(change.value, next.value));
      index += 1;
    } else if (change.removed) {
      lines.push(...change.value.map(({ text }) => line('removed', text)));
    } else if (change.added) lines.push(...change.value.map(({ text }) => line('added', text)));
    else {
      for (const { text, json } of change.value) {
        const isReformatted = !(old.get(text) ?? []).includes(json);
        lines.push({ runs: [{ kind: 'same', text }], isReformatted });
      }
    }
  }
  return lines;
}

/** Blocks that took each other's place are compared word by word, pair by pair. */
function changedLines(removed: readonly Block[], added: readonly Block[]): DifferenceLine[] {
  const pairs = Math.min(removed.length, added.length);
  return [
    ...removed.slice(0, pairs).map(
      ({ text }, index): DifferenceLine => ({
        runs: wordDifference(text, added[index]?.text ?? ''),
        isReformatted: false,
      }),
    ),
    ...removed.slice(pairs).map(({ text }) => line('removed', text)),
    ...added.slice(pairs).map(({ text }) => line('added', text)),
  ];
}

/** What changed within one line, word by word. */
export function wordDifference(before: string, after: string): Run[] {
  return diffWordsWithSpace(before, after)
    .map(
      (part): Run => ({
        kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
        text: part.value,
      }),
    )
    .filter(({ text }) => text !== '');
}

function line(kind: Run['kind'], text: string): DifferenceLine {
  return { runs: [{ kind, text }], isReformatted: false };
}

/** The blocks of a text in reading order, as words: images, lines and check boxes say what they are. */
function blocksOf(document: EntryDocument): Block[] {
  const blocks: Block[] = [];
  const visit = (nodes: readonly DocumentNode[], sign: string): void => {
    nodes.forEach((node, index) => {
      const before = index === 0 ? sign : '';
      if (node.type === 'image') {
        blocks.push(block(`[Image${node.attrs.alt === '' ? '' : `: ${node.attrs.alt}`}]`, node));
      } else if (node.type === 'horizontalRule') blocks.push(block('[Divider]', node));
      else if (isInline(node)) blocks.push(block(`${before}${inlineText(node)}`, node));
      else if (childrenOf(node).every(isInline)) {
        const words = childrenOf(node).filter(isInline).map(inlineText).join('');
        if (words.trim() !== '' || before !== '') blocks.push(block(`${before}${words}`, node));
      } else visit(childrenOf(node), signOf(node) ?? before);
    });
  };
  visit(document.content, '');
  return blocks;
}

function block(text: string, node: DocumentNode): Block {
  return { text, json: JSON.stringify(node) };
}

function signOf(node: DocumentNode): string | null {
  if (node.type === 'listItem') return '• ';
  if (node.type !== 'taskItem') return null;
  return node.attrs?.checked === true ? '☑ ' : '☐ ';
}

/** How many words came and went. */
export function countChanges(lines: readonly DifferenceLine[]): { added: number; removed: number } {
  const count = (kind: Run['kind']) =>
    lines
      .flatMap(({ runs }) => runs)
      .filter((run) => run.kind === kind)
      .reduce((sum, { text }) => sum + wordCount(text), 0);
  return { added: count('added'), removed: count('removed') };
}

/** Lines in a row of which nothing changed, to be shown as their number. */
export type Stretch =
  | Readonly<{ kind: 'lines'; lines: readonly DifferenceLine[] }>
  | Readonly<{ kind: 'unchanged'; lines: readonly DifferenceLine[] }>;

/** Unchanged lines shown beside a change, for its surroundings. */
const around = 1;

/** Folds long stretches in which nothing changed. */
export function stretchesOf(lines: readonly DifferenceLine[]): Stretch[] {
  const isChanged = ({ runs, isReformatted }: DifferenceLine) =>
    isReformatted || runs.some(({ kind }) => kind !== 'same');
  const isShown = lines.map((_line, index) =>
    lines.slice(Math.max(0, index - around), index + around + 1).some(isChanged),
  );
  const stretches: { kind: Stretch['kind']; lines: DifferenceLine[] }[] = [];
  lines.forEach((one, index) => {
    const kind = isShown[index] ? 'lines' : 'unchanged';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.lines.push(one);
    else stretches.push({ kind, lines: [one] });
  });
  return stretches;
}
