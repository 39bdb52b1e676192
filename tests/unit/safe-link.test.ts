import { expect, test } from 'vitest';
import { safeLink } from '../../src/shared/domain/safe-link';

const good: readonly (readonly [written: string, spelled: string])[] = [
  ['https://example.org', 'https://example.org/'],
  ['http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
  ['HTTPS://EXAMPLE.ORG/Path', 'https://example.org/Path'],
  ['  https://example.org/  ', 'https://example.org/'],
  ['https://example.org:8443/', 'https://example.org:8443/'],
  ['https://example.org/a/../b', 'https://example.org/b'],
  ['https://example.org/?q=<script>', 'https://example.org/?q=%3Cscript%3E'],
  ['https://example.org/#javascript:alert(1)', 'https://example.org/#javascript:alert(1)'],
  ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
  ['https://pubmed.ncbi.nlm.nih.gov/12345/', 'https://pubmed.ncbi.nlm.nih.gov/12345/'],
  ['https://example.org/größe', 'https://example.org/gr%C3%B6%C3%9Fe'],
  ['mailto:chair@example.org', 'mailto:chair@example.org'],
  ['MAILTO:chair@example.org', 'mailto:chair@example.org'],
  ['mailto:a.b+c@example.org,d@example.org', 'mailto:a.b+c@example.org,d@example.org'],
  [
    'mailto:a@example.org?subject=Our%20meeting&body=Dear%0D%0AMaria',
    'mailto:a@example.org?subject=Our%20meeting&body=Dear%0D%0AMaria',
  ],
];

test.each(good)('%s is spelled %s', (written, spelled) => {
  expect(safeLink(written)).toBe(spelled);
  expect(safeLink(spelled), 'what passes, passes again unchanged').toBe(spelled);
});

test('a look-alike host shows what it is', () => {
  // Cyrillic а in place of a.
  expect(safeLink('https://ex\u0430mple.org/')).toBe('https://xn--exmple-4nf.org/');
  // Full-width letters are the same host as plain ones, and are shown so.
  expect(safeLink('https://\uff45xample.org/')).toBe('https://example.org/');
});

const nothing = [
  '',
  ' ',
  '#',
  '#top',
  '/',
  '/a',
  'a',
  'example.org',
  'www.example.org',
  '?q',
  '.',
  '\\',
];

const otherSchemes = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'javascript:https://example.org',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'file://host/share',
  'app://preround/index.html',
  'blob:https://example.org/1',
  'blob:app://preround/1',
  'filesystem:https://example.org/temporary/a',
  'about:blank',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'view-source:https://example.org',
  'intent://example.org#Intent;scheme=https;end',
  'ftp://example.org/',
  'ws://example.org/',
  'smb://example.org/share',
  'ssh://example.org/',
  'tel:+15550100',
  'sms:+15550100',
  'ms-msdt:/id',
  'search-ms:query=a',
  'steam://run/1',
  'jar:https://example.org!/',
  'feed:https://example.org',
  'urn:isbn:0',
  'x:y',
];

// CVE-2025-14284: a scheme hidden from a filter but not from the browser.
const hidden = [
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\rscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001fjavascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\u200bjavascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  '\u202ejavascript:alert(1)',
  'javascript\u0009:alert(1)',
  'javascript\u003aalert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'java%0ascript:alert(1)',
  '%6aavascript:alert(1)',
  'javascript%3aalert(1)',
  '\uff4aavascript:alert(1)',
  'javascript\uff1aalert(1)',
];

const hiddenInWeb = [
  'ht\ntps://example.org',
  'https:\n//example.org',
  'https://exam\tple.org',
  'https://exam ple.org',
  'https://example.org/\u0000',
  'https://example.org/\u0007',
  'https://example.org/a b',
  'https://example.org/\u202egpj.exe',
  'https://exam\u200bple.org/',
  'https://exam\u00adple.org/',
  'https://example.org/\ud800',
  'https://example.org/\ue000',
  'https://example.org\\@evil.example/',
  'https:\\\\example.org',
  'https://example.org/\u2028a',
  '\uff48ttps://example.org',
];

const mended = [
  '//example.org',
  '///example.org',
  '\\\\example.org',
  'https:example.org',
  'https:/example.org',
  'https:///example.org',
  'https://',
  'https://?q',
  'https://#a',
  'http:',
  'https://%00/',
  'https://exa%mple.org/',
  'https://[::1',
  'https://example.org:99999/',
  'https://1.2.3.4.5.6/',
];

const credentials = [
  'https://user@example.org/',
  'https://user:secret@example.org/',
  'https://bank.example@evil.example/',
  'https://:secret@example.org/',
  'https://bank.example%2F@evil.example/',
];

const mail = [
  'mailto:',
  'mailto:?to=a@example.org',
  'mailto:a',
  'mailto:a@b@c',
  'mailto:<a@example.org>',
  'mailto:a@example.org?attach=/etc/passwd',
  'mailto:a@example.org?attachment=file:///etc/passwd',
  'mailto:a@example.org?bcc=b@example.org',
  'mailto:a@example.org?subject=x%0d%0aBcc:b@example.org',
  'mailto:a@example.org?subject=x%0aBcc:b@example.org',
  'mailto:a%0a@example.org',
  'mailto:a@example.org?subject=x&attach=/etc/passwd',
  'mailto:javascript:alert(1)',
  'mailto://a@example.org',
  'mailto:a@example.org#x"onclick="alert(1)',
];

const refused = {
  nothing,
  otherSchemes,
  hidden,
  hiddenInWeb,
  mended,
  credentials,
  mail,
  long: [`https://example.org/${'a'.repeat(2_000)}`],
};

for (const [why, addresses] of Object.entries(refused)) {
  test.each(addresses.map((address) => [JSON.stringify(address), address]))(
    `${why}: %s is refused`,
    (_shown, address) => expect(safeLink(address)).toBeNull(),
  );
}
