import { stringify } from 'yaml';
import { imageFile } from '#shared/domain/archive';
import { areaName } from '#shared/domain/areas';
import { energyName } from '#shared/domain/energy';
import { signalName } from '#shared/domain/signals';
import { withCurrentNames } from './current-names';
import { safeName, uniqueNames } from './file-names';
import { localTime } from './local-time';
import { imagesShown, markdownOf } from './markdown';
import type { ExportReader, ReadEntry } from './reader';
import { textFile, type ZipFile } from './zip';

type Options = Readonly<{
  reader: ExportReader;
  /** Oldest first. */
  ids: readonly string[];
  withImages: boolean;
  /** Told after each entry and each image. */
  onDone: () => void;
}>;

/** A file an entry, named by its date and title, and the images they show in a folder beside them. */
export function markdownFiles({ reader, ids, withImages, onDone }: Options): ZipFile[] {
  const names = reader.names();
  const images = new Map(reader.imagesOf(ids).map((image) => [image.id, image]));
  const shown = new Set<string>();
  const unique = uniqueNames();
  const imagePath = (id: string): string | null => {
    const image = withImages ? images.get(id) : undefined;
    return image ? imageFile(id, image.type) : null;
  };
  const entries = ids.map((id): ZipFile => {
    const entry = reader.entry(id);
    if (withImages) for (const imageId of imagesShown(entry.document)) shown.add(imageId);
    const { day, time } = localTime(entry.occurredAt, entry.offsetMinutes);
    const name = unique(`${day} ${time.replace(':', '')} ${safeName(entry.title)}`.trim(), '.md');
    return textFile(name, () => {
      const now = reader.entry(id);
      const body = markdownOf(withCurrentNames(now.document, names), { names, imagePath });
      onDone();
      return body === '' ? frontMatter(reader, now) : `${frontMatter(reader, now)}\n${body}`;
    });
  });
  const pictures = [...shown].sort().flatMap((id): ZipFile[] => {
    const name = imagePath(id);
    if (name === null) return [];
    const content = () => {
      const bytes = reader.image(id)?.bytes;
      onDone();
      return bytes ? [bytes] : [];
    };
    return [{ name, isCompressed: false, content }];
  });
  return [...entries, ...pictures];
}

/** What the entry says of itself, as YAML; what is not set is left out. */
export function frontMatter(reader: ExportReader, entry: ReadEntry): string {
  const some = <T>(values: readonly T[]) => (values.length === 0 ? undefined : values);
  const facts = {
    id: entry.id,
    date: localTime(entry.occurredAt, entry.offsetMinutes).iso,
    title: entry.title === '' ? undefined : entry.title,
    tags: some(reader.tagNames(entry.id)),
    people: some(reader.peopleNames(entry.id)),
    areas: some(entry.areas.map(areaName)),
    goals: some(reader.goalTitles(entry.id)),
    energy: entry.energy === null ? undefined : energyName(entry.energy),
    signal: entry.signal === null ? undefined : signalName(entry.signal),
    pinned: entry.pinned ? true : undefined,
  };
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n`;
}
