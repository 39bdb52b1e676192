import type { Topic } from '#shared/contract/topics';

export const commandGroups = ['Do', 'Go to', 'Appearance'] as const;
type CommandGroup = (typeof commandGroups)[number];

/**
 * Every command of the app and its keys, once. The palette, the keyboard, the menu's topics and the
 * shortcuts page all read this table. 'Mod' is Command on a Mac and Control elsewhere.
 */
const commandCatalogue = [
  {
    id: 'new-entry',
    group: 'Do',
    name: 'New entry',
    also: 'write journal',
    keys: 'Mod+N',
    topic: 'command/new-entry',
  },
  {
    id: 'new-entry-from-template',
    group: 'Do',
    name: 'New entry from template',
    also: 'write journal form',
  },
  { id: 'new-meeting', group: 'Do', name: 'New meeting', also: 'prepare agenda appointment' },
  { id: 'new-goal', group: 'Do', name: 'New goal', also: 'plan add' },
  { id: 'add-person', group: 'Do', name: 'Add person', also: 'board mentor sponsor new' },
  { id: 'add-candidate', group: 'Do', name: 'Add candidate', also: 'board person mentor sponsor' },
  {
    id: 'add-several-people',
    group: 'Do',
    name: 'Add several people',
    also: 'board list vcard address book contacts import',
  },
  { id: 'fill-seat', group: 'Do', name: 'Fill seat', also: 'board role area support' },
  {
    id: 'search',
    group: 'Do',
    name: 'Search the journal',
    also: 'find',
    keys: 'Mod+Shift+F',
    topic: 'command/search',
  },
  {
    id: 'export-journal',
    group: 'Do',
    name: 'Export journal',
    also: 'pdf book markdown archive json text save',
  },
  { id: 'export-board', group: 'Do', name: 'Export board', also: 'pdf map svg png print save' },
  { id: 'export-plan', group: 'Do', name: 'Export plan', also: 'pdf print save' },
  { id: 'change-passphrase', group: 'Do', name: 'Change passphrase', also: 'password security' },
  { id: 'lock', group: 'Do', name: 'Lock', also: 'close vault', keys: 'Mod+L' },
  { id: 'today', group: 'Go to', name: 'Today', also: 'due capture home' },
  { id: 'journal', group: 'Go to', name: 'Journal', also: 'entries diary' },
  { id: 'board', group: 'Go to', name: 'Board', also: 'mentors sponsors seats areas people grid' },
  { id: 'board-map', group: 'Go to', name: 'Map of the board', also: 'picture network people' },
  {
    id: 'first-hour',
    group: 'Go to',
    name: 'The first hour',
    also: 'start begin introduction steps gap',
  },
  { id: 'names', group: 'Go to', name: 'People and tags', also: 'names rename mentions' },
  {
    id: 'import',
    group: 'Do',
    name: 'Import',
    also: 'obsidian day one joplin jrnl rednotebook markdown archive',
  },
  { id: 'calendar', group: 'Go to', name: 'Calendar', also: 'month year on this day' },
  { id: 'random-entry', group: 'Go to', name: 'Random entry', also: 'any surprise' },
  {
    id: 'marks',
    group: 'Go to',
    name: 'Marks',
    also: 'passages wins feedback opportunities lessons bring up',
  },
  { id: 'prompts', group: 'Go to', name: 'Prompts', also: 'questions what to write' },
  { id: 'templates', group: 'Go to', name: 'Templates', also: 'entry forms' },
  { id: 'bin', group: 'Go to', name: 'Bin', also: 'deleted entries trash' },
  { id: 'meetings', group: 'Go to', name: 'Meetings', also: 'agenda calendar appointments month' },
  { id: 'plan', group: 'Go to', name: 'Plan', also: 'goals steps' },
  { id: 'areas', group: 'Go to', name: 'Areas', also: 'rename hide order weigh add matters' },
  { id: 'guide', group: 'Go to', name: 'Guide', also: 'mentoring sponsorship help' },
  {
    id: 'settings',
    group: 'Go to',
    name: 'Settings',
    also: 'preferences',
    keys: 'Mod+,',
    topic: 'command/settings',
  },
  {
    id: 'shortcuts',
    group: 'Go to',
    name: 'Keyboard shortcuts',
    also: 'keys help',
    keys: '?',
    topic: 'command/shortcuts',
  },
  {
    id: 'back',
    group: 'Go to',
    name: 'Back',
    also: 'previous page',
    keys: 'Alt+Left',
    topic: 'command/back',
  },
  {
    id: 'forward',
    group: 'Go to',
    name: 'Forward',
    also: 'next page',
    keys: 'Alt+Right',
    topic: 'command/forward',
  },
  {
    id: 'palette',
    group: 'Go to',
    name: 'Command palette',
    also: '',
    keys: 'Mod+K',
    topic: 'command/palette',
  },
  { id: 'theme-light', group: 'Appearance', name: 'Light theme', also: 'appearance day' },
  { id: 'theme-dark', group: 'Appearance', name: 'Dark theme', also: 'appearance night' },
  {
    id: 'theme-system',
    group: 'Appearance',
    name: 'Theme as the system has it',
    also: 'appearance automatic',
  },
] as const satisfies readonly CommandShape[];

type CommandShape = Readonly<{
  id: string;
  group: CommandGroup;
  name: string;
  /** Other words a person may look for it by. */
  also: string;
  keys?: string;
  topic?: Topic;
}>;

export type CommandId = (typeof commandCatalogue)[number]['id'];
export type Command = CommandShape & Readonly<{ id: CommandId }>;
export const commands: readonly Command[] = commandCatalogue;

/** On a Mac, Option with an arrow moves the cursor, so back and forward have the system's own keys. */
const macKeys: Partial<Readonly<Record<CommandId, string>>> = { back: 'Mod+[', forward: 'Mod+]' };

/** The keys of a command on this kind of computer. */
export function keysOf(command: Command, platform: string): string | undefined {
  return (platform.startsWith('Mac') ? macKeys[command.id] : undefined) ?? command.keys;
}
