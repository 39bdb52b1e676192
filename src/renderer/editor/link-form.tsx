import type { Editor } from '@tiptap/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components';
import { Button } from '../ui/button';
import { PopoverSurface } from '../ui/popover';
import { TextField } from '../ui/text-field';
import { linkAddress } from './entry-link';
import { removeLink, setLink } from './link-commands';
import styles from './link-form.module.css';

type Props = Readonly<{
  editor: Editor;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onOpenLink: (address: string) => void;
  trigger: ReactNode;
}>;

/** The address of the link at the caret, to set, change, open or remove. */
export function LinkForm({ editor, isOpen, onOpenChange, onOpenLink, trigger }: Props) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className={styles.anchor}>
        {trigger}
      </span>
      <PopoverSurface triggerRef={anchor} isOpen={isOpen} onOpenChange={onOpenChange}>
        <Dialog aria-label="Link" className={styles.dialog ?? ''}>
          <LinkFields editor={editor} close={() => onOpenChange(false)} onOpenLink={onOpenLink} />
        </Dialog>
      </PopoverSurface>
    </>
  );
}

type FieldsProps = Readonly<{
  editor: Editor;
  close: () => void;
  onOpenLink: (address: string) => void;
}>;

function LinkFields({ editor, close, onOpenLink }: FieldsProps) {
  const [current] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const [address, setAddress] = useState(current);
  const [error, setError] = useState<string | null>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const href = linkAddress(address);
    if (href === null) {
      setError('Write a whole address that begins with https://, http:// or mailto:.');
      return;
    }
    close();
    setLink(editor, href);
  };

  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <TextField
        label="Address"
        value={address}
        onChange={(value) => {
          setAddress(value);
          setError(null);
        }}
        error={error}
        placeholder="https://"
        autoFocus
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="small">
          Save link
        </Button>
        {current && (
          <>
            <Button size="small" onPress={() => onOpenLink(current)}>
              Open link
            </Button>
            <Button
              size="small"
              onPress={() => {
                close();
                removeLink(editor);
              }}
            >
              Remove link
            </Button>
          </>
        )}
      </div>
    </form>
  );
}
