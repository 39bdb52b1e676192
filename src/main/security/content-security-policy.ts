type Directive = readonly [name: string, ...values: string[]];

/**
 * The policy every page is served with. Styles set through the CSSOM (React, ProseMirror) need no
 * exception; Tiptap is to be given `injectCSS: false`.
 *
 * Trusted Types: no string becomes markup or script, except through the one policy that ProseMirror
 * makes to parse what is pasted, in a document of its own that never runs anything. The 'default'
 * policy is the page's (renderer/app/trusted-types.ts) and lets nothing but the empty string through.
 */
export function contentSecurityPolicy(): string {
  const directives: readonly Directive[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ['img-src', "'self'", 'blob:', 'data:'],
    ['font-src', "'self'"],
    // Pages talk to main and store over the bridge alone.
    ['connect-src', "'none'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'ProseMirrorClipboard', 'default'],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}
