import { mergeAttributes } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { safeLink } from '#shared/domain/safe-link';

/** The longest address the contract takes (shared/domain/document.ts). */
const longest = 4_000;

/** The address an entry may hold, in the browser's own spelling, or null. */
export function linkAddress(text: string): string | null {
  const address = safeLink(text);
  return address !== null && address.length <= longest ? address : null;
}

const allowed = (text: string) => linkAddress(text) !== null;

/** Tiptap's link with one attribute, the address, checked when it is set, parsed and drawn. */
export const EntryLink = Link.extend({
  addAttributes() {
    return {
      href: {
        default: null,
        parseHTML: (element: HTMLElement) => linkAddress(element.getAttribute('href') ?? ''),
      },
    };
  },
  renderHTML({ HTMLAttributes }) {
    const href = linkAddress(String(HTMLAttributes.href ?? ''));
    return ['a', mergeAttributes(href === null ? {} : { href, rel: 'noopener noreferrer' }), 0];
  },
}).configure({
  autolink: true,
  linkOnPaste: true,
  openOnClick: false,
  defaultProtocol: 'https',
  HTMLAttributes: {},
  isAllowedUri: allowed,
  // The paste of an address over a selection asks only this one.
  shouldAutoLink: allowed,
});
