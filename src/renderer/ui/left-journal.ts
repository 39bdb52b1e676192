/** In memory alone: it holds what was searched for, and it is gone when the app locks. */
let left = '/journal';

/** Remembers how the journal's list was left. @param address its path with the search and its filters */
export function keepLeftJournal(address: string): void {
  left = address;
}

/** The address of the journal's list as it was left, for the ways back to it. */
export const leftJournal = (): string => left;
