import { useEffect } from 'react';

export type RehearsalAct = 'next' | 'back' | 'react' | 'leave';

const acts: Readonly<Record<string, RehearsalAct>> = {
  ' ': 'next',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  r: 'react',
  R: 'react',
  Escape: 'leave',
};

/** What a key does in a rehearsal, or null. What is focused keeps its own keys. */
export function actOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  focused: Element | null,
): RehearsalAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const act = acts[event.key] ?? null;
  if (act === 'leave') return act;
  if (focused?.closest('input, textarea, [role="menu"]')) return null;
  return event.key === ' ' && focused?.closest('button, a') ? null : act;
}

/** Does what the keys of a rehearsal say, wherever the focus is on its page. */
export function useRehearsalKeys(does: (act: RehearsalAct) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = actOf(event, document.activeElement);
      // Prevented: an open menu has taken it, or a toast.
      if (act === null || event.repeat || event.defaultPrevented) return;
      event.preventDefault();
      does(act);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [does]);
}
