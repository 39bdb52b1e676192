import { useSearch } from '@tanstack/react-router';
import { memo, Suspense, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '#shared/contract/journal';
import { emptyDocument, plainText } from '#shared/domain/document-text';
import { noProperties } from '#shared/domain/entry-properties';
import { call } from '../../bridge/client';
import type { Acknowledged, Content } from '../../editor/autosave';
import { SaveFailure } from '../../editor/save-failure';
import { SaveStatus } from '../../editor/save-status';
import { useAutosave } from '../../editor/use-autosave';
import { useLeaveSaved } from '../../editor/use-leave-saved';
import { errorMessage } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { useToasts } from '../../ui/toast';
import { EntryHeader } from './entry-header';
import { EntryTitle } from './entry-title';
import styles from './entry-writer.module.css';
import { KeptCopyNote } from './kept-copy-note';
import { EntryEditor as LazyEditor } from './lazy-editor';
import { EntryProperties } from './properties/entry-properties';
import { StartingAids } from './starting-aids';
import { useEditorServices } from './use-editor-services';
import { useEntryActions } from './use-entry-actions';
import { useSmartQuotes } from './use-journal-settings';
import { useStartingText } from './use-starting-text';
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
  const smartQuotes = useSmartQuotes();
  const passage = useSearch({
    strict: false,
    select: (search: { passage?: unknown }) => search.passage,
  });
  const found = useSearch({ strict: false, select: (search: { found?: unknown }) => search.found });
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
  const starting = useStartingText(text.ready, (document) => {
    content.current = { ...content.current, document };
  });
  const actions = useEntryActions(autosave, {
    content: () => content.current,
    wasPinned: start.stored?.pinned ?? false,
  });
  const { insert } = starting;
  const aids = useMemo(
    () => isNew && <StartingAids autosave={autosave} insert={insert} />,
    [isNew, autosave, insert],
  );
  const openLink = useCallback(
    (address: string) => {
      call('application.openLink', { address }).catch((error: unknown) => say(errorMessage(error)));
    },
    [say],
  );
  return (
    <article className={styles.writer} aria-label="Entry">
      <EntryHeader start={start} onMove={change} choices={actions.choices}>
        <EntryProperties
          start={start.stored?.properties ?? noProperties}
          startSignal={{
            isClosed: start.stored?.signalClosedAt != null,
            note: start.stored?.signalNote ?? '',
          }}
          onChange={(properties) => change({ properties })}
          onCloseSignal={actions.closeSignal}
        />
      </EntryHeader>
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
          smartQuotes={smartQuotes}
          passage={typeof passage === 'string' ? passage : null}
          found={typeof found === 'string' ? found : null}
          onChange={changeText}
          onComing={autosave.expect}
          onBlur={save}
          onOpenLink={openLink}
          onNotice={say}
          onReady={starting.ready}
          status={status}
          underPlaceholder={aids}
        />
      </Suspense>
    </article>
  );
}

function acknowledged({ revision, savedAt, title, document }: Entry): Acknowledged {
  return { revision, savedAt, characters: title.length + plainText(document).length };
}
