import type { Question } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';

interface Made<Value> {
  readonly site: HubReader['site'];
  readonly asked: readonly (readonly [question: Question, answer: unknown])[];
  readonly value: Value;
}

/**
 * Makes something of an object and of what a hub answers, and gives the very same result again as
 * long as the answers are the same ones. The questions are asked each time, so whoever records them
 * sees them.
 */
export function rememberingAsks<Subject extends object, Value>(
  make: (subject: Subject, hub: HubReader) => Value,
): (subject: Subject, hub: HubReader) => Value {
  const known = new WeakMap<Subject, Made<Value>>();
  return (subject, hub) => {
    const ask = hub.ask as unknown as (...question: Question) => unknown;
    const last = known.get(subject);
    if (
      last?.site === hub.site &&
      last.asked.every(([question, answer]) => ask(...question) === answer)
    )
      return last.value;
    const asked: [Question, unknown][] = [];
    const noting = (...question: Question): unknown => {
      const answer = ask(...question);
      asked.push([question, answer]);
      return answer;
    };
    const value = make(subject, { site: hub.site, ask: noting as unknown as HubReader['ask'] });
    known.set(subject, { site: hub.site, asked, value });
    return value;
  };
}
