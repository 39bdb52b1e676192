import { posix } from 'node:path';
import { contentHash } from './content-hash';
import { type FrontMatter, frontMatter, textOf, texts } from './front-matter';
import { limits, refused } from './limits';
import { markdownNodes } from './markdown-nodes';
import { lossCounter, type ReadSource, type SourceEntry } from './source';
import { isImagePath, type SourceFiles, withoutLargeImages } from './source-files';
import { decodeOldText } from './text-encoding';
import { isoMoment, onThisClock, onThisWall, type WrittenAt } from './written-at';

/** Image embeds, as Markdown and as Obsidian write them; bounded, so that no text is slow to search. */
const embeds =
  /!\[[^[\]]{0,1000}\]\(\s{0,20}<?([^()\s>]{1,2000})(?=[\s>)])>?[^)]{0,1000}\)|!\[\[([^[\]|\n]{1,1000})(?:\|[^[\]\n]{0,1000})?\]\]/g;

/**
 * A folder or ZIP of Markdown files: Obsidian's daily notes, Joplin's "MD - Markdown + Front Matter",
 * and what Preround itself exports.
 */
export async function readMarkdown(all: SourceFiles, root: string): Promise<ReadSource> {
  const losses = lossCounter();
  const files = withoutLargeImages(all, isImagePath, losses.add);
  const notes = files.list.filter(({ path }) => /\.(md|markdown)$/i.test(path));
  if (notes.length === 0) {
    throw refused(
      'There are no .md files here. Choose the folder that holds the notes, or a ZIP of it.',
    );
  }
  const sum = notes.reduce((total, { size }) => total + size, 0);
  if (sum > limits.allText)
    throw refused('These notes are more than 256 MB of text. Import them in parts.');
  const images = imageIndex(files);
  const entries: SourceEntry[] = [];
  const changed = new Map(notes.map(({ path, changedAt }) => [path, changedAt]));
  await files.read(new Set(changed.keys()), async (path, bytes) => {
    const { text, isOld } = decodeOldText(bytes, path);
    if (isOld)
      losses.add('notes that were not UTF-8: read as Windows wrote them, look at their accents');
    const entry = noteOf(
      { path, root, changedAt: changed.get(path) ?? null },
      text,
      images,
      losses,
    );
    if (entry) entries.push(entry);
  });
  const others = files.list.filter(
    ({ path }) => !/\.(md|markdown)$/i.test(path) && !isImagePath(path),
  );
  losses.add('files that are neither notes nor images', others.length);
  return {
    source: 'markdown',
    entries,
    losses: losses.all(),
    readImages: (names, take) => files.read(names, take),
  };
}

type Place = Readonly<{ path: string; root: string; changedAt: number | null }>;
type Losses = ReturnType<typeof lossCounter>;
type ImageIndex = (from: string, name: string) => string | null;

function noteOf(
  { path, root, changedAt }: Place,
  text: string,
  imageAt: ImageIndex,
  losses: Losses,
): SourceEntry | null {
  const { matter, body: whole } = frontMatter(text);
  const name = posix.basename(path).replace(/\.(md|markdown)$/i, '');
  const named = dateOf(matter, name);
  const dated = named ?? (whole.trim() === '' ? null : onThisClock(changedAt));
  if (dated === null) {
    losses.add('notes that are empty, or have no date at all');
    return null;
  }
  if (named === null) losses.add('days of notes that name none: the day the file was last changed');
  const ownTitle = textOf(matter.title) ?? (isOnlyDate(name) ? '' : titleOf(name));
  const heading = ownTitle === '' ? firstHeading(whole) : null;
  const title = heading?.title ?? ownTitle;
  const body = heading?.rest ?? whole;
  const shown = new Set<string>();
  for (const match of body.matchAll(embeds)) {
    const target = match[1] ?? match[2] ?? '';
    if (/^https?:/i.test(target))
      losses.add('images on the web: only what is in the export is kept');
    else {
      const image = imageAt(path, target);
      if (image) shown.add(image);
      else losses.add('images that are not in the export');
    }
  }
  // Obsidian's ![[embed]] becomes an image like any other before Markdown is read.
  const readable = withoutCallouts(body).replace(
    /!\[\[([^[\]|\n]{1,1000})(?:\|[^[\]\n]{0,1000})?\]\]/g,
    (_all, target: string) => (imageAt(path, target) ? `![](<${target}>)` : `[[${target}]]`),
  );
  const id = textOf(matter.id);
  return {
    sourceId: id !== null && isOneInTheWorld(id) ? id : `${root}/${id ?? path}`,
    otherId: `${root}/${path}`,
    // Not the file's time: a copy of it is no other note.
    hash: contentHash(title, named?.occurredAt ?? '', text),
    ...dated,
    title,
    tags: [...texts(matter.tags ?? []), ...texts(matter.tag ?? [])].map((tag) =>
      tag.replace(/^#/, ''),
    ),
    isPinned: matter.pinned === true || matter.starred === true,
    images: [...shown],
    nodes: async (around) =>
      markdownNodes(readable, {
        ...around,
        image: (target) => {
          const image = imageAt(path, target);
          return image === null ? null : around.image(image);
        },
      }),
  };
}

/** The heading that a note begins with, and what follows it; bounded, as `embeds` is. */
function firstHeading(body: string): { title: string; rest: string } | null {
  const text = body.trimStart();
  const end = text.indexOf('\n');
  const line = end === -1 ? text : text.slice(0, end);
  if (!line.startsWith('# ') || line.length > 300 || /[[\]*_`<]/.test(line)) return null;
  const title = line.slice(2).trim();
  return title === '' ? null : { title, rest: end === -1 ? '' : text.slice(end + 1) };
}

/** Whether an id names a note among all journals, as a UUID does; "1" names one in each. */
const isOneInTheWorld = (id: string) => /^[\da-z]{16,}$/i.test(id.replaceAll('-', ''));

/** Obsidian's "> [!note] Remember" is a quotation that begins with the words in bold. */
function withoutCallouts(body: string): string {
  return body.replace(
    /^([ \t]*>[ \t]*)\[!\w+\][+-]?[ \t]*(.*)$/gm,
    (_all, quote: string, words: string) =>
      words.trim() === '' ? quote : `${quote}**${words.trim()}**\n${quote}`,
  );
}

/** When a note is about: its front matter's word for it, else the day in its name. */
function dateOf(matter: FrontMatter, name: string): WrittenAt | null {
  for (const key of ['date', 'day', 'created', 'created_at', 'creation date', 'updated']) {
    const found = textOf(matter[key]);
    const at = found === null ? null : isoMoment(found);
    if (at) return at;
  }
  const day = /(\d{4})[-_. ]?(\d{2})[-_. ]?(\d{2})(?:[ T_-](\d{2})[-.:]?(\d{2}))?/.exec(name);
  if (!day) return null;
  const [, year, month, date, hours, minutes] = day;
  return onThisWall(`${year}-${month}-${date}${hours && minutes ? `T${hours}:${minutes}` : ''}`);
}

const isOnlyDate = (name: string) => /^[\d\s._:T-]*$/.test(name);

/** "2026-11-24 0830 After clinic" is about "After clinic". */
function titleOf(name: string): string {
  return (
    name.replace(/^\d{4}[-_. ]?\d{2}[-_. ]?\d{2}(?:[ T_-]\d{2}[-.:]?\d{2})?[\s_-]*/, '').trim() ||
    name
  );
}

/** Finds an image by its path from the note, from the top, or, as Obsidian does, by its name alone. */
function imageIndex(files: SourceFiles): ImageIndex {
  const paths = new Set<string>();
  const byName = new Map<string, string>();
  for (const { path } of files.list) {
    if (!isImagePath(path)) continue;
    paths.add(path);
    byName.set(posix.basename(path).toLowerCase(), path);
  }
  return (from, name) => {
    const wanted = decoded(name).replaceAll('\\', '/');
    const near = posix.normalize(posix.join(posix.dirname(from), wanted));
    const fromTop = posix.normalize(wanted.replace(/^\/+/, ''));
    if (paths.has(near)) return near;
    if (paths.has(fromTop)) return fromTop;
    return byName.get(posix.basename(wanted).toLowerCase()) ?? null;
  };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
