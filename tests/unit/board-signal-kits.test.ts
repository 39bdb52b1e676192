import { describe, expect, it } from 'vitest';
import { kitsForSignal, type SignalKitId, signalKitIds } from '#shared/domain/board/signal-kits';
import { type SignalId, signalIds } from '#shared/domain/signals';

describe('the conversations that fit a signal', () => {
  it.each<[SignalId, readonly SignalKitId[], readonly SignalKitId[]]>([
    [
      'new-position',
      ['interview', 'protected-time', 'scaling-back'],
      ['asking-to-mentor', 'interview', 'protected-time'],
    ],
    [
      'barrier',
      ['protected-time', 'asking-to-be-put-forward', 'finding-a-sponsor'],
      ['asking-to-mentor', 'protected-time', 'asking-to-be-put-forward'],
    ],
    [
      'interpersonal',
      ['credit-and-authorship', 'declining', 'no-time-to-meet'],
      ['asking-to-mentor', 'credit-and-authorship', 'declining'],
    ],
    [
      'switching',
      ['interview', 'telling-the-chief', 'moving-on'],
      ['asking-to-mentor', 'interview', 'telling-the-chief'],
    ],
    [
      'transition',
      ['returning-from-leave', 'scaling-back', 'moving-on'],
      ['asking-to-mentor', 'returning-from-leave', 'scaling-back'],
    ],
  ])('%s', (signal, helped, alone) => {
    expect(kitsForSignal(signal, true)).toEqual(helped);
    expect(kitsForSignal(signal, false)).toEqual(alone);
  });

  it('are kits, each once, at most three, and every kit fits some signal', () => {
    const all = signalIds.flatMap((signal) =>
      [true, false].flatMap((isHelped) => {
        const kits = kitsForSignal(signal, isHelped);
        expect(kits.length).toBeLessThanOrEqual(3);
        expect(new Set(kits).size).toBe(kits.length);
        return kits;
      }),
    );
    expect([...new Set(all)].toSorted()).toEqual([...signalKitIds].toSorted());
  });
});
