import { useCallback, useEffect, useState } from 'react';

/** On the root element while only the text is shown; each part of the page hides itself (shell, rail, header). */
const attribute = 'data-only-text';

export function isFocusModeKey(
  event: Readonly<{
    key: string;
    ctrlKey: boolean;
    metaKey: boolean;
    shiftKey: boolean;
    altKey: boolean;
  }>,
): boolean {
  return (
    event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey
  );
}

/** Only the text. It is off on each page that opens; what stands at the caret stays where it is on the screen. */
export function useFocusMode(caretTop: () => number) {
  const [isOn, setOn] = useState(false);
  const set = useCallback(
    (next: boolean) => {
      const before = caretTop();
      document.documentElement.toggleAttribute(attribute, next);
      document.getElementById('main')?.scrollBy({ top: caretTop() - before });
      setOn(next);
    },
    [caretTop],
  );
  useEffect(() => () => document.documentElement.removeAttribute(attribute), []);
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isEscapeTaken(event.target)) set(false);
    };
    // Captured: once the text has had the key, a list that it closed is gone.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isOn, set]);
  return { isOn, set };
}

/** Whether Escape closes something nearer: a list while one types, a menu, a dialog, the find bar. */
export function isEscapeTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[aria-controls], [role="menu"], [role="dialog"], [role="toolbar"], search') !==
      null
  );
}
