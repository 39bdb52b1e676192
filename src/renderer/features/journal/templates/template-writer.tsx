import { memo, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { AppError } from '#shared/app-error';
import type { EntryDraft } from '#shared/contract/journal';
import type { OwnTemplate } from '#shared/contract/journal-prompts';
import { emptyDocument, plainText } from '#shared/domain/document-text';
import { noProperties } from '#shared/domain/entry-properties';
import { asTemplate } from '#shared/domain/templates/as-template';
import { call } from '../../../bridge/client';
import type { Content } from '../../../editor/autosave';
import { SaveFailure } from '../../../editor/save-failure';
import { SaveStatus } from '../../../editor/save-status';
import { useAutosave } from '../../../editor/use-autosave';
import { useLeaveSaved } from '../../../editor/use-leave-saved';
import { BackLink } from '../../../ui/back-link';
import { errorMessage } from '../../../ui/error-note';
import { LateNote } from '../../../ui/late-note';
import { PageHeader } from '../../../ui/page-header';
import { TextField } from '../../../ui/text-field';
import { useToasts } from '../../../ui/toast';
import { EntryEditor as LazyEditor } from '../lazy-editor';
import { useEditorServices } from '../use-editor-services';
import { useSmartQuotes } from '../use-journal-settings';
import styles from './templates-page.module.css';
import { longestName } from './use-save-as-template';

const EntryEditor = memo(LazyEditor);

type Props = Readonly<{ id: string; stored: OwnTemplate | null; session: string }>;

/** Where a template is written: the editor of entries, saved as entries are. */
export function TemplateWriter({ id, stored, session }: Props) {
  const { say } = useToasts();
  const [document] = useState(stored?.document ?? emptyDocument);
  const smartQuotes = useSmartQuotes();
  const entryServices = useEditorServices();
  const services = useMemo(
    () => ({ ...entryServices, images: { ...entryServices.images, keep: refuseImage } }),
    [entryServices],
  );
  const content = useRef<Content>({
    title: stored?.name ?? '',
    occurredAt: Date.now(),
    offsetMinutes: 0,
    properties: noProperties,
    document: () => document,
  });
  const autosave = useAutosave({
    entryId: id,
    session,
    stored: stored && {
      revision: 1,
      savedAt: Date.now(),
      characters: stored.name.length + plainText(stored.document).length,
    },
    save: saveTemplate,
    newId: () => crypto.randomUUID(),
    now: () => performance.now(),
    onKept: () => {},
  });
  useLeaveSaved(autosave);
  const status = useMemo(() => <SaveStatus autosave={autosave} />, [autosave]);
  const change = useCallback(
    (part: Partial<Content>) => {
      content.current = { ...content.current, ...part };
      autosave.changed(content.current);
    },
    [autosave],
  );
  const changeText = useCallback(
    (text: Content['document']) => change({ document: text }),
    [change],
  );
  const save = useCallback(() => void autosave.flush(), [autosave]);
  const openLink = useCallback(
    (address: string) => {
      call('application.openLink', { address }).catch((error: unknown) => say(errorMessage(error)));
    },
    [say],
  );

  return (
    <article className={styles.writer} aria-label="Template">
      <PageHeader
        title={stored === null ? 'New template' : 'Template'}
        back={<BackLink href="/journal/templates">Templates</BackLink>}
      />
      <SaveFailure autosave={autosave} />
      <TextField
        label="Name"
        defaultValue={stored?.name ?? ''}
        maxLength={longestName}
        autoFocus={stored === null}
        onChange={(title) => change({ title })}
        onBlur={save}
      />
      <Suspense fallback={<LateNote>Opening the editor…</LateNote>}>
        <EntryEditor
          document={document}
          services={services}
          smartQuotes={smartQuotes}
          passage={null}
          found={null}
          onChange={changeText}
          onComing={autosave.expect}
          onBlur={save}
          onOpenLink={openLink}
          onNotice={say}
          onReady={ignore}
          status={status}
        />
      </Suspense>
    </article>
  );
}

const ignore = () => {};

const refuseImage = () =>
  Promise.reject(
    new AppError('refused', 'A template holds words alone. Add the image to an entry.'),
  );

/** A template has no revisions: the last state is the one that is kept. */
async function saveTemplate({ id, title, document, baseRevision }: EntryDraft) {
  const name = title.trim() || 'Untitled template';
  await call('journal.saveTemplate', { id, name, document: asTemplate(document) });
  return { revision: baseRevision + 1, savedAt: Date.now() };
}
