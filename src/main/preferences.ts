import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Preferences, preferences } from '#shared/contract/application';
import { replaceFiles } from './files/durable-write';

const bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
  maximized: z.boolean(),
});
export type Bounds = z.infer<typeof bounds>;

const fileName = 'preferences.json';

const stored = z.object({ preferences: preferences.optional(), bounds: bounds.optional() });

/** Countries that print on letter paper. Source: Unicode CLDR, paperSize. */
const letterCountries = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
]);

/**
 * What the laptop remembers outside the vault: looks, paper, and where the window was. No content.
 * A missing or damaged file means the defaults.
 */
export function openPreferences(folder: string, country: string) {
  const defaults: Preferences = {
    theme: 'system',
    contrast: 'system',
    paper: letterCountries.has(country) ? 'letter' : 'a4',
    reminders: false,
  };
  let current = read(join(folder, fileName));
  const write = (): Promise<void> =>
    replaceFiles(folder, [
      {
        name: fileName,
        text: `${JSON.stringify(current, null, 2)}
`,
      },
    ]);

  return {
    preferences: (): Preferences => current.preferences ?? defaults,
    async savePreferences(next: Preferences): Promise<Preferences> {
      current = { ...current, preferences: next };
      await write();
      return next;
    },
    bounds: (): Bounds | null => current.bounds ?? null,
    /** A place that cannot be written is no reason to disturb anybody. */
    saveBounds(next: Bounds): void {
      current = { ...current, bounds: next };
      write().catch(() => {});
    },
  };
}

function read(file: string): z.infer<typeof stored> {
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
