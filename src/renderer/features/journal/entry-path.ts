/** The page of an entry. */
export const entryPath = (id: string): string => `/journal/${id}`;
