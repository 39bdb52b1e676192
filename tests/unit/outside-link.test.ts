import type { BrowserWindow, MessageBoxOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { openOutside } from '../../src/main/security/outside-link';

const window = {} as BrowserWindow;

async function click(address: string, answer: number) {
  const asked: MessageBoxOptions[] = [];
  const opened: string[] = [];
  const result = await openOutside(address, {
    window,
    dialog: {
      showMessageBox: vi.fn(async (_window: unknown, options: MessageBoxOptions) => {
        asked.push(options);
        return { response: answer, checkboxChecked: false };
      }) as never,
    },
    shell: {
      openExternal: async (url) => {
        opened.push(url);
      },
    },
  });
  return { result, asked, opened };
}

test('the whole address is shown, then opened as shown', async () => {
  const address = `https://example.org/${'long/'.repeat(60)}end`;
  const { result, asked, opened } = await click(address, 0);
  expect(result).toBe('opened');
  expect(asked[0]?.detail?.replaceAll('\n', '')).toContain(address);
  expect(opened).toEqual([address]);
});

test('cancelling opens nothing, and is what Enter and Escape do', async () => {
  const { result, asked, opened } = await click('https://example.org', 1);
  expect(result).toBe('cancelled');
  expect(opened).toEqual([]);
  expect(asked[0]).toMatchObject({ buttons: ['Open', 'Cancel'], defaultId: 1, cancelId: 1 });
});

test('a look-alike host is shown for what it is', async () => {
  const { asked } = await click('https://ex\u0430mple.org/', 1);
  expect(asked[0]?.detail).toContain('https://xn--exmple-4nf.org/');
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://a:b@example.org'])(
  '%s is refused without asking',
  async (address) => {
    const { result, asked, opened } = await click(address, 0);
    expect({ result, asked, opened }).toEqual({ result: 'refused', asked: [], opened: [] });
  },
);

test.each([
  ['as written', `https://example.org/${'a'.repeat(1_981)}`],
  ['as the dialog would show it', `https://example.org/${'é'.repeat(400)}`],
])('an address longer than 2,000 characters %s is refused without asking', async (_, address) => {
  const { result, asked, opened } = await click(address, 0);
  expect({ result, asked, opened }).toEqual({ result: 'refused', asked: [], opened: [] });
});

test('an address of 2,000 characters is asked about', async () => {
  const { result } = await click(`https://example.org/${'a'.repeat(1_980)}`, 1);
  expect(result).toBe('cancelled');
});
