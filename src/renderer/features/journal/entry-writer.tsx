import { useNavigate } from '@tanstack/react-router';
import { memo, Suspense, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '#shared/contract/journal';
import { emptyDocument, plainText } from '#shared/domain/document-text';
import { noProperties } from '#shared/domain/entry-properties';
import { call } from '../../bridge/client';
import type { Acknowledged, Content } from '../../editor/autosave';
import { SaveFailure } from '../../editor/save-failure';
import { SaveStatus } from '../../editor/save-status';
import { useAutosave } from '../../editor/use-autosave';
import { errorMessage } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { useToasts } from '../../ui/toast';
import { EntryHeader } from './entry-header';
import { EntryTitle } from './entry-title';
import styles from './entry-writer.module.css';
import { KeptCopyNote } from './kept-copy-note';
import { EntryEditor as LazyEditor } from './lazy-editor';
import { useBinEntry } from './use-bin-entry';
import { useEditorServices } from './use-editor-services';
import { useLeaveSaved } from './use-leave-saved';
import { useStoredRoute } from './use-stored-route';
import { useTextFocus } from './use-text-focus';

const EntryEditor = memo(LazyEditor);

type Start = Readonly<{
  id: string;
  title: string;
  occurredAt: number;
  offsetMinutes: number;
  /** As it was read, or null for an entry that does not exist yet. */
  stored: Entry | null;
}>;

type Props = Readonly<{
  start: Start;
  session: string;
  /** Opens what is stored under the entry's id, once what is written here was kept as a copy. */
  onReadAgain: () => void;
}>;

/** Where an entry is written. Typing draws nothing here again: the text is the editor's. */
export function EntryWriter({ start, session, onReadAgain }: Props) {
  const navigate = useNavigate();
  const bin = useBinEntry();
  const { say } = useToasts();
  const [document] = useState(start.stored?.document ?? emptyDocument);
  const content = useRef<Content>({
    title: start.title,
    occurredAt: start.occurredAt,
    offsetMinutes: start.offsetMinutes,
    properties: start.stored?.properties ?? noProperties,
    document: () => document,
  });
  const isNew = start.stored === null;
  const services = useEditorServices();
  const text = useTextFocus(!isNew);
  const titleField = useRef<HTMLTextAreaElement>(null);

  const autosave = useAutosave({
    entryId: start.id,
    session,
    stored: start.stored && acknowledged(start.stored),
    save: (draft) => call('journal.save', draft),
    newId: () => crypto.randomUUID(),
    now: () => performance.now(),
    onKept: ({ title }) => {
      content.current = { ...content.current, title };
      if (titleField.current) titleField.current.value = title;
    },
  });
  useLeaveSaved(autosave);

  useStoredRoute(autosave, start.id, isNew);

  // The page that takes the focus itself is scrolled to its start by itself (app/use-page-focus.ts).
  useLayoutEffect(() => window.document.getElementById('main')?.scrollTo({ top: 0 }), []);
  const status = useMemo(() => <SaveStatus autosave={autosave} />, [autosave]);
  const change = useCallback(
    (part: Partial<Content>) => {
      content.current = { ...content.current, ...part };
      autosave.changed(content.current);
    },
    [autosave],
  );
  const save = useCallback(() => void autosave.flush(), [autosave]);
  const changeText = useCallback(
    (text: Content['document']) => change({ document: text }),
    [change],
  );
  const openLink = useCallback(
    (address: string) => {
      call('application.openLink', { address }).catch((error: unknown) => say(errorMessage(error)));
    },
    [say],
  );
  const moveToBin = async () => {
    if ((await autosave.flush()) !== null) return;
    const { acknowledged: stored, entryId } = autosave.state();
    await navigate({ to: '/journal' });
    if (stored) bin(entryId, content.current.title.trim() || 'Untitled');
  };

  const exportEntry = async () => {
    if ((await autosave.flush()) !== null) return;
    const { acknowledged: stored, entryId } = autosave.state();
    if (stored) await navigate({ href: `/journal/export?ids=${entryId}` });
    else say('There is nothing to export in this entry yet.');
  };

  return (
    <article className={styles.writer} aria-label="Entry">
      <EntryHeader
        start={start}
        onMove={change}
        onBin={() => void moveToBin()}
        onExport={() => void exportEntry()}
      />
      <SaveFailure autosave={autosave} />
      <KeptCopyNote autosave={autosave} entryId={start.id} onReadAgain={onReadAgain} />
      <EntryTitle
        title={start.title}
        field={titleField}
        autoFocus={isNew}
        onChange={(title) => change({ title })}
        onBlur={save}
        onEnter={text.focus}
      />
      <Suspense fallback={<LateNote>Opening the editor…</LateNote>}>
        <EntryEditor
          document={document}
          services={services}
          onChange={changeText}
          onBlur={save}
          onOpenLink={openLink}
          onNotice={say}
          onReady={text.ready}
          status={status}
        />
      </Suspense>
    </article>
  );
}

function acknowledged({ revision, savedAt, title, document }: Entry): Acknowledged {
  return { revision, savedAt, characters: title.length + plainText(document).length };
}
