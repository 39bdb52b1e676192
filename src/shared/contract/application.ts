import { z } from 'zod';

/** How the window looks, what paper a document is for, and whether it reminds. Kept outside the vault: the lock page needs it. */
export const preferences = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['system', 'more']),
  paper: z.enum(['letter', 'a4']),
  /** Whether the system may say that something is today; off in a file from before there was one. */
  reminders: z.boolean().default(false),
});
export type Preferences = z.infer<typeof preferences>;

export const about = z.object({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  sqlite: z.string(),
  vaultFolder: z.string(),
  platform: z.enum(['darwin', 'win32', 'linux']),
});

const nothing = z.object({});

/** Served by main: the window, the looks, the way out. */
export const applicationContract = {
  'application.preferences': { input: nothing, output: preferences },
  'application.savePreferences': { input: preferences, output: preferences },
  'application.about': { input: nothing, output: about },
  /** Shows the whole address in a system dialog and opens it outside when the person agrees. */
  'application.openLink': {
    input: z.object({ address: z.string().max(2_000) }),
    output: z.object({ opened: z.boolean() }),
  },
  /** A notification without content, if they are switched on and the vault is open; asked again too soon, none. */
  'application.remind': { input: nothing, output: z.object({ shown: z.boolean() }) },
  /** Shows the folder of a file this app has just written, in the system's file manager. */
  'application.showFile': { input: z.object({ path: z.string().max(4_096) }), output: nothing },
  /**
   * Puts words on the clipboard. After a minute, at locking and at quitting they are cleared from it, if it
   * still holds them; what was copied elsewhere meanwhile stays.
   */
  'application.copyForAMinute': {
    input: z.object({ text: z.string().min(1).max(100_000) }),
    output: nothing,
  },
} as const;
