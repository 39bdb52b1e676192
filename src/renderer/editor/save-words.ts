import type { ErrorCode } from '#shared/app-error';
import { assertNever } from '#shared/assert-never';
import type { AutosaveState } from './autosave';
import { timeOfDay } from './time-of-day';

/** "Saved" stands only where the store has acknowledged the very text on the page. */
export function saveStateWords({ phase, acknowledged }: AutosaveState): string {
  switch (phase) {
    case 'saving':
      return 'Saving…';
    case 'saved':
      return acknowledged ? `Saved ${timeOfDay(acknowledged.savedAt)}` : 'Saved';
    case 'new':
      return '';
    case 'waiting':
    case 'failed':
      return 'Not saved yet';
    default:
      return assertNever(phase);
  }
}

/** What the person can do about a save that failed. */
export function saveAdvice(code: ErrorCode): string {
  switch (code) {
    case 'disk-full':
      return 'The disk is full: free some space on it';
    case 'not-writable':
    case 'read-only':
      return 'The vault’s folder cannot be written to: check its permissions and that its disk is connected';
    case 'bad-input':
      return 'This entry is too long or too deeply nested to keep in one piece: move part of it to a new entry, or undo the last paste';
    case 'refused':
      return 'This minute holds too many entries already: give the entry another time';
    case 'interrupted':
      return 'The vault stopped while this was being saved and is starting again';
    case 'locked':
      return 'The vault is locked: copy your text, then unlock the vault';
    default:
      return 'Something went wrong inside Preround: wait a moment, or lock and unlock the vault';
  }
}

/** All that is said about a save that failed. What was refused is sent again only once it has changed. */
export function saveFailureWords(code: ErrorCode): string {
  const again = code === 'bad-input' ? 'with your next change' : 'by itself';
  return `Not saved. ${saveAdvice(code)}. Your text stays here, and saving is tried again ${again}.`;
}
