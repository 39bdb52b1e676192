import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Topic } from '#shared/contract/topics';

type Options = Readonly<{ announce: (topic: Topic) => void; lock: () => void; devTools: boolean }>;

/** The application's menu. Its shortcuts work where the page has not taken them already. */
export function installMenu({ announce, lock, devTools }: Options): void {
  const say = (label: string, topic: Topic, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => announce(topic),
  });
  const mac = process.platform === 'darwin';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [{ role: 'appMenu' as const }] : []),
      {
        label: 'File',
        submenu: [
          say('New entry', 'command/new-entry', 'CmdOrCtrl+N'),
          say('Search', 'command/search', 'CmdOrCtrl+Shift+F'),
          { type: 'separator' },
          { label: 'Lock', accelerator: 'CmdOrCtrl+L', click: lock },
          { type: 'separator' },
          say('Settings', 'command/settings', 'CmdOrCtrl+,'),
          { role: mac ? 'close' : 'quit' },
        ],
      },
      { role: 'editMenu' },
      {
        label: 'Go',
        submenu: [
          say('Command palette', 'command/palette', 'CmdOrCtrl+K'),
          say('Back', 'command/back', mac ? 'Cmd+[' : 'Alt+Left'),
          say('Forward', 'command/forward', mac ? 'Cmd+]' : 'Alt+Right'),
        ],
      },
      {
        label: 'View',
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { type: 'separator' },
          { role: 'togglefullscreen' },
          ...(devTools ? [{ role: 'toggleDevTools' as const }] : []),
        ],
      },
      { role: 'help', submenu: [say('Keyboard shortcuts', 'command/shortcuts')] },
    ]),
  );
}
