import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { noProperties } from '#shared/domain/entry-properties';
import { documentOfLines } from '#shared/domain/plain-lines';
import { call } from '../../bridge/client';
import type { Autosave, Content } from '../../editor/autosave';
import { SaveFailure } from '../../editor/save-failure';
import { SaveStatus } from '../../editor/save-status';
import { useAutosave, useAutosaveState } from '../../editor/use-autosave';
import { useLeaveSaved } from '../../editor/use-leave-saved';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { TextArea } from '../../ui/text-field';
import { useToasts } from '../../ui/toast';
import styles from './today.module.css';
import type { Capture } from './use-capture';

type Props = Readonly<{
  capture: Capture;
  session: string;
  today: string;
  autoFocus: boolean;
  /** Begins another. */
  onDone: () => void;
}>;

/** What is written here is an entry of its own from the first key on, saved as entries are. */
export function CaptureField({ capture, session, today, autoFocus, onDone }: Props) {
  const navigate = useNavigate();
  const { say } = useToasts();
  const [id] = useState(() => capture?.entry.id ?? crypto.randomUUID());
  const text = useRef(capture?.text ?? '');
  const began = useRef<Pick<Content, 'occurredAt' | 'offsetMinutes'> | null>(
    capture?.entry ?? null,
  );
  const autosave = useAutosave({
    entryId: id,
    session,
    stored: capture && {
      revision: capture.entry.revision,
      savedAt: capture.entry.savedAt,
      characters: capture.text.length,
    },
    save: (draft) => call('journal.save', draft),
    newId: () => crypto.randomUUID(),
    now: () => performance.now(),
    onKept: () => {},
  });
  useLeaveSaved(autosave);
  useRemembered(autosave, today);

  const change = (next: string) => {
    text.current = next;
    began.current ??= { occurredAt: Date.now(), offsetMinutes: -new Date().getTimezoneOffset() };
    const { occurredAt, offsetMinutes } = began.current;
    autosave.changed({
      title: '',
      occurredAt,
      offsetMinutes,
      properties: capture?.entry.properties ?? noProperties,
      document: () => documentOfLines(next),
    });
  };

  /** Saves and lets go of the entry; false when it could not be saved and stays here. */
  const letGo = async () => {
    if ((await autosave.flush()) !== null) return false;
    await call('settings.saveCapture', { capture: null }).catch(() => undefined);
    return true;
  };
  const finish = async () => {
    const { acknowledged } = autosave.state();
    if (!(acknowledged || text.current.trim() !== '') || !(await letGo())) return;
    const { entryId } = autosave.state();
    if (text.current.trim() === '') await call('journal.bin', { ids: [entryId] }).catch(() => {});
    else say('Kept in the journal.');
    onDone();
  };
  const open = async () => {
    if (await letGo()) await navigate({ to: `/journal/${autosave.state().entryId}` });
  };

  return (
    <section aria-label="Quick capture" className={styles.capture}>
      <TextArea
        label="Write something down"
        rows={3}
        autoFocus={autoFocus}
        defaultValue={text.current}
        onChange={change}
        onBlur={() => void autosave.flush()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void finish();
          else event.continuePropagation();
        }}
      />
      <SaveFailure autosave={autosave} />
      <CaptureActions autosave={autosave} onOpen={open} onFinish={finish} />
    </section>
  );
}

type ActionProps = Readonly<{
  autosave: Autosave;
  onOpen: () => Promise<void>;
  onFinish: () => Promise<void>;
}>;

/** Apart from the field, so that typing draws only this again. */
function CaptureActions({ autosave, onOpen, onFinish }: ActionProps) {
  const isBlank = useAutosaveState(autosave).phase === 'new';
  return (
    <div className={styles.actions}>
      <SaveStatus autosave={autosave} />
      {!isBlank && (
        <>
          <Button size="small" variant="plain" onPress={() => void onOpen()}>
            Open as entry
          </Button>
          <Button size="small" onPress={() => void onFinish()}>
            Done
          </Button>
          <Kbd keys="Mod+Enter" />
        </>
      )}
    </div>
  );
}

/** Remembers the stored entry, so that this day's writing can be gone on with from another page or start. */
function useRemembered(autosave: Autosave, today: string): void {
  const remembered = useRef<string | null>(null);
  useEffect(
    () =>
      autosave.subscribe(() => {
        const { acknowledged, entryId } = autosave.state();
        if (acknowledged === null || remembered.current === entryId) return;
        remembered.current = entryId;
        call('settings.saveCapture', { capture: { entryId, day: today } }).catch(() => undefined);
      }),
    [autosave, today],
  );
}
