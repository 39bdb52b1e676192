import type { KeyboardEvent } from 'react-aria-components';

/** A key has no lines of its own, however many it takes on the page: Enter sends the form. */
export function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter') {
    event.continuePropagation();
    return;
  }
  event.preventDefault();
  event.currentTarget.closest('form')?.requestSubmit();
}
