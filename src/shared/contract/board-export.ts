import { z } from 'zod';

const nothing = z.object({});
/** path: where the file is, or null when the person closed the dialog. */
const written = z.object({ path: z.string().nullable() });
/** Far more than a map of a crowd takes: 2400 × 2100 points, or some thousand shapes. */
const most = 20_000_000;

const begins = (bytes: Uint8Array, with_: readonly number[]) =>
  with_.every((byte, index) => bytes[index] === byte);
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Served by main, because it prints and writes: the board in a file, at a place chosen in the system dialog. */
export const boardExportContract = {
  /** The board on one page: the grid, the map and, where wanted, what the board sees. */
  'board.exportPdf': {
    input: z.object({ paper: z.enum(['letter', 'a4']), withFindings: z.boolean() }),
    output: written,
  },
  /** The agreement with one person, as a page that both can sign. */
  'board.exportAgreement': {
    input: z.object({
      personId: z.uuid(),
      paper: z.enum(['letter', 'a4']),
      /** Whether points that nothing is written under stand there with a line to fill in by hand. */
      withBlanks: z.boolean(),
    }),
    output: written,
  },
  /** The map as a picture that the page has drawn. */
  'board.exportPicture': {
    input: z.discriminatedUnion('format', [
      z.object({ format: z.literal('svg'), text: z.string().startsWith('<svg').max(most) }),
      z.object({
        format: z.literal('png'),
        bytes: z
          .instanceof(Uint8Array)
          .refine((bytes) => bytes.byteLength <= most && begins(bytes, pngSignature)),
      }),
    ]),
    output: written,
  },
  /** The print page's word to main that its data and fonts are in place, and that it fits. */
  'board.printReady': { input: nothing, output: nothing },
} as const;
