/** The page of an entry. */
export const entryPath = (id: string): string => `/journal/${id}`;

/** The page of an entry that does not exist yet; it is stored when something is typed. */
export const newEntryPath = (newId: () => string): string => `/journal/${newId()}?new=1`;
