import type { Hub } from './hub.ts';
import type { Ask, Question } from './questions.ts';

/** What a page may know: whose site it is, and what it asks. */
export type HubReader = Pick<Hub, 'site' | 'ask'>;

/** A reader that remembers what it was asked, so that a change can find the pages it concerns. */
export function recordingHub(hub: Hub): {
  readonly reader: HubReader;
  readonly asked: () => readonly Question[];
} {
  const asked: Question[] = [];
  const ask = (...question: Question): unknown => {
    asked.push(question);
    // The tuple is passed on as it came; `Ask` ties each kind to its answer for the callers.
    return (hub.ask as unknown as (...question: Question) => unknown)(...question);
  };
  return {
    reader: { site: hub.site, ask: ask as unknown as Ask },
    asked: () => [...new Map(asked.map((question) => [keyOf(question), question])).values()],
  };
}

/** Most questions are words alone; a page of ten thousand events asks tens of thousands of them. */
const keyOf = (question: Question): string =>
  question.every((part) => typeof part === 'string')
    ? question.join('\n')
    : JSON.stringify(question);
