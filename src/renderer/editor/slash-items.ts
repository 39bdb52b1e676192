import type { ChainedCommands } from '@tiptap/core';
import {
  CalendarDays,
  Clock,
  Code,
  Heading1,
  Heading2,
  Heading3,
  ImagePlus,
  List,
  ListChecks,
  ListOrdered,
  Minus,
  Quote,
  Table,
} from 'lucide-react';
import type { SuggestionChoice } from './suggestion-list';

/** What the slash menu offers: `run` acts where the typed words were. */
export type SlashItem = SuggestionChoice &
  Readonly<{
    /** Other words it is found by. */
    also: string;
    run: (chain: ChainedCommands) => ChainedCommands;
  }>;

type Surroundings = Readonly<{
  now: () => Date;
  /** Asks for an image file to be put at the caret; left out, no image is offered. */
  onPickImage?: (() => void) | undefined;
}>;

const onDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
const atTime = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** Everything the menu can offer here, in its order. */
export function slashItems({ now, onPickImage }: Surroundings): readonly SlashItem[] {
  const heading = (level: 1 | 2 | 3, icon: SlashItem['icon']): SlashItem => ({
    id: `heading-${level}`,
    name: `Heading ${level}`,
    also: `title h${level}`,
    detail: '#'.repeat(level),
    ...(icon && { icon }),
    run: (chain) => chain.setHeading({ level }),
  });
  return [
    heading(1, Heading1),
    heading(2, Heading2),
    heading(3, Heading3),
    {
      id: 'bullets',
      name: 'Bullet list',
      also: 'unordered points',
      detail: '-',
      icon: List,
      run: (chain) => chain.toggleBulletList(),
    },
    {
      id: 'numbers',
      name: 'Numbered list',
      also: 'ordered',
      detail: '1.',
      icon: ListOrdered,
      run: (chain) => chain.toggleOrderedList(),
    },
    {
      id: 'checks',
      name: 'Check list',
      also: 'todo task tick',
      detail: '[ ]',
      icon: ListChecks,
      run: (chain) => chain.toggleTaskList(),
    },
    {
      id: 'quote',
      name: 'Quote',
      also: 'citation blockquote',
      detail: '>',
      icon: Quote,
      run: (chain) => chain.toggleBlockquote(),
    },
    {
      id: 'code',
      name: 'Code block',
      also: 'monospace',
      detail: '```',
      icon: Code,
      run: (chain) => chain.setCodeBlock(),
    },
    {
      id: 'divider',
      name: 'Divider',
      also: 'line rule separator',
      detail: '---',
      icon: Minus,
      run: (chain) => chain.setHorizontalRule(),
    },
    {
      id: 'table',
      name: 'Table',
      also: 'grid rows columns',
      icon: Table,
      run: (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
    },
    ...(onPickImage
      ? [
          {
            id: 'image',
            name: 'Image',
            also: 'picture photo',
            icon: ImagePlus,
            run: (chain: ChainedCommands) =>
              chain.command(() => {
                onPickImage();
                return true;
              }),
          },
        ]
      : []),
    {
      id: 'date',
      name: 'Today’s date',
      also: 'day today',
      icon: CalendarDays,
      run: (chain) => insertWords(chain, onDay.format(now())),
    },
    {
      id: 'time',
      name: 'The time now',
      also: 'clock hour now',
      icon: Clock,
      run: (chain) => insertWords(chain, atTime.format(now())),
    },
  ];
}

/** As a node: Tiptap reads a string as HTML, which Trusted Types refuse. */
function insertWords(chain: ChainedCommands, text: string): ChainedCommands {
  return chain.insertContent({ type: 'text', text });
}

/** Those whose name or other words have a word that begins with what was typed; names first. */
export function matchingItems(items: readonly SlashItem[], typed: string): SlashItem[] {
  const wanted = typed.toLowerCase();
  const begins = (words: string) =>
    words
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(wanted)) ||
    words.toLowerCase().replaceAll(' ', '').startsWith(wanted);
  const byName = items.filter(({ name }) => begins(name));
  return [...byName, ...items.filter((item) => !byName.includes(item) && begins(item.also))];
}
