import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  Ellipsis,
  ImagePlus,
  Link2,
  Maximize2,
  Minus,
  Redo2,
  Search,
  Table,
  Undo2,
} from 'lucide-react';
import { useRef } from 'react';
import { Group, Toolbar } from 'react-aria-components';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';
import { afterMenu, apart } from './after-menu';
import { fittingButtons } from './fitting-groups';
import { FormatButton } from './format-button';
import { formats } from './formatting';
import styles from './formatting-toolbar.module.css';
import { pickImages } from './image-intake';
import { LinkForm } from './link-form';
import { linkShortcut } from './link-shortcut';
import { PassageButton } from './passage-button';
import { TableMenu } from './table-menu';
import { useWidth } from './use-width';

type Props = Readonly<{
  editor: Editor;
  hasPassages: boolean;
  linkOpen: boolean;
  onLinkOpenChange: (isOpen: boolean) => void;
  onOpenLink: (address: string) => void;
  onFind: () => void;
  onFocusMode: () => void;
}>;

/** Pixels for the link, the image, the passage, the menu, and the space around them; and for the table's menu. */
const alwaysThere = 156;
const tableMenu = 44;

/** Drawn again only when a pressed state changes, not on each key. What does not fit goes into the menu. */
export function FormattingToolbar(props: Props) {
  const { editor, hasPassages, linkOpen, onLinkOpenChange, onOpenLink, onFind, onFocusMode } =
    props;
  const bar = useRef<HTMLDivElement>(null);
  const width = useWidth(bar);
  const { active, inTable, canUndo, canRedo } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      active: [
        ...formats
          .flat()
          .filter((format) => format.isActive(current))
          .map(({ id }) => id),
        ...(current.isActive('link') ? ['link'] : []),
      ],
      inTable: current.isActive('table'),
      canUndo: current.can().undo(),
      canRedo: current.can().redo(),
    }),
  });
  const fitting = fittingButtons(
    width - alwaysThere - (inTable ? tableMenu : 0),
    formats.map((group) => group.length),
  );
  const shown = formats.map((group, index) => group.slice(0, fitting[index]));
  const hidden = formats.flatMap((group, index) => group.slice(fitting[index]));

  return (
    <div ref={bar} className={styles.row}>
      <Toolbar aria-label="Formatting" className={styles.toolbar ?? ''}>
        {shown
          .filter((group) => group.length > 0)
          .map((group) => (
            <Group key={group[0]?.id} className={styles.group ?? ''}>
              {group.map(({ id, label, shortcut, icon, toggle }) => (
                <FormatButton
                  key={id}
                  label={label}
                  shortcut={shortcut}
                  icon={icon}
                  isPressed={active.includes(id)}
                  onPress={() => toggle(editor.chain().focus()).run()}
                />
              ))}
            </Group>
          ))}
        <LinkForm
          editor={editor}
          isOpen={linkOpen}
          onOpenChange={onLinkOpenChange}
          onOpenLink={onOpenLink}
          trigger={
            <FormatButton
              label="Link"
              shortcut={linkShortcut}
              icon={Link2}
              isPressed={active.includes('link')}
              onPress={() => onLinkOpenChange(true)}
            />
          }
        />
        <IconButton label="Image" icon={ImagePlus} onPress={() => pickImages(editor.view)} />
        {hasPassages && <PassageButton editor={editor} />}
        {inTable && <TableMenu editor={editor} />}
        <Menu
          label="More writing tools"
          trigger={<IconButton label="More writing tools" icon={Ellipsis} />}
          choices={[
            ...hidden.map(({ id, label, shortcut, icon, toggle }) => ({
              id,
              name: label,
              shortcut,
              icon,
              onAction: () => afterMenu(() => toggle(editor.chain().focus()).run()),
            })),
            {
              id: 'divider',
              name: 'Divider',
              icon: Minus,
              onAction: () =>
                afterMenu(() => apart(editor).chain().focus().setHorizontalRule().run()),
            },
            {
              id: 'table',
              name: 'Insert table',
              icon: Table,
              isDisabled: inTable,
              onAction: () =>
                afterMenu(() =>
                  apart(editor)
                    .chain()
                    .focus()
                    .insertTable({ rows: 3, cols: 3, withHeaderRow: true })
                    .run(),
                ),
            },
            {
              id: 'undo',
              name: 'Undo',
              shortcut: 'Mod+Z',
              icon: Undo2,
              isDisabled: !canUndo,
              onAction: () => afterMenu(() => editor.chain().focus().undo().run()),
            },
            {
              id: 'redo',
              name: 'Redo',
              shortcut: 'Mod+Shift+Z',
              icon: Redo2,
              isDisabled: !canRedo,
              onAction: () => afterMenu(() => editor.chain().focus().redo().run()),
            },
            {
              id: 'find',
              name: 'Find in the entry',
              shortcut: 'Mod+F',
              icon: Search,
              onAction: () => afterMenu(onFind),
            },
            {
              id: 'focus-mode',
              name: 'Only the text',
              shortcut: 'Mod+Shift+Enter',
              icon: Maximize2,
              onAction: () => afterMenu(onFocusMode),
            },
          ]}
        />
      </Toolbar>
    </div>
  );
}
