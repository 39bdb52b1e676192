import { refused } from './limits';

/** The text of a file: UTF-8, or UTF-16 where it says so. @throws AppError when it is neither. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused(
      `${name} is not written in UTF-8. Save it as UTF-8 in a text editor, then import again.`,
    );
  }
}

/** As decodeText, but old files of one's own are read as Windows wrote them rather than refused. */
export function decodeOldText(bytes: Uint8Array, name: string): { text: string; isOld: boolean } {
  try {
    return { text: decodeText(bytes, name), isOld: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isOld: true };
  }
}
