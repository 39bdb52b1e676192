import { lazy, memo, Suspense, useCallback, useState } from 'react';
import type { EntryDocument } from '#shared/domain/document-text';
import { call } from '../../bridge/client';
import { useJournalSettings } from '../../bridge/use-today';
import type { EditorServices } from '../../editor/editor-services';
import { errorMessage } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { useToasts } from '../../ui/toast';

const EntryEditor = memo(
  lazy(async () => ({ default: (await import('../../editor/entry-editor')).EntryEditor })),
);

type Props = Readonly<{
  /** Read once. */
  notes: EntryDocument;
  services: EditorServices;
  onChange: (notes: EntryDocument) => void;
}>;

/** Where notes are taken: the journal's editor, without marks, which only the journal's lists read. */
export function MeetingNotes({ notes, services, onChange }: Props) {
  const [document] = useState(notes);
  const { say } = useToasts();
  const smartQuotes = useJournalSettings().data?.smartQuotes ?? false;
  const change = useCallback((read: () => EntryDocument) => onChange(read()), [onChange]);
  const openLink = useCallback(
    (address: string) => {
      call('application.openLink', { address }).catch((error: unknown) => say(errorMessage(error)));
    },
    [say],
  );
  return (
    <Suspense fallback={<LateNote>Opening the editor…</LateNote>}>
      <EntryEditor
        label="Notes"
        placeholder="Their words, as they fall. Sort them afterwards."
        hasPassages={false}
        document={document}
        services={services}
        smartQuotes={smartQuotes}
        passage={null}
        found={null}
        onChange={change}
        onComing={ignore}
        onBlur={ignore}
        onOpenLink={openLink}
        onNotice={say}
        onReady={ignore}
        status={null}
      />
    </Suspense>
  );
}

const ignore = () => {};
