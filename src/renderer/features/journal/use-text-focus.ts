import { useCallback, useRef } from 'react';
import { holdTyping } from '../../ui/hold-typing';

type MoveFocus = (isScrolling: boolean) => void;

/**
 * Moves the focus to the text, or promises to when its editor has not been loaded yet.
 * @param takesIt whether the text takes the focus once it is there, as in an entry opened to be read
 */
export function useTextFocus(takesIt: boolean) {
  const move = useRef<MoveFocus | null>(null);
  const promised = useRef<'asked' | 'taken' | null>(takesIt ? 'taken' : null);

  const focus = useCallback(() => {
    if (move.current) move.current(true);
    else {
      promised.current = 'asked';
      holdTyping((field) => field.matches('[contenteditable="true"]'));
    }
  }, []);
  const ready = useCallback((moveFocus: MoveFocus) => {
    move.current = moveFocus;
    const promise = promised.current;
    promised.current = null;
    if (promise === 'asked') moveFocus(true);
    if (promise === 'taken' && !isBusyElsewhere()) moveFocus(false);
  }, []);
  return { focus, ready };
}

/** Whether the person has begun something else meanwhile: the title, or a dialog. */
function isBusyElsewhere(): boolean {
  const held = document.activeElement?.closest('main textarea, main input, [role="dialog"]');
  return held != null && !held.closest('[data-exiting]');
}
