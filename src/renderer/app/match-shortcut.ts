import { type Command, keysOf } from './command-catalogue';

type Pressed = Readonly<{
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}>;

const keyOf: Readonly<Record<string, string>> = { left: 'arrowleft', right: 'arrowright' };

/** The command whose keys were pressed, if any. A key that types a character is not looked for in a field. */
export function matchShortcut(
  pressed: Pressed,
  commands: readonly Command[],
  context: Readonly<{ platform: string; isTyping: boolean }>,
): Command | null {
  return (
    commands.find((command) => {
      const keys = keysOf(command, context.platform);
      return keys !== undefined && isPressed(keys, pressed, context);
    }) ?? null
  );
}

function isPressed(
  keys: string,
  pressed: Pressed,
  { platform, isTyping }: Readonly<{ platform: string; isTyping: boolean }>,
): boolean {
  const parts = keys.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  const isMac = platform.startsWith('Mac');
  const wantsMod = parts.includes('mod');
  const hasMod = isMac ? pressed.metaKey : pressed.ctrlKey;
  const hasOtherMod = isMac ? pressed.ctrlKey : pressed.metaKey;
  const typesCharacter = !wantsMod && !parts.includes('alt');
  if (typesCharacter && isTyping) return false;
  // '?' needs Shift on some keyboards and not on others.
  const shiftFits = typesCharacter || pressed.shiftKey === parts.includes('shift');
  return (
    hasMod === wantsMod &&
    !hasOtherMod &&
    pressed.altKey === parts.includes('alt') &&
    shiftFits &&
    pressed.key.toLowerCase() === (keyOf[key] ?? key)
  );
}
