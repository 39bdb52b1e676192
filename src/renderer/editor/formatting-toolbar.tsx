import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Link2 } from 'lucide-react';
import { Group, Toolbar } from 'react-aria-components';
import { FormatButton } from './format-button';
import { formats } from './formatting';
import styles from './formatting-toolbar.module.css';
import { LinkForm } from './link-form';
import { linkShortcut } from './link-shortcut';
import { PassageButton } from './passage-button';

type Props = Readonly<{
  editor: Editor;
  linkOpen: boolean;
  onLinkOpenChange: (isOpen: boolean) => void;
  onOpenLink: (address: string) => void;
}>;

/** Drawn again only when a pressed state changes, not on each key. */
export function FormattingToolbar({ editor, linkOpen, onLinkOpenChange, onOpenLink }: Props) {
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => [
      ...formats
        .flat()
        .filter((format) => format.isActive(current))
        .map(({ id }) => id),
      ...(current.isActive('link') ? ['link'] : []),
    ],
  });

  return (
    <Toolbar aria-label="Formatting" className={styles.toolbar ?? ''}>
      {formats.map((group) => (
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
      <PassageButton editor={editor} />
    </Toolbar>
  );
}
