import { type Pauses, pauseAfter } from './pauses.ts';

/** How patient the supervisor is with a child that keeps ending: restarts within the window count. */
export interface RestartLimits extends Pauses {
  readonly windowMs: number;
  readonly restartsPerWindow: number;
}

export const restartLimits: RestartLimits = {
  firstPauseMs: 250,
  longestPauseMs: 10_000,
  windowMs: 60_000,
  restartsPerWindow: 5,
};

/** How long to wait before the next restart; undefined when there were too many within the window. */
export function delayBeforeRestart(
  limits: RestartLimits,
  restarts: readonly number[],
  now: number,
): number | undefined {
  const recent = restarts.filter((at) => now - at < limits.windowMs).length;
  if (recent >= limits.restartsPerWindow) return undefined;
  return pauseAfter(recent + 1, limits);
}
