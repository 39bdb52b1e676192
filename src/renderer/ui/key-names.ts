const onMac: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Left: '←',
  Right: '→',
};
const elsewhere: Readonly<Record<string, string>> = { Mod: 'Ctrl', Left: '←', Right: '→' };

/** The names on the keys of a shortcut written as 'Mod+Shift+F'; Mod is Command on a Mac, else Control. */
export function keyNames(keys: string, platform: string): readonly string[] {
  const names = platform.startsWith('Mac') ? onMac : elsewhere;
  return keys.split('+').map((key) => names[key] ?? key);
}
