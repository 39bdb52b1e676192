import { type Editor, getSchema } from '@tiptap/core';
import { EditorContent, type JSONContent, type UseEditorOptions, useEditor } from '@tiptap/react';
import { Minimize2 } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EntryDocument } from '#shared/domain/document-text';
import { errorMessage } from '../ui/error-note';
import { IconButton } from '../ui/icon-button';
import type { EditorServices } from './editor-services';
import styles from './entry-editor.module.css';
import { entryExtensions } from './entry-extensions';
import { FindBar } from './find-bar';
import { isEscapeTaken, isFocusModeKey, useFocusMode } from './focus-mode';
import { FormattingToolbar } from './formatting-toolbar';
import { type InsertDocument, insertDocument } from './insert-document';
import { LinkHint } from './link-hint';
import { isLinkShortcut } from './link-shortcut';
import { NameHint } from './name-hint';
import { openLinkOnClick } from './open-link-on-click';
import { PassageChoices } from './passage-choices';
import { PassageTools } from './passage-tools';
import { pasteGuard } from './paste-guard';
import { SelectionMenu } from './selection-menu';
import { useFindBar } from './use-find-bar';
import { WordCounter } from './word-counter';

/** Pixels that stay free around the caret: above for the sticky bar, below so that the end is in sight. */
const aroundCaret = { top: 72, right: 0, bottom: 96, left: 0 } as const;

type Props = Readonly<{
  /** Read once, when the editor is made. */
  document: EntryDocument;
  /** What the editor asks of the app; read once, when the editor is made. */
  services: EditorServices;
  /** Quotation marks, dashes and ellipses as in print; may change while one writes. */
  smartQuotes: boolean;
  /** What a screen reader calls the text. */
  label?: string;
  /** Stands in the empty text, in place of what an entry is asked; read once. */
  placeholder?: string;
  /** Whether passages can be marked: only in what the journal's lists read. */
  hasPassages?: boolean;
  /** The passage to show and put the caret at; null for none. */
  passage: string | null;
  /** Words to show in the text, as a search found them; null for none. */
  found: string | null;
  /** Called on each change the person makes; the document is made only when it is asked for. */
  onChange: (document: () => EntryDocument) => void;
  /** Called with what is on its way into the text, such as an image; it rejects when it will not come. */
  onComing: (coming: Promise<unknown>) => void;
  onBlur: () => void;
  onOpenLink: (address: string) => void;
  onNotice: (sentence: string) => void;
  /** Given the editor's focus, which comes to the caret and scrolls there when told to; and how to insert. */
  onReady: (focus: (isScrolling: boolean) => void, insert: InsertDocument) => void;
  /** Stays in sight beside the toolbar. */
  status: ReactNode;
  /** Stands under the placeholder of an empty text, over room that is there anyway: nothing moves when it goes. */
  underPlaceholder?: ReactNode;
}>;

/**
 * The text of an entry with its toolbar.
 * @throws RangeError for a document the editor cannot hold, in place of showing it blank or in part.
 */
export function EntryEditor(props: Props) {
  const { hasPassages = true } = props;
  const latest = useRef(props);
  latest.current = props;
  const [linkOpen, setLinkOpen] = useState(false);
  const [touched, setTouched] = useState(false);

  const [services] = useState(() => props.services);
  const [content] = useState(() => checked(props.document));
  const options = useMemo<UseEditorOptions>(
    () => ({
      extensions: entryExtensions(services, () => latest.current.smartQuotes, {
        notice: (sentence) => latest.current.onNotice(sentence),
        expect: (coming) => latest.current.onComing(coming),
        placeholder: latest.current.placeholder,
      }),
      content,
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        scrollThreshold: aroundCaret,
        scrollMargin: aroundCaret,
        ...pasteGuard((sentence) => latest.current.onNotice(sentence)),
        ...openLinkOnClick((address) => latest.current.onOpenLink(address)),
        handleKeyDown: (_view, event) => {
          const link = isLinkShortcut(event);
          if (link) setLinkOpen(true);
          return link;
        },
        attributes: {
          role: 'textbox',
          'aria-label': latest.current.label ?? 'Entry text',
          'aria-multiline': 'true',
          class: styles.text ?? '',
        },
      },
      onUpdate: ({ editor }: { editor: Editor }) => {
        const { doc } = editor.state;
        latest.current.onChange(() => doc.toJSON() as EntryDocument);
      },
      onFocus: () => setTouched(true),
      onBlur: () => latest.current.onBlur(),
    }),
    [content, services],
  );
  const editor = useEditor(options);
  const find = useFindBar(editor, props.found);
  const focusMode = useFocusMode(
    useCallback(() => editor.view.coordsAtPos(editor.state.selection.head).top, [editor]),
  );
  const toggleFocusMode = () => {
    focusMode.set(!focusMode.isOn);
    editor.commands.focus(null, { scrollIntoView: false });
  };

  // Not by onCreate: React may throw a first editor away, and that one calls too.
  useEffect(() => {
    // At once, where Tiptap's own command waits for a frame: the next key is meant for the text.
    const focus = (isScrolling: boolean) => {
      editor.view.focus();
      if (isScrolling) editor.commands.scrollIntoView();
    };
    const insert: InsertDocument = (document) => insertDocument(editor, document);
    const ready = () => latest.current.onReady(focus, insert);
    // Tiptap says 'create' a moment before it calls itself initialized, as the menu on a selection asks.
    const created = () => queueMicrotask(ready);
    if (editor.isInitialized) ready();
    else editor.on('create', created);
    return () => {
      editor.off('create', created);
    };
  }, [editor]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for what has a button in the toolbar.
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        if (!isFocusModeKey(event)) return;
        event.preventDefault();
        toggleFocusMode();
      }}
      onKeyDownCapture={({ key, target }) => {
        if (key !== 'Escape' || !find.isOpen || focusMode.isOn) return;
        if (!isEscapeTaken(target)) find.close();
      }}
    >
      <div className={styles.bar}>
        <div className={styles.tools}>
          <FormattingToolbar
            editor={editor}
            hasPassages={hasPassages}
            linkOpen={linkOpen}
            onLinkOpenChange={setLinkOpen}
            onOpenLink={props.onOpenLink}
            onFind={find.open}
            onFocusMode={toggleFocusMode}
          />
        </div>
        {props.status}
        {focusMode.isOn && (
          <IconButton
            size="small"
            label="Show everything"
            shortcut="Escape"
            icon={Minimize2}
            onPress={toggleFocusMode}
          />
        )}
        {find.isOpen && (
          <FindBar
            editor={editor}
            asked={find.asked}
            start={find.start}
            onNotice={props.onNotice}
            onClose={find.close}
          />
        )}
      </div>
      <div className={styles.page}>
        <EditorContent editor={editor} />
        <SelectionMenu editor={editor} onLink={() => setLinkOpen(true)}>
          {hasPassages && <PassageChoices editor={editor} />}
        </SelectionMenu>
        {hasPassages && (
          <PassageTools
            editor={editor}
            names={services.names}
            hasHint={touched}
            shown={props.passage}
            onNotice={props.onNotice}
          />
        )}
        {props.underPlaceholder && <div className={styles.aids}>{props.underPlaceholder}</div>}
        {touched && (
          <NameHint
            editor={editor}
            names={services.names}
            onProblem={(error) => props.onNotice(errorMessage(error))}
          />
        )}
        {touched && (
          <LinkHint
            editor={editor}
            onEdit={() => setLinkOpen(true)}
            onOpenLink={props.onOpenLink}
          />
        )}
      </div>
      <WordCounter editor={editor} />
    </div>
  );
}

/** Tiptap would show a document it cannot read as an empty one, and the next save would blank the entry. */
function checked(document: EntryDocument): JSONContent {
  getSchema(entryExtensions()).nodeFromJSON(document).check();
  return document as JSONContent;
}
