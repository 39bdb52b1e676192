import { z } from 'zod';

const nothing = z.object({});
/** Where the app was left, so that it reopens there: a path of our own router. */
const place = z.string().max(500).regex(/^\//);

/** Served by the store process: what belongs to the person, not to the laptop, lives in the vault. */
export const settingsContract = {
  'settings.place': { input: nothing, output: z.object({ place: place.nullable() }) },
  'settings.savePlace': { input: z.object({ place }), output: nothing },
} as const;
