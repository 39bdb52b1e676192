/** The page of an entry. */
export const entryPath = (id: string): string => `/journal/${id}`;

/** A marked passage in the page of its entry: it is shown and holds the caret. */
export const passagePath = ({ entryId, id }: Readonly<{ entryId: string; id: string }>): string =>
  `${entryPath(entryId)}?passage=${id}`;
