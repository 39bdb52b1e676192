import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { onTopic } from '../bridge/changes';
import { errorMessage } from '../ui/error-note';
import { isHoldingTyping } from '../ui/hold-typing';
import { useToasts } from '../ui/toast';
import { type CommandId, commands } from './command-catalogue';
import { matchShortcut } from './match-shortcut';
import { runCommand } from './run-command';

/** Runs commands, from the keyboard and the menu too. */
export function useCommands(togglePalette: () => void): (id: CommandId) => void {
  const router = useRouter();
  const { say } = useToasts();

  const run = useCallback(
    (id: CommandId) => {
      const newId = () => crypto.randomUUID();
      runCommand(id, { router, newId, togglePalette }).catch((error) => say(errorMessage(error)));
    },
    [router, togglePalette, say],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      const command = matchShortcut(event, commands, {
        platform: navigator.platform,
        isTyping:
          isHoldingTyping() ||
          target?.closest(
            'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="spinbutton"]',
          ) != null,
      });
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      if (!isHeldBack(command.id)) run(command.id);
    };
    // Captured, so that no field or editor takes the keys first.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [run]);

  useEffect(() => {
    const runUnlessHeld = (id: CommandId): void => {
      if (!isHeldBack(id)) run(id);
    };
    const stops = commands.flatMap((command) =>
      command.topic ? [onTopic(command.topic, () => runUnlessHeld(command.id))] : [],
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [run]);

  return run;
}

/**
 * A dialog waits for an answer, and leaving the page under it would lose what was typed there: until it
 * is closed, only locking works, and the palette's own keys, which close it.
 */
function isHeldBack(id: CommandId): boolean {
  // A toast is an alertdialog too, but not a modal one, and one that is fading out has been answered.
  const dialog = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].find(
    (open) => open.getAttribute('aria-modal') !== 'false' && !open.closest('[data-exiting]'),
  );
  if (!dialog || id === 'lock') return false;
  return !(id === 'palette' && dialog.matches('[data-palette]'));
}
