import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom';
import { type Editor, posToDOMRect } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { Link2 } from 'lucide-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Group, Toolbar } from 'react-aria-components';
import { FormatButton } from './format-button';
import { formats } from './formatting';
import { linkShortcut } from './link-shortcut';
import styles from './selection-menu.module.css';

type Props = Readonly<{
  editor: Editor;
  onLink: () => void;
  /** Further choices, at the end. */
  children?: ReactNode;
}>;

type Words = Readonly<{ from: number; to: number }>;

const inMenu = ['bold', 'italic', 'underline', 'strike', 'highlight', 'code'];
const choices = formats.flat().filter(({ id }) => inMenu.includes(id));
/** Pixels to the edges of the window; above, the bar with the toolbar stays free. */
const edges = () => ({
  top: (toolbar()?.getBoundingClientRect().bottom ?? 0) + 4,
  right: 8,
  bottom: 8,
  left: 8,
});

/**
 * Above selected words, what can be done with them. Alt+F10 goes there, Escape comes back. It waits
 * until the mouse is let go, and never takes the focus by itself.
 */
export function SelectionMenu({ editor, onLink, children }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const isPointing = usePointing(editor);
  const isWithin = useFocusWithin(editor, menu);
  const { range, active } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      range: selectedWords(current),
      active: choices
        .filter((format) => format.isActive(current))
        .map(({ id }) => id)
        .concat(current.isActive('link') ? ['link'] : []),
    }),
  });
  const isShown = range !== null && isWithin && !isPointing;
  useMenuKeys(editor, menu);

  useLayoutEffect(() => {
    const box = menu.current;
    if (!box || !range || !isShown) return;
    const reference = {
      contextElement: editor.view.dom,
      getBoundingClientRect: () => posToDOMRect(editor.view, range.from, range.to),
      getClientRects: () => linesOf(editor, range),
    };
    return autoUpdate(reference, box, () => {
      void computePosition(reference, box, {
        strategy: 'fixed',
        placement: 'top',
        middleware: [
          inline(),
          offset(8),
          flip(() => ({ padding: edges() })),
          shift({ padding: 8 }),
        ],
      }).then(({ x, y }) => {
        box.style.left = `${x}px`;
        box.style.top = `${y}px`;
      });
    });
  }, [editor, range, isShown]);

  if (!isShown) return null;
  return (
    <div ref={menu} className={styles.menu}>
      <Toolbar aria-label="Selected text" className={styles.tools ?? ''}>
        <Group className={styles.group ?? ''}>
          {choices.map(({ id, label, shortcut, icon, toggle }) => (
            <FormatButton
              key={id}
              label={label}
              shortcut={shortcut}
              icon={icon}
              isPressed={active.includes(id)}
              onPress={() => toggle(editor.chain().focus()).run()}
            />
          ))}
          <FormatButton
            label="Link"
            shortcut={linkShortcut}
            icon={Link2}
            isPressed={active.includes('link')}
            onPress={onLink}
          />
        </Group>
        {children}
      </Toolbar>
    </div>
  );
}

/** Where the words stand, line by line. The browser's own selection is gone while a menu has the focus. */
function linesOf({ view }: Editor, { from, to }: Words): DOMRectList {
  const [start, end] = [view.domAtPos(from), view.domAtPos(to)];
  const words = document.createRange();
  words.setStart(start.node, start.offset);
  words.setEnd(end.node, end.offset);
  return words.getClientRects();
}

/** The words that are selected; null for a caret, a node, cells, and in a code block. */
function selectedWords({ state }: Editor): Words | null {
  const { selection, doc } = state;
  if (selection.empty || !(selection instanceof TextSelection)) return null;
  const { $from, $to, from, to } = selection;
  if ($from.parent.type.spec.code || $to.parent.type.spec.code) return null;
  return doc.textBetween(from, to).trim() === '' ? null : { from, to };
}

/** Whether a button of the mouse is held after having been pressed in the text. */
function usePointing(editor: Editor): boolean {
  const [isPointing, setPointing] = useState(false);
  useEffect(() => {
    const press = (event: PointerEvent) => {
      if (isInText(editor, event.target)) setPointing(true);
    };
    const release = () => setPointing(false);
    window.addEventListener('pointerdown', press);
    for (const name of ['pointerup', 'pointercancel', 'dragend']) {
      window.addEventListener(name, release);
    }
    return () => {
      window.removeEventListener('pointerdown', press);
      for (const name of ['pointerup', 'pointercancel', 'dragend']) {
        window.removeEventListener(name, release);
      }
    };
  }, [editor]);
  return isPointing;
}

/** Whether the focus is in the text or in the menu. */
function useFocusWithin(editor: Editor, menu: Readonly<{ current: HTMLElement | null }>): boolean {
  const [isWithin, setWithin] = useState(() => editor.isFocused);
  useEffect(() => {
    const look = (target: EventTarget | null) =>
      setWithin(
        isInText(editor, target) ||
          (target instanceof Node && menu.current?.contains(target) === true),
      );
    const onFocus = (event: FocusEvent) => look(event.target);
    const onBlur = (event: FocusEvent) => {
      if (document.hasFocus()) look(event.relatedTarget);
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
    };
  }, [editor, menu]);
  return isWithin;
}

/** Alt+F10 goes to the menu, or else to the toolbar; Escape comes back, whatever tooltip is shown. */
function useMenuKeys(editor: Editor, menu: Readonly<{ current: HTMLElement | null }>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && menu.current?.contains(document.activeElement)) {
        event.preventDefault();
        event.stopPropagation();
        editor.commands.focus(null, { scrollIntoView: false });
      }
      if (event.key !== 'F10' || !event.altKey || !isInText(editor, event.target)) return;
      const bar = menu.current ?? toolbar();
      event.preventDefault();
      bar?.querySelector<HTMLElement>('button')?.focus();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [editor, menu]);
}

/** There is no text yet before the editor is mounted. */
function isInText(editor: Editor, target: EventTarget | null): boolean {
  return editor.isInitialized && target instanceof Node && editor.view.dom.contains(target);
}

/** The one above the text. */
function toolbar(): Element | null {
  return document.querySelector('[role="toolbar"][aria-label="Formatting"]');
}
