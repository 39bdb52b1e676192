import { useEffect, useRef, useState } from 'react';
import type { EntryProperties as Properties } from '#shared/domain/entry-properties';
import { hasProperties } from '#shared/domain/entry-properties';
import { Button } from '../../../ui/button';
import { Popover } from '../../../ui/popover';
import { PropertyChips } from './property-chips';
import { PropertyPanel } from './property-panel';
import styles from './property-panel.module.css';
import { type KeepSignalClosing, type SignalClosing, useSignalClosing } from './use-signal-closing';

type Props = Readonly<{
  /** As they were when the page opened; from then on they are the line's own. */
  start: Properties;
  startSignal: SignalClosing;
  onChange: (properties: Properties) => void;
  onCloseSignal: KeepSignalClosing;
}>;

/** One quiet line: what is set beside the text, and the one button that sets more. */
export function EntryProperties({ start, startSignal, onChange, onCloseSignal }: Props) {
  const [properties, setProperties] = useState(start);
  const signal = useSignalClosing(startSignal, onCloseSignal);
  const [isOpen, setOpen] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<number | null>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.code !== 'KeyP') return;
      event.preventDefault();
      if (isBusy()) return;
      // The line may be out of sight, and the panel opens at it.
      const page = document.getElementById('main');
      cameFrom.current = page?.scrollTop ?? null;
      group.current?.scrollIntoView({ block: 'nearest' });
      setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const openOrClose = (open: boolean) => {
    setOpen(open);
    const before = cameFrom.current;
    cameFrom.current = null;
    // Back to where the person was writing, once the focus is there again.
    if (!open && before !== null) {
      requestAnimationFrame(() => document.getElementById('main')?.scrollTo({ top: before }));
    }
  };
  const change = (part: Partial<Properties>) => {
    const next = { ...properties, ...part };
    setProperties(next);
    if (part.signal !== undefined && part.signal !== properties.signal) signal.forget();
    onChange(next);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no form, and a fieldset would look like one.
    <div ref={group} role="group" aria-label="Properties of the entry" className={styles.line}>
      <PropertyChips
        properties={properties}
        isSignalClosed={signal.closing.isClosed}
        onChange={change}
      />
      <Popover
        label="Properties"
        placement="bottom start"
        isOpen={isOpen}
        onOpenChange={openOrClose}
        trigger={
          <Button size="small" variant="plain" aria-keyshortcuts="Control+Shift+P">
            {hasProperties(properties) ? 'Properties' : 'Add area, goal, energy…'}
          </Button>
        }
      >
        <PropertyPanel
          properties={properties}
          signalClosing={signal.closing}
          onChange={change}
          onCloseSignal={signal.setClosed}
          onNoteSignal={signal.setNote}
        />
      </Popover>
      {properties.signal && signal.closing.isClosed && signal.closing.note.trim() !== '' && (
        <p className={styles.outcome}>What came of it: {signal.closing.note}</p>
      )}
    </div>
  );
}

/** Whether a dialog or a menu waits for an answer; one that is fading out has been answered. */
function isBusy(): boolean {
  const open = document.querySelectorAll('[role="dialog"], [role="menu"]');
  return [...open].some((one) => !one.closest('[data-exiting]'));
}
