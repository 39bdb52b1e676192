import {
  type BlockNode,
  childrenOf,
  type DocumentNode,
  type EntryDocument,
  inlineText,
  isInline,
} from '#shared/domain/document-text';
import { withCurrentNames } from './current-names';
import { localTime } from './local-time';
import type { ExportReader } from './reader';

const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** All entries as one text, oldest first, each under its date: the words alone. */
export function* textOf(
  reader: ExportReader,
  ids: readonly string[],
  onDone: () => void,
): Generator<Uint8Array> {
  const names = reader.names();
  for (const [index, id] of ids.entries()) {
    const entry = reader.entry(id);
    const { day, time } = localTime(entry.occurredAt, entry.offsetMinutes);
    const heading = `${longDay.format(new Date(`${day}T00:00:00Z`)).replace(',', '')}, ${time}`;
    const lines = [heading, '='.repeat(heading.length)];
    if (entry.title !== '')
      lines.push('', entry.title, '-'.repeat(Math.min(80, [...entry.title].length)));
    const words = readableText(withCurrentNames(entry.document, names));
    if (words !== '') lines.push('', words);
    yield Buffer.from(`${index === 0 ? '' : '\n\n'}${lines.join('\n')}\n`, 'utf8');
    onDone();
  }
}

/** A document's words with the shape that plain text can show: an empty line between blocks, bullets, check boxes. */
export function readableText(document: EntryDocument): string {
  return blocksText(document.content).join('\n\n');
}

function blocksText(nodes: readonly DocumentNode[]): string[] {
  return nodes.map(blockText).filter((text) => text !== '');
}

function blockText(node: DocumentNode): string {
  if (isInline(node)) return inlineText(node);
  switch (node.type) {
    case 'image':
      return node.attrs.alt === '' ? '' : `[Image: ${node.attrs.alt}]`;
    case 'horizontalRule':
      return '* * *';
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return listText(node);
    case 'blockquote':
      return indent(blocksText(childrenOf(node)).join('\n\n'), '> ', '> ');
    case 'table':
      return childrenOf(node)
        .map((row) =>
          childrenOf(row)
            .map((cell) =>
              blocksText(childrenOf(cell))
                .join(' ')
                .replace(/\s*\n\s*/g, ' '),
            )
            .join('\t'),
        )
        .join('\n');
    default: {
      const inside = childrenOf(node);
      return inside.every(isInline)
        ? inside.map(inlineText).join('')
        : blocksText(inside).join('\n\n');
    }
  }
}

function listText(node: BlockNode): string {
  const start = node.attrs?.start ?? 1;
  return childrenOf(node)
    .map((item, index) => {
      const sign =
        item.type === 'taskItem'
          ? `[${item.attrs?.checked === true ? 'x' : ' '}] `
          : node.type === 'orderedList'
            ? `${start + index}. `
            : '- ';
      return indent(blocksText(childrenOf(item)).join('\n'), sign, ' '.repeat(sign.length));
    })
    .join('\n');
}

function indent(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .join('\n');
}
