import type { Command } from './command-catalogue';

/** The commands that hold every word of the query, in the table's order; the palette itself is left out. */
export function matchCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return commands.filter((command) => {
    if (command.id === 'palette') return false;
    const text = `${command.name} ${command.group} ${command.also}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
