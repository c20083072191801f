import type { Hub } from './hub.ts';
import type { Ask, Asked, Question } from './questions.ts';

/** What a page may know: whose site it is, and what it asks. */
export type HubReader = Pick<Hub, 'site' | 'clock' | 'state' | 'ask' | 'note'>;

/** A reader that remembers what it was asked, so that a change can find the pages it concerns. */
export function recordingHub(hub: Hub): {
  readonly reader: HubReader;
  /** The questions as JSON, each once. */
  readonly asked: () => readonly string[];
} {
  const asked = new Set<Question>();
  const reader = hearing(hub, ([question]) => asked.add(question));
  return {
    reader,
    asked: () => [...new Set([...asked].map(textOf))],
  };
}

/** A reader that somebody listens to. */
export function hearing(hub: HubReader, hear: (asked: Asked) => void): HubReader {
  const ask = (...question: Question): unknown => {
    // The tuple is passed on as it came; `Ask` ties each kind to its answer for the callers.
    const answer = (hub.ask as unknown as (...question: Question) => unknown)(...question);
    hear([question, answer]);
    return answer;
  };
  return {
    site: hub.site,
    clock: hub.clock,
    state: hub.state,
    ask: ask as unknown as Ask,
    note: (all) => {
      hub.note(all);
      for (const each of all) hear(each);
    },
  };
}

/**
 * A question as JSON. Those about one document are asked thousands of times a run, by the same few
 * words, and finding a text takes a tenth of writing it.
 */
function textOf(question: Question): string {
  const [kind, subject, locale] = question;
  if (question.length !== 3 || typeof subject !== 'string' || typeof locale !== 'string')
    return JSON.stringify(question);
  const family = `${kind} ${locale}`;
  const known = texts.get(family) ?? new Map<string, string>();
  texts.set(family, known);
  const text = known.get(subject) ?? JSON.stringify(question);
  if (known.size >= mostKept) known.clear();
  known.set(subject, text);
  return text;
}

/** By kind and language, then by what is asked about. */
const texts = new Map<string, Map<string, string>>();

/** Of each family; forgotten all at once when they are too many to keep. */
const mostKept = 50_000;
