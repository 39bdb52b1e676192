import { posix } from 'node:path';
import { z } from 'zod';
import { wallDay } from '#shared/domain/wall-time';
import { contentHash } from './content-hash';
import { limits, parseJson, refused } from './limits';
import { markdownNodes } from './markdown-nodes';
import { lossCounter, type ReadSource, type SourceEntry } from './source';
import { type SourceFiles, withoutLargeImages } from './source-files';
import { decodeText } from './text-encoding';
import { isoMoment, zoneOffset } from './written-at';

const photo = z.object({
  identifier: z.string().optional(),
  md5: z.string().optional(),
  type: z.string().optional(),
});
/** An entry as Day One's JSON export has it; what is not listed is not kept. */
const dayOneEntry = z.object({
  uuid: z.string().min(1),
  creationDate: z.string(),
  timeZone: z.string().optional(),
  text: z.string().optional(),
  tags: z.array(z.string()).optional(),
  starred: z.boolean().optional(),
  isPinned: z.boolean().optional(),
  photos: z.array(photo).optional(),
  videos: z.array(z.unknown()).optional(),
  audios: z.array(z.unknown()).optional(),
  pdfAttachments: z.array(z.unknown()).optional(),
});
type DayOneEntry = z.infer<typeof dayOneEntry>;
const dayOneJournal = z.object({ entries: z.array(z.unknown()) });

const isPhoto = (path: string) => /(^|\/)photos\//.test(path);

/** Day One's JSON export: a ZIP with a JSON file a journal, and photos/MD5.TYPE. */
export async function readDayOne(all: SourceFiles): Promise<ReadSource> {
  const losses = lossCounter();
  const files = withoutLargeImages(all, isPhoto, losses.add);
  const journals = files.list.filter(({ path }) => /\.json$/i.test(path) && !path.includes('/'));
  if (journals.length === 0) {
    throw refused('There is no Day One journal in this ZIP. In Day One, export as JSON.');
  }
  if (journals.reduce((sum, { size }) => sum + size, 0) > limits.allText) {
    throw refused('These journals are more than 256 MB of text. Export a journal at a time.');
  }
  const photos = new Map(
    files.list
      .filter(({ path }) => isPhoto(path))
      .map(({ path }) => [
        posix
          .basename(path)
          .replace(/\.[^.]*$/, '')
          .toLowerCase(),
        path,
      ]),
  );
  const entries: SourceEntry[] = [];
  await files.read(new Set(journals.map(({ path }) => path)), async (path, bytes) => {
    const { success, data } = dayOneJournal.safeParse(parseJson(decodeText(bytes, path), path));
    if (!success) throw refused(`${path} is no journal of Day One’s: it has no list of entries.`);
    for (const one of data.entries) {
      const entry = dayOneEntry.safeParse(one);
      if (!entry.success) {
        throw refused(`An entry in ${path} is not as Day One writes it. Export the journal again.`);
      }
      entries.push(entryOf(entry.data, photos, path, losses));
    }
  });
  return {
    source: 'day-one',
    entries,
    losses: losses.all(),
    readImages: (names, take) => files.read(names, take),
  };
}

function entryOf(
  entry: DayOneEntry,
  photos: ReadonlyMap<string, string>,
  path: string,
  losses: ReturnType<typeof lossCounter>,
): SourceEntry {
  const at = isoMoment(entry.creationDate);
  if (!at) throw refused(`An entry in ${path} has no date that can be read.`);
  const offsetMinutes = entry.timeZone ? zoneOffset(entry.timeZone, at.occurredAt) : null;
  const text = unescaped(entry.text ?? '');
  const { title, body } = titled(text);
  const day = wallDay(at.occurredAt, offsetMinutes ?? at.offsetMinutes);
  const name = `${day} ${title}`.trim();
  const byIdentifier = new Map(
    (entry.photos ?? []).flatMap(({ identifier, md5 }) => {
      const file = md5 === undefined ? undefined : photos.get(md5.toLowerCase());
      if (!file) losses.add('photographs that are not in the export', name);
      return identifier && file ? [[identifier, file] as const] : [];
    }),
  );
  losses.add('videos', name, entry.videos?.length ?? 0);
  losses.add('sound recordings', name, entry.audios?.length ?? 0);
  losses.add('PDF files', name, entry.pdfAttachments?.length ?? 0);
  const fileOf = (address: string) =>
    byIdentifier.get(/^dayone-moment:\/+(?:\w+\/)?([\w-]+)/i.exec(address)?.[1] ?? '') ?? null;
  const shown = new Set([...byIdentifier.values()]);
  return {
    sourceId: entry.uuid,
    hash: contentHash(at.occurredAt, text, JSON.stringify([entry.tags, entry.starred, [...shown]])),
    occurredAt: at.occurredAt,
    offsetMinutes: offsetMinutes ?? at.offsetMinutes,
    title,
    tags: entry.tags ?? [],
    isPinned: entry.isPinned === true || entry.starred === true,
    images: [...shown],
    nodes: async (around) => {
      const drawn = new Set<string>();
      const nodes = markdownNodes(body, {
        ...around,
        image: (address) => {
          const file = fileOf(address);
          if (file === null) return null;
          drawn.add(file);
          return around.image(file);
        },
      });
      // Photographs that the text does not place stand at its end, as Day One shows them.
      const rest = [...shown].flatMap((file) => {
        const image = drawn.has(file) ? null : around.image(file);
        return image ? [{ type: 'image' as const, attrs: { ...image, alt: '' } }] : [];
      });
      return [...nodes, ...rest];
    },
  };
}

/** Day One escapes what Markdown could take for its own: "1\." and "\-". */
function unescaped(text: string): string {
  return text.replace(/\\([.()!#+\-_*{}[\]`~>|])/g, '$1');
}

/** A first line that is a heading is the entry's title. */
function titled(text: string): { title: string; body: string } {
  const start = text.length - text.trimStart().length;
  const found = text.indexOf('\n', start);
  const end = found === -1 ? text.length : found;
  const title = headingIn(text.slice(start, end));
  return title === '' || title.length > 500
    ? { title: '', body: text }
    : { title, body: text.slice(end + 1) };
}

/** The words of a line such as "# Words ##"; none when it is no such line. Never a costly expression. */
function headingIn(line: string): string {
  if (!/^#\s/.test(line)) return '';
  const words = line.slice(1).trim();
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  return words.slice(0, end).trimEnd();
}
