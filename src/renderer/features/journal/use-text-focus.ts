import { useCallback, useRef } from 'react';

/** Moves the focus to the text, or promises to when its editor has not been loaded yet. */
export function useTextFocus() {
  const move = useRef<(() => void) | null>(null);
  const promised = useRef(false);

  const focus = useCallback(() => {
    if (move.current) move.current();
    else promised.current = true;
  }, []);
  const ready = useCallback((moveFocus: () => void) => {
    move.current = moveFocus;
    if (promised.current) moveFocus();
    promised.current = false;
  }, []);
  return { focus, ready };
}
