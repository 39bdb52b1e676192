import { contentHash } from './content-hash';
import { limits, refused } from './limits';
import { markdownNodes } from './markdown-nodes';
import { lossCounter, type ReadSource, type SourceEntry } from './source';
import { isImagePath, type SourceFiles, withoutLargeImages } from './source-files';
import { decodeText } from './text-encoding';
import { isoMoment } from './written-at';

/** What a .md of a JEX is, by its last line `type_:` (Joplin's BaseModel.ts). */
const types = { note: '1', notebook: '2', resource: '4', tag: '5', noteTag: '6' } as const;

type Item = Readonly<{ title: string; body: string; facts: ReadonlyMap<string, string> }>;

/** Joplin's JEX: a tar of ID.md, each with its facts as lines at its end, and resources/ID.ENDING. */
export async function readJoplin(all: SourceFiles): Promise<ReadSource> {
  const losses = lossCounter();
  const files = withoutLargeImages(all, isImagePath, losses.add);
  const notes: Item[] = [];
  const byId = new Map<string, Item>();
  const tagsOf = new Map<string, string[]>();
  const links: Item[] = [];
  const texts = files.list.filter(({ path }) => /^[0-9a-f]{32}\.md$/.test(path));
  if (texts.length === 0) throw refused('This file holds no notes, or is no JEX export of Joplin.');
  if (texts.reduce((sum, { size }) => sum + size, 0) > limits.allText) {
    throw refused('These notes are more than 256 MB of text. Export a notebook at a time.');
  }
  await files.read(new Set(texts.map(({ path }) => path)), async (path, bytes) => {
    const item = itemOf(decodeText(bytes, path));
    const type = item.facts.get('type_');
    const id = item.facts.get('id');
    if (id === undefined || type === undefined) {
      throw refused(`${path} is not as Joplin writes it. Export the notes again.`);
    }
    byId.set(id, item);
    if (type === types.note) notes.push(item);
    if (type === types.noteTag) links.push(item);
  });
  for (const { facts } of links) {
    const note = facts.get('note_id') ?? '';
    const tag = byId.get(facts.get('tag_id') ?? '')?.title;
    if (tag) tagsOf.set(note, [...(tagsOf.get(note) ?? []), tag]);
  }
  const resources = new Map(
    files.list.flatMap(({ path }) => {
      const id = /^resources\/([0-9a-f]{32})(?:\.\w+)?$/.exec(path)?.[1];
      return id ? [[id, path] as const] : [];
    }),
  );
  const entries = notes.flatMap((note): SourceEntry[] => {
    const { facts, title, body } = note;
    if (facts.get('encryption_applied') === '1') {
      losses.add('notes that are encrypted: decrypt them in Joplin first', title || null);
      return [];
    }
    const at = isoMoment(facts.get('user_created_time') ?? facts.get('created_time') ?? '');
    if (!at) throw refused(`The note “${title}” has no date that can be read.`);
    // Joplin's times are of no place: the laptop's own is the likeliest.
    const offsetMinutes = -new Date(at.occurredAt).getTimezoneOffset();
    const id = facts.get('id') ?? '';
    const notebook = byId.get(facts.get('parent_id') ?? '')?.title;
    const fileOf = (address: string) => {
      const file = resources.get(/^:\/([0-9a-f]{32})/.exec(address)?.[1] ?? '');
      return file && isImageResource(byId, file) ? file : null;
    };
    const addresses = [...body.matchAll(/\]\((:\/[0-9a-f]{32})/g)].map((match) => match[1] ?? '');
    const shown = addresses.flatMap((address) => fileOf(address) ?? []);
    losses.add('attachments that are no images', title, addresses.length - shown.length);
    const tags = [...(tagsOf.get(id) ?? []), ...(notebook ? [notebook] : [])];
    return [
      {
        sourceId: id,
        hash: contentHash(at.occurredAt, title, body, JSON.stringify(tags)),
        occurredAt: at.occurredAt,
        offsetMinutes,
        title,
        tags,
        isPinned: false,
        images: [...new Set(shown)],
        nodes: async (around) =>
          markdownNodes(body, {
            ...around,
            image: (address) => {
              const file = fileOf(address);
              return file === null ? null : around.image(file);
            },
          }),
      },
    ];
  });
  return {
    source: 'joplin',
    entries,
    losses: losses.all(),
    readImages: (names, take) => files.read(names, take),
  };
}

/** Its title, its text, and the facts at its end, from the last empty line on. */
function itemOf(text: string): Item {
  const lines = text.replace(/\r\n/g, '\n').trimEnd().split('\n');
  const facts = new Map<string, string>();
  let end = lines.length;
  while (end > 0) {
    const match = /^([a-z_]+): ?(.*)$/.exec(lines[end - 1] ?? '');
    if (!match?.[1]) break;
    facts.set(match[1], match[2] ?? '');
    end -= 1;
  }
  const [title = '', ...rest] = lines.slice(0, end);
  return { title: title.trim(), body: rest.join('\n').trim(), facts };
}

function isImageResource(byId: ReadonlyMap<string, Item>, file: string): boolean {
  const id = /([0-9a-f]{32})/.exec(file)?.[1] ?? '';
  const mime = byId.get(id)?.facts.get('mime');
  return mime ? /^image\/(png|jpeg|webp|gif)$/.test(mime) : /\.(png|jpe?g|webp|gif)$/i.test(file);
}
