/** Something that anybody can ring and one waits for. */
export interface Bell {
  readonly ring: () => void;
  /** Aborts when the bell is rung; at once if it was since it was last hushed. */
  readonly signal: () => AbortSignal;
  /** What was rung for is being done now. */
  readonly hush: () => void;
}

export function createBell(): Bell {
  let controller = new AbortController();
  return {
    ring: () => controller.abort(),
    signal: () => controller.signal,
    hush: () => {
      if (controller.signal.aborted) controller = new AbortController();
    },
  };
}
