import { expect, test, vi } from 'vitest';
import { now } from './clock.ts';

test('now is what the machine says', () => {
  vi.useFakeTimers({ now: Date.UTC(2025, 0, 30, 20, 0, 0, 7) });
  try {
    expect(now()).toBe('2025-01-30T20:00:00.007Z');
  } finally {
    vi.useRealTimers();
  }
});
