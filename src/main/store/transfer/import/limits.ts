import { AppError } from '#shared/app-error';
import { documentLimits } from '#shared/domain/document-text';

/** More than any journal has, and little enough that reading ends in time and fits in memory. */
export const limits = {
  files: 500_000,
  /** Bytes of one text, unpacked. */
  text: 64 * 1024 * 1024,
  /** Bytes of all texts together: they may have to be held at once. */
  allText: 256 * 1024 * 1024,
  /** Bytes of one image, unpacked: what is larger is left out. */
  image: 20 * 1024 * 1024,
  /** How many times larger a packed file may become. */
  ratio: 200,
  /** How deep JSON and YAML may nest. */
  depth: 60,
} as const;

export function refused(sentence: string): AppError {
  return new AppError('bad-input', `${sentence} Nothing was imported.`);
}

/**
 * How deep an archive may nest: each level of a document is an object and a list.
 */
export const archiveDepth = 2 * documentLimits.depth + 20;

/** @throws AppError when brackets nest deeper than any program writes them, before a parser is asked. */
export function checkDepth(text: string, deepest: number = limits.depth): void {
  let depth = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (isQuoted) {
      if (character === 92) index += 1;
      else if (character === 34) isQuoted = false;
      continue;
    }
    if (character === 34) isQuoted = true;
    else if (character === 123 || character === 91) {
      depth += 1;
      if (depth > deepest) {
        throw refused('This file nests more deeply than a journal does, and is not read further.');
      }
    } else if (character === 125 || character === 93) depth -= 1;
  }
}

/** @throws AppError with the file's name when it is no JSON. */
export function parseJson(text: string, name: string, deepest: number = limits.depth): unknown {
  checkDepth(text, deepest);
  try {
    return JSON.parse(text);
  } catch {
    throw refused(`${name} is not whole: it is no JSON. Export it again from the other program.`);
  }
}
