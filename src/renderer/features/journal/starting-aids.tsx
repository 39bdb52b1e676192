import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { EntryDocument } from '#shared/domain/document-text';
import { call } from '../../bridge/client';
import { useJournalSettings } from '../../bridge/use-today';
import type { Autosave } from '../../editor/autosave';
import { useAutosaveState } from '../../editor/use-autosave';
import { focusIfLost } from '../../ui/focus-if-lost';
import { promptDocument } from './prompts/prompt-document';
import { PromptOffer } from './prompts/prompt-offer';
import { useAllPrompts } from './prompts/queries';
import styles from './starting-aids.module.css';
import { TemplateMenu } from './templates/template-menu';

type StartingPrompt = Readonly<{ id: string; text: string }>;
type Props = Readonly<{ autosave: Autosave; insert: (document: EntryDocument) => void }>;

const textPlace = () => document.querySelector<HTMLElement>('[role="textbox"][contenteditable]');

/** What helps to begin a new entry: gone as soon as something is written, or was begun with. */
export function StartingAids({ autosave, insert }: Props) {
  const isUntouched = useAutosaveState(autosave).phase === 'new';
  const [isBegun, setBegun] = useState(false);
  const asked: Readonly<{ prompt?: unknown; template?: unknown }> = useSearch({ strict: false });
  const { data: settings } = useJournalSettings();
  const all = useAllPrompts();
  const begin = (document: EntryDocument) => {
    setBegun(true);
    insert(document);
    focusIfLost(textPlace);
  };
  const beginWithPrompt = (prompt: StartingPrompt) => {
    countWhenStored(autosave, prompt.id);
    begin(promptDocument(prompt.text));
  };

  if (isBegun || !isUntouched) return null;
  const isAsked = typeof asked.prompt === 'string';
  const askedPrompt = isAsked ? all?.find(({ id }) => id === asked.prompt) : undefined;
  if (askedPrompt) return <AskedPrompt prompt={askedPrompt} onShown={beginWithPrompt} />;
  if (isAsked && all === undefined) return null;
  return (
    <div className={styles.aids}>
      {settings?.offersPrompts && asked.template === undefined && (
        <PromptOffer onUse={beginWithPrompt} />
      )}
      <TemplateMenu
        asked={typeof asked.template === 'string' ? asked.template : null}
        onChoose={({ document }) => begin(document)}
      />
    </div>
  );
}

type AskedProps = Readonly<{
  prompt: StartingPrompt;
  onShown: (prompt: StartingPrompt) => void;
}>;

/** A page sent here with a prompt: it is put into the text, once. */
function AskedPrompt({ prompt, onShown }: AskedProps) {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    onShown(prompt);
  });
  return null;
}

/** A prompt counts as written once what was written after it is stored. */
function countWhenStored(autosave: Autosave, promptId: string): void {
  const stop = autosave.subscribe(() => {
    if (autosave.state().acknowledged === null) return;
    stop();
    // A prompt that comes back too soon is not worth a message.
    call('journal.usePrompt', { promptId, outcome: 'written' }).catch(() => undefined);
  });
}
