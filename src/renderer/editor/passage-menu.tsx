import type { Editor } from '@tiptap/core';
import { BookmarkX } from 'lucide-react';
import type { RefObject } from 'react';
import { Dialog, Menu, MenuItem } from 'react-aria-components';
import { passageKinds } from '#shared/domain/passages';
import list from '../ui/list.module.css';
import { PassageKind } from '../ui/passage-kind';
import { PopoverSurface } from '../ui/popover';
import type { NameSource } from './editor-services';
import { touchesPassage } from './passage-commands';
import { mark, type PassageStep, unmark } from './passage-extension';
import { PersonPicker } from './person-picker';
import styles from './person-picker.module.css';

type Props = Readonly<{
  editor: Editor;
  names: NameSource;
  step: PassageStep | null;
  anchor: RefObject<Element | null>;
  onStep: (step: PassageStep | null) => void;
  /** Closed without a choice. */
  onLeave: () => void;
  onNotice: (sentence: string) => void;
}>;

/** What the selection can be marked as, then whom to bring it up with. */
export function PassageMenu({ editor, names, step, anchor, onStep, onLeave, onNotice }: Props) {
  const close = () => onStep(null);
  return (
    <>
      <PopoverSurface
        aria-label="Mark passage"
        triggerRef={anchor}
        placement="bottom start"
        isOpen={step === 'kinds'}
        onOpenChange={(isOpen) => {
          if (!isOpen) onLeave();
        }}
      >
        <Menu aria-label="Mark passage" className={list.list ?? ''} autoFocus="first">
          {passageKinds.map(({ id, name }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={name}
              className={list.item ?? ''}
              onAction={() => {
                if (id === 'bring-up') {
                  onStep('person');
                  return;
                }
                close();
                mark(editor, id);
              }}
            >
              {id === 'bring-up' ? (
                <PassageKind kind={id} name="Bring up with…" />
              ) : (
                <PassageKind kind={id} />
              )}
            </MenuItem>
          ))}
          {touchesPassage(editor.state) && (
            <MenuItem
              id="remove"
              textValue="Remove mark"
              className={list.item ?? ''}
              onAction={() => {
                close();
                unmark(editor);
              }}
            >
              <BookmarkX size={15} strokeWidth={1.75} aria-hidden />
              <span className={list.name}>Remove mark</span>
            </MenuItem>
          )}
        </Menu>
      </PopoverSurface>
      <PopoverSurface
        triggerRef={anchor}
        placement="bottom start"
        isOpen={step === 'person'}
        onOpenChange={(isOpen) => {
          if (!isOpen) onLeave();
        }}
      >
        <Dialog aria-label="Bring up with" className={styles.dialog ?? ''}>
          <PersonPicker
            names={names}
            onPick={(personId) => {
              close();
              mark(editor, 'bring-up', personId);
            }}
            onProblem={onNotice}
          />
        </Dialog>
      </PopoverSurface>
    </>
  );
}
