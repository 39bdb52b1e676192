import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Bounds } from '../preferences';
import { appUrl } from '../security/app-scheme';
import { closedWebPreferences } from '../security/web-preferences';

type Options = Readonly<{
  preload: string;
  partition: string;
  devTools: boolean;
  bounds: Bounds | null;
  saveBounds: (bounds: Bounds) => void;
}>;

/** Paper, before the page has drawn itself: the same two colours as styles/tokens.css. */
const paper = { light: '#f9f6ef', dark: '#141920' } as const;

/** Makes the app's window, where it was left if that is still on a screen, and loads the page. */
export function createMainWindow({
  preload,
  partition,
  devTools,
  bounds,
  saveBounds,
}: Options): BrowserWindow {
  const window = new BrowserWindow({
    ...(bounds && isOnScreen(bounds) ? { x: bounds.x, y: bounds.y } : {}),
    width: bounds?.width ?? 1280,
    height: bounds?.height ?? 800,
    minWidth: 640,
    minHeight: 480,
    title: 'Preround',
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    autoHideMenuBar: true,
    webPreferences: closedWebPreferences({ preload, partition, devTools }),
  });
  if (bounds?.maximized) window.maximize();
  // The page's title never reaches the task bar: an entry's name would be read there.
  window.on('page-title-updated', (event) => event.preventDefault());
  // 'resized' and 'moved' come on macOS and Windows only; these come everywhere, many at a time.
  let timer: NodeJS.Timeout | undefined;
  const remember = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    saveBounds({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const rememberSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(remember, 400);
  };
  for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const) {
    window.on(event as 'resize', rememberSoon);
  }
  window.on('close', remember);
  window.on('closed', () => clearTimeout(timer));
  void window.loadURL(appUrl);
  return window;
}

function isOnScreen({ x, y, width, height }: Bounds): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    const down = Math.min(y + height, workArea.y + workArea.height) - Math.max(y, workArea.y);
    return across > 100 && down > 60;
  });
}
