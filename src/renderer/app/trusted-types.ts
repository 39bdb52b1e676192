type Policies = {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string | null }) => unknown;
};

/**
 * React Aria empties its live region with `innerHTML = ''`, which Trusted Types would refuse. The
 * default policy lets the empty string through, and nothing else: null is a refusal.
 *
 * It is hidden from scripts, because ProseMirror would take it for parsing what is pasted, in place
 * of the policy of its own that the content security policy names.
 */
export function allowEmptyMarkup(): void {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  if (!trustedTypes) return;
  trustedTypes.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) });
  Object.defineProperty(trustedTypes, 'defaultPolicy', { value: null });
}
