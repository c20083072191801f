import { setTimeout as wait } from 'node:timers/promises';

/** Where a child answers once it can do its work, and with what. */
export interface HealthCheck {
  readonly url: URL;
  readonly status: number;
}

const pauseMs = 100;
const patienceMs = 2000;

/** Asks until the answer has the expected status, or the signal ends the asking. */
export async function untilAnswers(check: HealthCheck, signal: AbortSignal): Promise<void> {
  while (!(await answers(check, signal))) {
    await wait(pauseMs, undefined, { signal });
  }
}

/** One question, with a deadline of two seconds. */
export async function answers(
  { url, status }: HealthCheck,
  signal?: AbortSignal,
): Promise<boolean> {
  const deadline = AbortSignal.timeout(patienceMs);
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    });
    await response.body?.cancel();
    return response.status === status;
  } catch {
    signal?.throwIfAborted();
    return false;
  }
}
