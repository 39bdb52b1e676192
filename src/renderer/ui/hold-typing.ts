type Hold = { keys: string[]; end: () => void };

const fields = 'textarea, input, [contenteditable="true"]';
/** Milliseconds: longer than a page may take to save what it holds before it is left. */
const longest = 4_000;
let current: Hold | null = null;

/** Whether keys are being held for a field that is about to come. */
export const isHoldingTyping = (): boolean => current !== null;

/**
 * Holds what is typed from now on until the field it is meant for has the focus, and types it there:
 * fast fingers are quicker than a page is drawn. If the field does not come, the keys go where the
 * focus is then.
 * @param isGoal whether a field that takes the focus is the one
 */
export function holdTyping(isGoal: (field: HTMLElement) => boolean): void {
  const before = current;
  before?.end();
  const hold: Hold = { keys: before?.keys ?? [], end };

  const onKeyDown = (event: KeyboardEvent) => {
    const isAltGraph = event.getModifierState('AltGraph');
    if (event.isComposing || event.metaKey) return;
    if ((event.ctrlKey || event.altKey) && !isAltGraph) return;
    if (event.key === 'Backspace') hold.keys.pop();
    else if (event.key === 'Enter' || event.key.length === 1) hold.keys.push(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = ({ target }: FocusEvent) => {
    // Once what gave the focus is done, and before the next key: both are tasks of their own.
    if (target instanceof HTMLElement && isGoal(target)) queueMicrotask(release);
  };
  const release = () => {
    if (current !== hold) return;
    end();
    typeKeys(hold.keys);
  };
  const timer = setTimeout(release, longest);
  window.addEventListener('keydown', onKeyDown, { capture: true });
  window.addEventListener('pointerdown', release, { capture: true });
  document.addEventListener('focusin', onFocus);
  function end() {
    current = null;
    clearTimeout(timer);
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    window.removeEventListener('pointerdown', release, { capture: true });
    document.removeEventListener('focusin', onFocus);
  }
  current = hold;
}

/** Holds what is typed for a field that is not on the page yet. */
export function holdTypingForNewField(): void {
  const there = new Set(document.querySelectorAll(fields));
  holdTyping((field) => field.matches(fields) && !there.has(field));
}

/** Types at the focus. An Enter may lead on to another field, which then has the rest. */
function typeKeys(keys: string[]): void {
  for (let key = keys.shift(); key !== undefined; key = keys.shift()) {
    if (key !== 'Enter') document.execCommand('insertText', false, key);
    else {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, keyCode: 13, bubbles: true, cancelable: true }),
      );
    }
    // The field that Enter leads to is not there yet, and holds for itself.
    if (current) {
      current.keys.push(...keys);
      return;
    }
  }
}
