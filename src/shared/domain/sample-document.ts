import { entryDocument } from './document';
import type { EntryDocument } from './document-text';

/** A passage as the sample's source writes it: by names, and with a key where it has several parts. */
type SourcePassage = Readonly<{ kind: string; person?: string; key?: string; broughtUp?: boolean }>;
type SourceMark = Readonly<{ type: string; attrs?: unknown }>;
type SourceNode = Readonly<{
  type: string;
  attrs?: Readonly<{ name?: string }>;
  marks?: readonly SourceMark[];
  content?: readonly SourceNode[];
}>;

type Ids = Readonly<{
  /** The id of a person or tag of this name. */
  named: (kind: 'person' | 'tag', name: string) => string;
  newId: () => string;
}>;

/** An entry's document, and which of its passages have been brought up. */
type SampleDocument = Readonly<{ document: EntryDocument; broughtUp: readonly string[] }>;

/**
 * Turns a document of the sample's source, where people and tags are written by name and passages
 * without ids, into one that can be kept.
 * @throws ZodError for a document that the contract would refuse
 */
export function sampleDocument(source: unknown, { named, newId }: Ids): SampleDocument {
  const keys = new Map<string, string>();
  const broughtUp: string[] = [];

  const passage = ({ kind, person, key, broughtUp: isDone }: SourcePassage) => {
    const known = key === undefined ? undefined : keys.get(key);
    const id = known ?? newId();
    if (key !== undefined) keys.set(key, id);
    if (isDone && known === undefined) broughtUp.push(id);
    return { id, kind, personId: person === undefined ? null : named('person', person) };
  };
  const mark = (one: SourceMark) =>
    one.type === 'passage' ? { ...one, attrs: passage(one.attrs as SourcePassage) } : one;
  const node = (one: SourceNode): unknown => ({
    ...one,
    ...((one.type === 'person' || one.type === 'tag') && {
      attrs: { id: named(one.type, one.attrs?.name ?? ''), label: one.attrs?.name },
    }),
    ...(one.marks && { marks: one.marks.map(mark) }),
    ...(one.content && { content: one.content.map(node) }),
  });

  return { document: entryDocument.parse(node(source as SourceNode)), broughtUp };
}
