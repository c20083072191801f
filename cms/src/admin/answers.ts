import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What is known of a question to the CMS. A failure keeps what was answered before. */
export type Answer<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly value: Value }
  | { readonly state: 'failed'; readonly value: Value | undefined };

export const valueOf = <Value>(answer: Answer<Value>): Value | undefined =>
  answer.state === 'waiting' ? undefined : answer.value;

/**
 * Asks the CMS, and asks again for as long as the screen shows it: after as many milliseconds as
 * `patience` says of the last answer, and at once when `cause` changes.
 */
export function useAnswer<Value>(
  path: string,
  patience: (value: Value | undefined) => number,
  cause?: unknown,
): Answer<Value> {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<Value>>({ state: 'waiting' });
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: Value | undefined;
    const ask = async (): Promise<void> => {
      try {
        last = (await get<Value>(path, { signal: stop.signal })).data;
        if (!stop.signal.aborted) setAnswer({ state: 'answered', value: last });
      } catch {
        if (!stop.signal.aborted) setAnswer({ state: 'failed', value: last });
      }
      if (!stop.signal.aborted) timer = setTimeout(() => void ask(), patience(last));
    };
    void ask();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
    // `get` and `patience` are made anew with each drawing and always do the same.
  }, [path, cause]);
  return answer;
}
