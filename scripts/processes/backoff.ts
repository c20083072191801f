/** How patient the supervisor is with a child that keeps ending. */
export interface RestartLimits {
  /** The wait before the first restart; it doubles with each one that follows within the window. */
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  readonly windowMs: number;
  readonly restartsPerWindow: number;
}

export const restartLimits: RestartLimits = {
  firstDelayMs: 250,
  longestDelayMs: 10_000,
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
  return Math.min(limits.firstDelayMs * 2 ** recent, limits.longestDelayMs);
}
