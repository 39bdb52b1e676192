import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passingCopies } from '../../src/main/clipboard/passing-copies';

/** A clipboard, and the copies on it. */
function setUp() {
  let held = 'from before';
  const clear = vi.fn(() => {
    held = '';
  });
  const clipboard = {
    readText: () => held,
    writeText: (text: string) => {
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

  it('is there for a minute, and then is not', () => {
    const { copies, held } = setUp();
    copies.copy('One\nTwo');
    vi.advanceTimersByTime(59_999);
    expect(held()).toBe('One\r\nTwo');
    vi.advanceTimersByTime(1);
    expect(held()).toBe('');
  });

  it('leaves what was copied elsewhere meanwhile', () => {
    const { copies, held, copyElsewhere, clear } = setUp();
    copies.copy('ours');
    copyElsewhere('theirs');
    vi.advanceTimersByTime(60_000);
    expect(held()).toBe('theirs');
    // Copied by hand after the minute, the same words are the person's.
    copyElsewhere('ours');
    copies.clear();
    expect(held()).toBe('ours');
    expect(clear).not.toHaveBeenCalled();
  });

  it('has a minute of its own for the second copy', () => {
    const { copies, held } = setUp();
    copies.copy('first');
    vi.advanceTimersByTime(40_000);
    copies.copy('second');
    vi.advanceTimersByTime(40_000);
    expect(held()).toBe('second');
    vi.advanceTimersByTime(20_000);
    expect(held()).toBe('');
  });

  it('is cleared at once at locking, and nothing is cleared where nothing was copied', () => {
    const { copies, held, clear } = setUp();
    copies.clear();
    expect(held()).toBe('from before');
    copies.copy('ours');
    copies.clear();
    expect(held()).toBe('');
    vi.advanceTimersByTime(120_000);
    expect(clear).toHaveBeenCalledTimes(1);
  });
});
