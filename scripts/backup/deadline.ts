import { Failure } from '../terminal/failure.ts';

const longestMs = 60 * 60_000;

/**
 * Gives a piece of work an hour, and less when we are asked to stop. Unlike other commands, one that
 * was stopped has failed: whoever called it counts on a backup, or on what was restored.
 */
export async function withinAnHour<Value>(
  title: string,
  stop: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const deadline = AbortSignal.timeout(longestMs);
  try {
    return await work(AbortSignal.any(stop === undefined ? [deadline] : [stop, deadline]));
  } catch (error) {
    if (stop?.aborted === true)
      throw new Failure(`${title} was interrupted.`, {
        remedy: 'Nothing was changed. Run the command again.',
      });
    if (!deadline.aborted) throw error;
    throw new Failure(`${title} took longer than an hour and was given up.`, {
      remedy: 'Look whether a disk or the database is slow, then run the command again.',
    });
  }
}
