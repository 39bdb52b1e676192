import type { Extensions } from '@tiptap/core';
import { Highlight } from '@tiptap/extension-highlight';
import { TaskItem } from '@tiptap/extension-list/task-item';
import { TaskList } from '@tiptap/extension-list/task-list';
import { Placeholder } from '@tiptap/extensions/placeholder';
import { Selection } from '@tiptap/extensions/selection';
import { StarterKit } from '@tiptap/starter-kit';
import { errorMessage } from '../ui/error-note';
import { type EditorServices, noServices } from './editor-services';
import { EntryCode, EntryCodeBlock } from './entry-code';
import { EntryLink } from './entry-link';
import { EntryOrderedList } from './entry-ordered-list';
import { entryTable } from './entry-table';
import { FindInEntry } from './find-in-entry';
import { ImageIntake, pickImages } from './image-intake';
import { ImageNode } from './image-node';
import type { ImageIntakeOptions } from './image-places';
import { PersonNode, TagNode } from './name-node';
import { NameSuggestions } from './name-suggestions';
import { NestingLimit } from './nesting-limit';
import { Passages } from './passage-extension';
import { PassageMark } from './passage-mark';
import { PasteFromWord } from './paste-parser';
import { SlashMenu } from './slash-menu';
import { smartTyping } from './smart-typing';
import { WriteBelow } from './write-below';

/** What stands in the empty text of an entry. */
const askedOfAnEntry = 'What happened, and what do you make of it?';

/**
 * Exactly the nodes and marks of shared/domain/document.ts, so that whatever the editor makes can be
 * saved. No trailing paragraph is added: it would change an entry that nobody edited.
 * @param services what the editor asks of the app around it; a schema alone needs none
 * @param hasSmartQuotes whether quotation marks are set as in print, asked at each one
 * @param page how to say what could not be kept, who waits for an image on its way, and what stands in
 *   an empty text
 */
export function entryExtensions(
  services: EditorServices = noServices,
  hasSmartQuotes: () => boolean = () => false,
  page: Partial<Omit<ImageIntakeOptions, 'images'> & { placeholder: string | undefined }> = {},
): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [1, 2, 3] },
      code: false,
      codeBlock: false,
      dropcursor: false,
      link: false,
      orderedList: false,
      trailingNode: false,
    }),
    NestingLimit,
    EntryOrderedList,
    EntryLink,
    EntryCode,
    EntryCodeBlock,
    Highlight,
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node) => node.firstChild?.textContent || 'Empty item' },
    }),
    ...entryTable,
    ImageNode.configure({ images: services.images }),
    ImageIntake.configure({ images: services.images, ...page }),
    PersonNode.configure({ names: services.names }),
    TagNode.configure({ names: services.names }),
    NameSuggestions.configure({
      names: services.names,
      onProblem: (error) => page.notice?.(errorMessage(error)),
    }),
    PassageMark,
    Passages,
    SlashMenu.configure({ onPickImage: pickImages }),
    smartTyping(hasSmartQuotes),
    FindInEntry,
    Selection,
    PasteFromWord,
    WriteBelow,
    Placeholder.configure({ placeholder: page.placeholder ?? askedOfAnEntry }),
  ];
}
