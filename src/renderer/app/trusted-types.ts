type Policies = {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string | null }) => unknown;
};

/**
 * React Aria empties its live region with `innerHTML = ''`, which Trusted Types would refuse. The
 * default policy lets the empty string through, and nothing else: null is a refusal.
 */
export function allowEmptyMarkup(): void {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) });
}
