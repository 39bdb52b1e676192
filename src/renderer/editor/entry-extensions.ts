import type { Extensions } from '@tiptap/core';
import { Highlight } from '@tiptap/extension-highlight';
import { TaskItem } from '@tiptap/extension-list/task-item';
import { TaskList } from '@tiptap/extension-list/task-list';
import { Placeholder } from '@tiptap/extensions/placeholder';
import { StarterKit } from '@tiptap/starter-kit';
import { EntryLink } from './entry-link';
import { EntryOrderedList } from './entry-ordered-list';
import { NestingLimit } from './nesting-limit';

/**
 * Exactly the nodes and marks of shared/domain/document.ts, so that whatever the editor makes can be
 * saved. No trailing paragraph is added: it would change an entry that nobody edited.
 */
export const entryExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    code: false,
    codeBlock: false,
    dropcursor: false,
    horizontalRule: false,
    link: false,
    orderedList: false,
    trailingNode: false,
    underline: false,
  }),
  NestingLimit,
  EntryOrderedList,
  EntryLink,
  Highlight,
  TaskList,
  TaskItem.configure({
    nested: true,
    a11y: { checkboxLabel: (node) => node.firstChild?.textContent || 'Empty item' },
  }),
  Placeholder.configure({ placeholder: 'What happened, and what do you make of it?' }),
];
