/** What stands before a person's and a tag's name in a text. */
export const nameSigns = { person: '@', tag: '#' } as const;
