import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passingCopies } from '../../src/main/clipboard/passing-copies';

/** A clipboard that gives Windows’ line ends, and the copies on it. */
function setUp() {
  let held = 'from before';
  const clear = vi.fn(() => {
    held = '';
  });
  const clipboard = {
    readText: async () => held,
    writeText: async (text: string) => {
      held = text.replaceAll('\n', '\r\n');
    },
    clear,
  };
  const copyElsewhere = (text: string) => {
    held = text;
  };
  return { copies: passingCopies(clipboard), held: () => held, clear, copyElsewhere };
}

describe('what is copied for a minute', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is there for a minute, and then is not', async () => {
    const { copies, held } = setUp();
    await copies.copy('One\nTwo');
    await vi.advanceTimersByTimeAsync(59_999);
    expect(held()).toBe('One\r\nTwo');
    await vi.advanceTimersByTimeAsync(1);
    expect(held()).toBe('');
  });

  it('leaves what was copied elsewhere meanwhile', async () => {
    const { copies, held, copyElsewhere, clear } = setUp();
    await copies.copy('ours');
    copyElsewhere('theirs');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(held()).toBe('theirs');
    // Copied by hand after the minute, the same words are the person's.
    copyElsewhere('ours');
    await copies.clear();
    expect(held()).toBe('ours');
    expect(clear).not.toHaveBeenCalled();
  });

  it('has a minute of its own for the second copy', async () => {
    const { copies, held } = setUp();
    await copies.copy('first');
    await vi.advanceTimersByTimeAsync(40_000);
    await copies.copy('second');
    await vi.advanceTimersByTimeAsync(40_000);
    expect(held()).toBe('second');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(held()).toBe('');
  });

  it('is cleared at once at locking, even while it is on its way', async () => {
    const { copies, held, clear } = setUp();
    await copies.clear();
    expect(held()).toBe('from before');
    void copies.copy('ours');
    await copies.clear();
    expect(held()).toBe('');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(clear).toHaveBeenCalledTimes(1);
  });
});
