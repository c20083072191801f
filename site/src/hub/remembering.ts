import { keysOf } from './question-keys.ts';
import type { Answers, Ask, Question, QuestionKind } from './questions.ts';

/** What many pages ask and what costs a walk over many documents, so each is worked out once. */
const remembered: ReadonlySet<QuestionKind> = new Set([
  'list',
  'related',
  'count',
  'any',
  'months',
  'month-place',
  'years',
  'facets',
  'facets-with-events',
  'agenda',
  'recordings',
  'new-days',
  'changed-events',
  'next-change',
]);

export interface Memory {
  readonly ask: Ask;
  /** Forgets what looks at one of these keys. */
  readonly forget: (keys: Iterable<string>) => void;
}

/** Answers what was asked before with what was answered then, until that is touched. */
export function remembering(answers: Answers): Memory {
  const known = new Map<string, unknown>();
  const lookingAt = new Map<string, Set<string>>();
  const remember = (question: Question, text: string, answer: unknown): unknown => {
    known.set(text, answer);
    for (const key of keysOf(question)) {
      const those = lookingAt.get(key) ?? new Set<string>();
      lookingAt.set(key, those.add(text));
    }
    return answer;
  };
  const ask = (...question: Question): unknown => {
    const [kind, ...asked] = question;
    // A tuple of the union cannot be applied to the union of its answerers without this widening.
    const answer = answers[kind] as (...asked: readonly unknown[]) => unknown;
    if (!remembered.has(kind)) return answer(...asked);
    const text = JSON.stringify(question);
    return known.has(text) ? known.get(text) : remember(question, text, answer(...asked));
  };
  return {
    // Each kind is answered by its own answerer, which is what `Ask` promises and a union cannot say.
    ask: ask as unknown as Ask,
    forget: (keys) => {
      for (const key of keys) {
        for (const text of lookingAt.get(key) ?? []) known.delete(text);
        lookingAt.delete(key);
      }
    },
  };
}
