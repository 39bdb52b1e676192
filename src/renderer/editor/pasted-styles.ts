/** What a style says (not Word's own mso-bidi-…) in words, and the element that means it. */
const meanings: ReadonlyArray<readonly [style: RegExp, element: string]> = [
  [/(?:^|;)\s*font-weight:\s*(bold|bolder|[6-9]00)/i, 'strong'],
  [/(?:^|;)\s*font-style:\s*(italic|oblique)/i, 'em'],
  [/(?:^|;)\s*text-decoration[^:;]*:[^;]*line-through/i, 's'],
  [/(?:^|;)\s*text-decoration[^:;]*:[^;]*underline/i, 'u'],
];
const plain = /(?:^|;)\s*font-weight:\s*(normal|400)/i;

/**
 * Says by elements what Google Docs says by styles, in place: bold, italic, underlined, struck. The
 * content security policy keeps styles from being read any other way than as text. Its wrapper, a <b>
 * that is not bold, falls away; links stay underlined by being links.
 */
export function mendStyles(root: ParentNode, document: Document): void {
  for (const bold of root.querySelectorAll('b[style], strong[style]')) {
    if (plain.test(bold.getAttribute('style') ?? '')) bold.replaceWith(...bold.childNodes);
  }
  for (const span of root.querySelectorAll('span[style]')) {
    const style = span.getAttribute('style') ?? '';
    for (const [said, name] of meanings) {
      if (!said.test(style) || (name === 'u' && span.closest('a'))) continue;
      const element = document.createElement(name);
      element.append(...span.childNodes);
      span.append(element);
    }
  }
}
