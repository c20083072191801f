import type { Question } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';

interface Made<Value> {
  readonly site: HubReader['site'];
  readonly asked: readonly (readonly [question: Question, answer: unknown])[];
  readonly value: Value;
}

type Make<Subject, Form extends readonly string[], Value> = (
  subject: Subject,
  hub: HubReader,
  ...form: Form
) => Value;

/**
 * Makes something of an object and of what a hub answers, and gives the very same result again as
 * long as the answers are the same ones. The questions are asked each time, so whoever records them
 * sees them. One object can be made into several forms, such as one for each language.
 */
export function rememberingAsks<Subject extends object, Value, Form extends readonly string[] = []>(
  make: Make<Subject, Form, Value>,
): Make<Subject, Form, Value> {
  const known = new WeakMap<Subject, Map<string, Made<Value>>>();
  return (subject, hub, ...form) => {
    const forms = known.get(subject) ?? new Map<string, Made<Value>>();
    known.set(subject, forms);
    const key = form.join(' ');
    const last = forms.get(key);
    const ask = hub.ask as unknown as (...question: Question) => unknown;
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
    const noter = { site: hub.site, ask: noting as unknown as HubReader['ask'] };
    const value = make(subject, noter, ...form);
    forms.set(key, { site: hub.site, asked, value });
    return value;
  };
}
