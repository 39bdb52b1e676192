import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { onTopic } from '../bridge/changes';
import { errorMessage } from '../ui/error-note';
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
          target?.closest(
            'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="spinbutton"]',
          ) != null,
      });
      if (!command || (isInDialog(target) && !allowedInDialog.has(command.id))) return;
      event.preventDefault();
      event.stopPropagation();
      run(command.id);
    };
    // Captured, so that no field or editor takes the keys first.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [run]);

  useEffect(() => {
    const stops = commands.flatMap((command) =>
      command.topic ? [onTopic(command.topic, () => run(command.id))] : [],
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [run]);

  return run;
}

/** A dialog waits for an answer; leaving the page under it would lose what was typed there. */
const allowedInDialog: ReadonlySet<CommandId> = new Set<CommandId>(['lock', 'palette']);

function isInDialog(target: Element | null): boolean {
  return target?.closest('[role="dialog"], [role="alertdialog"]') != null;
}
