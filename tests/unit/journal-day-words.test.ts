import { expect, it } from 'vitest';
import { dayNear } from '../../src/renderer/features/journal/wall-clock';

it('a day of another year says its year', () => {
  expect(dayNear('2026-03-12', '2026-11-24')).toBe('12 Mar');
  expect(dayNear('2024-03-12', '2026-11-24')).toBe('12 Mar 2024');
  expect(dayNear('2026-03-12', undefined)).toBe('12 Mar 2026');
});
