import type { Asked, Question } from '../hub/questions.ts';
import { hearing, type HubReader } from '../hub/recording-hub.ts';

interface Made<Value> {
  readonly site: HubReader['site'];
  /** The last one in which everything was answered like this. */
  state: HubReader['state'];
  readonly asked: readonly Asked[];
  readonly value: Value;
}

type Make<Subject, Form extends readonly string[], Value> = (
  subject: Subject,
  hub: HubReader,
  ...form: Form
) => Value;

/**
 * Makes something of an object and of what a hub answers, and gives the very same result again as
 * long as the answers are the same ones. Its questions count as asked each time, so whoever records
 * them sees them. One object can be made into several forms, such as one for each language.
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
    if (last !== undefined && holds(last, hub)) return last.value;
    const asked: Asked[] = [];
    const value = make(
      subject,
      hearing(hub, (each) => asked.push(each)),
      ...form,
    );
    forms.set(key, { site: hub.site, state: hub.state, asked, value });
    return value;
  };
}

/** Whether everything is still answered as it was; asks, or counts as asked, what was asked then. */
function holds<Value>(made: Made<Value>, hub: HubReader): boolean {
  if (made.site !== hub.site) return false;
  if (made.state === hub.state) {
    hub.note(made.asked);
    return true;
  }
  const ask = hub.ask as unknown as (...question: Question) => unknown;
  if (!made.asked.every(([question, answer]) => ask(...question) === answer)) return false;
  made.state = hub.state;
  return true;
}
