import { posix } from 'node:path';
import { contentHash } from './content-hash';
import { parseYaml } from './front-matter';
import { checkDepth, limits, refused } from './limits';
import { rednotebookNodes } from './rednotebook-nodes';
import { lossCounter, type ReadSource, type SourceEntry } from './source';
import type { SourceFiles } from './source-files';
import { decodeText } from './text-encoding';
import { onThisWall } from './written-at';

const isMonth = (path: string) => /(^|\/)\d{4}-\d{2}\.txt$/.test(path);

/** RedNotebook's data folder: a YAML file a month, a key a day, the day's text and its categories. */
export async function readRedNotebook(files: SourceFiles, root: string): Promise<ReadSource> {
  const losses = lossCounter();
  const months = files.list.filter(({ path }) => isMonth(path));
  if (months.length === 0) {
    throw refused(
      'There is no month of RedNotebook here, such as 2026-11.txt. Choose its data folder.',
    );
  }
  if (months.reduce((sum, { size }) => sum + size, 0) > limits.allText) {
    throw refused('These months are more than 256 MB of text. Import them in parts.');
  }
  const entries: SourceEntry[] = [];
  await files.read(new Set(months.map(({ path }) => path)), async (path, bytes) => {
    const text = decodeText(bytes, path);
    checkDepth(text);
    const month = parseYaml(text);
    if (text.trim() === '' || text.trim() === '{}') return;
    if (typeof month !== 'object' || month === null || Array.isArray(month)) {
      throw refused(
        `${path} is not as RedNotebook writes it. Open it there once, then import again.`,
      );
    }
    for (const [number, content] of Object.entries(month)) {
      const entry = dayOf({ path, root }, number, content, losses);
      if (entry) entries.push(entry);
    }
  });
  for (const { path } of files.list) {
    if (!isMonth(path)) losses.add('files that are no month', path);
  }
  return { source: 'rednotebook', entries, losses: losses.all(), readImages: async () => {} };
}

function dayOf(
  { path, root }: Readonly<{ path: string; root: string }>,
  number: string,
  content: unknown,
  losses: ReturnType<typeof lossCounter>,
): SourceEntry | null {
  const month = posix.basename(path).replace('.txt', '');
  const day = `${month}-${number.padStart(2, '0')}`;
  const at = onThisWall(day);
  if (!at) throw refused(`${path} has a day that is none: ${number}.`);
  if (typeof content !== 'object' || content === null) return null;
  const { text, ...categories } = content as Record<string, unknown>;
  const written = typeof text === 'string' ? text.trim() : '';
  const pictures = written.match(/\[""[^"]*""\.\w+(?:\?\d+)?\]/g)?.length ?? 0;
  losses.add('pictures that lie elsewhere on the disk: only their names are kept', day, pictures);
  if (written === '' && Object.keys(categories).length === 0) return null;
  return {
    sourceId: `${root}/${day}`,
    hash: contentHash(day, written, JSON.stringify(categories)),
    ...at,
    title: '',
    tags: Object.keys(categories).filter((name) => categories[name] === null || isTags(name)),
    isPinned: false,
    images: [],
    nodes: async (around) => [...rednotebookNodes(written, around), ...categoryNodes(categories)],
  };
}

const isTags = (name: string) => name.toLowerCase() === 'tags';

/** RedNotebook's categories hold lines of their own: they are kept below the day's text. */
function categoryNodes(categories: Readonly<Record<string, unknown>>) {
  return Object.entries(categories).flatMap(([name, lines]) => {
    if (typeof lines !== 'object' || lines === null) return [];
    const words = Object.keys(lines);
    return words.length === 0
      ? []
      : [
          {
            type: 'heading' as const,
            attrs: { level: 3 },
            content: [{ type: 'text' as const, text: name }],
          },
          {
            type: 'bulletList' as const,
            content: words.map((text) => ({
              type: 'listItem' as const,
              content: [{ type: 'text' as const, text }],
            })),
          },
        ];
  });
}
