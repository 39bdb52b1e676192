import type { EditorProps } from '@tiptap/pm/view';
import { linkAddress } from './entry-link';

/** A press on a link with Control or Command asks to open it; no click ever follows it in the page. */
export function openLinkOnClick(open: (address: string) => void): EditorProps {
  return {
    handleClick(_view, _position, event) {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return false;
      event.preventDefault();
      const address = linkAddress(link.getAttribute('href') ?? '');
      if (address === null || !(event.ctrlKey || event.metaKey)) return false;
      open(address);
      return true;
    },
  };
}
