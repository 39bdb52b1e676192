import type { ChainedCommands, Editor } from '@tiptap/core';
import {
  Bold,
  Code,
  Heading1,
  Heading2,
  Heading3,
  Highlighter,
  Italic,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Quote,
  SquareCode,
  Strikethrough,
  Underline,
} from 'lucide-react';

/** One button of the toolbar. Its shortcut is Tiptap's own for the same command. */
export type Format = Readonly<{
  id: string;
  label: string;
  shortcut: string;
  icon: LucideIcon;
  isActive: (editor: Editor) => boolean;
  toggle: (chain: ChainedCommands) => ChainedCommands;
}>;

function heading(level: 1 | 2 | 3, icon: LucideIcon): Format {
  return {
    id: `heading-${level}`,
    label: `Heading ${level}`,
    shortcut: `Mod+Alt+${level}`,
    icon,
    isActive: (editor) => editor.isActive('heading', { level }),
    toggle: (chain) => chain.toggleHeading({ level }),
  };
}

/** In the order of the toolbar, in groups. */
export const formats: ReadonlyArray<readonly Format[]> = [
  [heading(1, Heading1), heading(2, Heading2), heading(3, Heading3)],
  [
    {
      id: 'bold',
      label: 'Bold',
      shortcut: 'Mod+B',
      icon: Bold,
      isActive: (editor) => editor.isActive('bold'),
      toggle: (chain) => chain.toggleBold(),
    },
    {
      id: 'italic',
      label: 'Italic',
      shortcut: 'Mod+I',
      icon: Italic,
      isActive: (editor) => editor.isActive('italic'),
      toggle: (chain) => chain.toggleItalic(),
    },
    {
      id: 'underline',
      label: 'Underline',
      shortcut: 'Mod+U',
      icon: Underline,
      isActive: (editor) => editor.isActive('underline'),
      toggle: (chain) => chain.toggleUnderline(),
    },
    {
      id: 'strike',
      label: 'Strikethrough',
      shortcut: 'Mod+Shift+S',
      icon: Strikethrough,
      isActive: (editor) => editor.isActive('strike'),
      toggle: (chain) => chain.toggleStrike(),
    },
    {
      id: 'highlight',
      label: 'Highlight',
      shortcut: 'Mod+Shift+H',
      icon: Highlighter,
      isActive: (editor) => editor.isActive('highlight'),
      toggle: (chain) => chain.toggleHighlight(),
    },
  ],
  [
    {
      id: 'bullet-list',
      label: 'Bullet list',
      shortcut: 'Mod+Shift+8',
      icon: List,
      isActive: (editor) => editor.isActive('bulletList'),
      toggle: (chain) => chain.toggleBulletList(),
    },
    {
      id: 'numbered-list',
      label: 'Numbered list',
      shortcut: 'Mod+Shift+7',
      icon: ListOrdered,
      isActive: (editor) => editor.isActive('orderedList'),
      toggle: (chain) => chain.toggleOrderedList(),
    },
    {
      id: 'check-list',
      label: 'Check list',
      shortcut: 'Mod+Shift+9',
      icon: ListChecks,
      isActive: (editor) => editor.isActive('taskList'),
      toggle: (chain) => chain.toggleTaskList(),
    },
    {
      id: 'quote',
      label: 'Quote',
      shortcut: 'Mod+Shift+B',
      icon: Quote,
      isActive: (editor) => editor.isActive('blockquote'),
      toggle: (chain) => chain.toggleBlockquote(),
    },
  ],
  [
    {
      id: 'code',
      label: 'Code',
      shortcut: 'Mod+E',
      icon: Code,
      isActive: (editor) => editor.isActive('code'),
      toggle: (chain) => chain.toggleCode(),
    },
    {
      id: 'code-block',
      label: 'Code block',
      shortcut: 'Mod+Alt+C',
      icon: SquareCode,
      isActive: (editor) => editor.isActive('codeBlock'),
      toggle: (chain) => chain.toggleCodeBlock(),
    },
  ],
];
