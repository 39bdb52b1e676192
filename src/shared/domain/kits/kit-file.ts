import { z } from 'zod';
import { AppError } from '../../app-error';
import { type Kit, kitSchema } from './kit';
import { type KitProblem, kitProblems } from './problems';

/** How a kit file's name ends. */
export const kitFileExtension = 'preround-kit.json';
/** Bytes of a kit file at most; our longest kit takes 50,000. */
export const mostKitBytes = 1_000_000;
const version = 1;
/** Our format nests 10 levels; what goes deeper is no kit. */
const deepest = 32;

const envelope = z.looseObject({ format: z.string(), version: z.number() });
const kitFile = z.strictObject({
  format: z.literal('preround-kit'),
  version: z.literal(version),
  kit: kitSchema,
});

/** A whole kit as the text of a file. It holds the kit's texts and no answers. */
export function kitFileText(kit: Kit): string {
  return `${JSON.stringify({ format: 'preround-kit', version, kit }, null, 2)}\n`;
}

/**
 * The kit that a file holds.
 * @throws AppError 'refused' with a sentence that says what is wrong and what to do
 */
export function readKitFile(text: string): Kit {
  checkKitSize(text.length);
  if (depthOf(text) > deepest) {
    throw notReadable(
      'This file nests deeper than any kit does, and was not read. Ask whoever sent it for another.',
    );
  }
  const parsed = parsedJson(text);
  const { data: outer } = envelope.safeParse(parsed);
  if (outer?.format !== 'preround-kit') {
    throw notReadable(
      'This file is not a kit of Preround. Choose one whose name ends in .preround-kit.json.',
    );
  }
  if (outer.version > version) {
    throw notReadable(
      'This kit was saved by a newer Preround. Update Preround, then add it again.',
    );
  }
  const { data, error } = kitFile.safeParse(parsed);
  if (error) throw notReadable(issueWords(error));
  const [problem] = kitProblems(data.kit);
  if (problem) throw notReadable(problemWords(problem));
  return data.kit;
}

/** @throws AppError 'refused' for what is larger than 1 MB, before it is read. */
export function checkKitSize(bytes: number): void {
  if (bytes > mostKitBytes) throw tooLarge();
}

function tooLarge(): AppError {
  return notReadable('This file is larger than 1 MB, and no kit is. Choose another file.');
}

function notReadable(message: string): AppError {
  return new AppError('refused', message);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw notReadable(
      'This file is not a kit: it is not written in JSON, or not all of it is there. Ask for it once more.',
    );
  }
}

/** How deep brackets nest outside of strings; read without recursion, before anything else reads it. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === '{' || sign === '[') most = Math.max(most, ++depth);
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return most;
}

function issueWords({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue?.code === 'unrecognized_keys') {
    const place = placeWords(issue.path.join('.'));
    return `This kit holds something that Preround does not know (“${issue.keys[0]}”${place && ` in ${place}`}), and was not added. It may come from another program or a newer Preround.`;
  }
  const path = (issue?.path ?? []).filter((key) => key !== 'kit').join('.');
  return problemWords({ path, message: issue?.message ?? '' });
}

function problemWords({ path, message }: KitProblem): string {
  return `This kit is not whole, and was not added. In ${placeWords(path) || 'the file'}: ${message}`;
}

/** A path as one reads it: `kit.points.2.text` is “points, 3, text”. */
function placeWords(path: string): string {
  return path
    .split('.')
    .filter((key) => key !== '' && key !== 'kit')
    .map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key))
    .join(', ');
}
