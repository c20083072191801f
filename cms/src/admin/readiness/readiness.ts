import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import type { Answer } from '../answers';
import { panelLanguage } from '../words/words';

/** As `cms/src/advice` answers: one sentence, and the field it is about; null is the whole entry. */
export interface Remark {
  readonly field: string | null;
  readonly sentence: string;
}

export interface Readiness {
  readonly blocks: readonly Remark[];
  readonly warnings: readonly Remark[];
}

/** A form as it stands on the screen. */
export interface Form {
  readonly type: string;
  /** Undefined while the entry was never saved. */
  readonly documentId: string | undefined;
  readonly locale: string;
  readonly values: object;
  /** Changes when something other than the form did: it was saved, or published. */
  readonly cause: string;
}

/** Nobody wants to hear of a word that is half written. */
const pauseMs = 600;

/** What stands between a form and its publication; asked anew whenever somebody stops typing. */
export function useReadiness({ type, documentId, locale, values, cause }: Form): Answer<Readiness> {
  const { post } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<Readiness>>({ state: 'waiting' });
  const language = panelLanguage();
  useEffect(() => {
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const question = { documentId, locale, language, values };
        const { data } = await post<Readiness>(`/hub/advice/${type}`, question, {
          signal: stop.signal,
        });
        if (!stop.signal.aborted) setAnswer({ state: 'answered', value: data });
      } catch {
        // What was true of the form before may be wrong of it now.
        if (!stop.signal.aborted) setAnswer({ state: 'failed', value: undefined });
      }
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
    // `post` is made anew with each drawing and always does the same.
  }, [type, documentId, locale, language, values, cause]);
  return answer;
}
