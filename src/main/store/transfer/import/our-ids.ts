/** Ids that mean something else here: a tag or an image that is kept already under another. */
export type Renamed = ReadonlyMap<string, string>;

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** In one pass, so that an id of ours is never taken for one of theirs. */
export function withOurIds<T>(value: T, renamed: Renamed): T {
  if (renamed.size === 0) return value;
  return JSON.parse(JSON.stringify(value).replace(uuids, (id) => renamed.get(id) ?? id)) as T;
}
