import { type DiskMessages, explainDiskError } from '../files/disk-error';
import {
  type FileSystem,
  nodeFileSystem,
  PartlyReplaced,
  replaceFile,
} from '../files/durable-write';

/** What is to be exported again, and unharmed: each in the words of its page. */
type About = 'plan' | 'journal' | 'board' | 'preparation' | 'meeting' | 'kit';

function messagesFor(about: About): DiskMessages {
  const after = `then export again. Your ${about} is unchanged.`;
  const notWritten = `The file could not be written. Close it if another program has it open, or choose another folder, ${after}`;
  return {
    full: `There is not enough room for the file on this disk. Free some space or choose another folder, ${after}`,
    'not-allowed': `Preround may not write in this folder. Choose another folder, such as Documents, ${after}`,
    'folder-gone': `This folder is no longer there. Choose another folder, ${after}`,
    'bad-name': `The file cannot have this name here. Choose another name, ${after}`,
    'in-use': notWritten,
    'disk-failed': notWritten,
  };
}

/**
 * Writes a whole document or nothing, readable by the owner alone; what stood there before stays
 * until then, and no other file of the folder is touched.
 * @param path where the person chose to put it, overwriting already agreed to in the dialog
 * @throws AppError 'disk-full' or 'not-writable' with a sentence that says what to do; nothing is
 *   left beside the document then.
 */
export async function writeDocument(
  path: string,
  bytes: Uint8Array,
  fileSystem: FileSystem = nodeFileSystem,
  about: About = 'plan',
): Promise<void> {
  try {
    await replaceFile(path, bytes, fileSystem);
  } catch (error) {
    // The file is whole and in place; some network folders cannot make its name durable at once.
    if (error instanceof PartlyReplaced) return;
    throw explainDiskError(error, messagesFor(about));
  }
}

/** Writes a file of the board the same way. */
export function writeBoard(path: string, bytes: Uint8Array): Promise<void> {
  return writeDocument(path, bytes, nodeFileSystem, 'board');
}

/** Writes a book of the journal the same way. */
export function writeBook(path: string, bytes: Uint8Array): Promise<void> {
  return writeDocument(path, bytes, nodeFileSystem, 'journal');
}

/** Writes a points card the same way. */
export function writeCard(path: string, bytes: Uint8Array): Promise<void> {
  return writeDocument(path, bytes, nodeFileSystem, 'preparation');
}

/** Writes a kit the same way. */
export function writeKit(path: string, bytes: Uint8Array): Promise<void> {
  return writeDocument(path, bytes, nodeFileSystem, 'kit');
}

/** Writes a file of a meeting the same way. */
export function writeMeeting(path: string, bytes: Uint8Array): Promise<void> {
  return writeDocument(path, bytes, nodeFileSystem, 'meeting');
}
