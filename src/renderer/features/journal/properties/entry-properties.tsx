import { useEffect, useState } from 'react';
import type { EntryProperties as Properties } from '#shared/domain/entry-properties';
import { hasProperties } from '#shared/domain/entry-properties';
import { Button } from '../../../ui/button';
import { Popover } from '../../../ui/popover';
import { PropertyChips } from './property-chips';
import { PropertyPanel } from './property-panel';
import styles from './property-panel.module.css';

type Props = Readonly<{
  /** As they were when the page opened; from then on they are the line's own. */
  start: Properties;
  wasSignalClosed: boolean;
  onChange: (properties: Properties) => void;
  /** Says of the entry's signal that it is closed, or takes that back. Rejects when that could not be kept. */
  onCloseSignal: (isClosed: boolean) => Promise<void>;
}>;

/** One quiet line: what is set beside the text, and the one button that sets more. */
export function EntryProperties({ start, wasSignalClosed, onChange, onCloseSignal }: Props) {
  const [properties, setProperties] = useState(start);
  const [isSignalClosed, setSignalClosed] = useState(wasSignalClosed);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.code !== 'KeyP') return;
      if (document.querySelector('[role="dialog"], [role="menu"]')) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const change = (part: Partial<Properties>) => {
    const next = { ...properties, ...part };
    setProperties(next);
    // Another signal is another question, and nobody has closed it yet.
    if (part.signal !== undefined && part.signal !== properties.signal) setSignalClosed(false);
    onChange(next);
  };
  const closeSignal = (isClosed: boolean) => {
    setSignalClosed(isClosed);
    onCloseSignal(isClosed).catch(() => setSignalClosed(!isClosed));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no form, and a fieldset would look like one.
    <div role="group" aria-label="Properties of the entry" className={styles.line}>
      <PropertyChips properties={properties} isSignalClosed={isSignalClosed} onChange={change} />
      <Popover
        label="Properties"
        placement="bottom start"
        isOpen={isOpen}
        onOpenChange={setOpen}
        trigger={
          <Button size="small" variant="plain" aria-keyshortcuts="Control+Shift+P">
            {hasProperties(properties) ? 'Properties' : 'Add area, goal, energy…'}
          </Button>
        }
      >
        <PropertyPanel
          properties={properties}
          isSignalClosed={isSignalClosed}
          onChange={change}
          onCloseSignal={closeSignal}
        />
      </Popover>
    </div>
  );
}
