/** Where to go for a new entry that begins with a prompt or a template, for the router's navigate. */
export function newEntryWith(start: Readonly<{ prompt: string }> | Readonly<{ template: string }>) {
  return {
    to: '/journal/$entryId',
    params: { entryId: crypto.randomUUID() },
    search: { new: 1, ...start },
  } as const;
}
