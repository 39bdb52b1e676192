import { stringify } from 'yaml';
import { imageFile } from '#shared/domain/archive';
import { unknownAreaName } from '#shared/domain/areas';
import { energyName } from '#shared/domain/energy';
import { signalName } from '#shared/domain/signals';
import { withCurrentNames } from './current-names';
import { safeName, uniqueNames } from './file-names';
import { imageContent } from './image-content';
import { localTime } from './local-time';
import { markdownOf } from './markdown';
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
  const areaNames = reader.areaNames();
  const pictures = withImages ? reader.imagesShown(ids) : [];
  const paths = new Map(pictures.map(({ id, type }) => [id, imageFile(id, type)]));
  const imagePath = (id: string) => paths.get(id) ?? null;
  const unique = uniqueNames();
  const entries = reader.heads(ids).map(({ id, occurredAt, offsetMinutes, title }): ZipFile => {
    const { day, time } = localTime(occurredAt, offsetMinutes);
    const name = unique(`${day} ${time.replace(':', '')} ${safeName(title)}`.trim(), '.md');
    return textFile(name, () => {
      const entry = reader.entry(id);
      const body = markdownOf(withCurrentNames(entry.document, names), { names, imagePath });
      onDone();
      const facts = frontMatter(reader, entry, areaNames);
      return body === '' ? facts : `${facts}\n${body}`;
    });
  });
  return [...entries, ...pictures.map(({ id, type }) => imageContent(reader, id, type, onDone))];
}

/** What the entry says of itself, as YAML; what is not set is left out. */
function frontMatter(
  reader: ExportReader,
  entry: ReadEntry,
  areaNames: ReadonlyMap<string, string>,
): string {
  const some = <T>(values: readonly T[]) => (values.length === 0 ? undefined : values);
  const facts = {
    id: entry.id,
    date: localTime(entry.occurredAt, entry.offsetMinutes).iso,
    title: entry.title === '' ? undefined : entry.title,
    tags: some(reader.tagNames(entry.id)),
    people: some(reader.peopleNames(entry.id)),
    areas: some(entry.areas.map((id) => areaNames.get(id) ?? unknownAreaName)),
    goals: some(reader.goalTitles(entry.id)),
    energy: entry.energy === null ? undefined : energyName(entry.energy),
    signal: entry.signal === null ? undefined : signalName(entry.signal),
    pinned: entry.pinned ? true : undefined,
  };
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n`;
}
