import { app, type BrowserWindow, dialog, nativeTheme, shell } from 'electron';
import { AppError } from '#shared/app-error';
import type { applicationContract, Preferences } from '#shared/contract/application';
import type { Handlers } from '#shared/contract/method';
import { oneAtATime } from './one-at-a-time';
import { openOutside } from './security/outside-link';

type Dependencies = Readonly<{
  preferences: () => Preferences;
  savePreferences: (next: Preferences) => Promise<Preferences>;
  vaultFolder: string;
  sqlite: () => string;
  window: () => BrowserWindow | null;
  /** Whether this app has written the file in this run. */
  hasWritten: (path: string) => boolean;
  announcePreferences: () => void;
  copyForAMinute: (text: string) => Promise<void>;
  /** Shows a notification without content; whether it did. */
  remind: () => boolean;
}>;

/** The window's own methods: looks, versions, the way out. */
export function applicationHandlers(
  dependencies: Dependencies,
): Handlers<typeof applicationContract> {
  const asked = oneAtATime('Another address is being asked about. Answer that first.');
  return {
    'application.preferences': () => dependencies.preferences(),
    'application.savePreferences': async (next) => {
      nativeTheme.themeSource = next.theme;
      const saved = await dependencies.savePreferences(next);
      dependencies.announcePreferences();
      return saved;
    },
    'application.about': () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions.chrome ?? '',
      sqlite: dependencies.sqlite(),
      vaultFolder: dependencies.vaultFolder,
      platform:
        process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
    }),
    'application.openLink': async ({ address }) => {
      const window = dependencies.window();
      if (!window) return { opened: false };
      const outcome = await asked(() => openOutside(address, { dialog, shell, window }));
      if (outcome === 'refused')
        throw new AppError(
          'refused',
          'Only http, https and mailto addresses of up to 2,000 characters can be opened.',
        );
      return { opened: outcome === 'opened' };
    },
    'application.remind': () => ({ shown: dependencies.remind() }),
    'application.showFile': ({ path }) => {
      if (!dependencies.hasWritten(path))
        throw new AppError('refused', 'Preround shows only files it has just written.');
      shell.showItemInFolder(path);
      return {};
    },
    'application.copyForAMinute': async ({ text }) => {
      await dependencies.copyForAMinute(text);
      return {};
    },
  };
}
