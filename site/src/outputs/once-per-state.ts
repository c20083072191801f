import type { Asked } from '../hub/questions.ts';
import { hearing, type HubReader } from '../hub/recording-hub.ts';

interface Made<Value> {
  readonly asked: readonly Asked[];
  readonly value: Value;
}

/**
 * Makes something of what a hub answers, once as long as the hub is in one state: for what two files
 * are made of, such as a feed in both its formats. Its questions count as asked each time.
 *
 * @param make its form is plain JSON
 */
export function oncePerState<Form extends readonly unknown[], Value>(
  make: (hub: HubReader, ...form: Form) => Value,
): (hub: HubReader, ...form: Form) => Value {
  const states = new WeakMap<object, Map<string, Made<Value>>>();
  return (hub, ...form) => {
    const forms = states.get(hub.state) ?? new Map<string, Made<Value>>();
    states.set(hub.state, forms);
    const key = JSON.stringify(form);
    const known = forms.get(key);
    if (known !== undefined) {
      hub.note(known.asked);
      return known.value;
    }
    const asked: Asked[] = [];
    const value = make(
      hearing(hub, (each) => asked.push(each)),
      ...form,
    );
    forms.set(key, { asked, value });
    return value;
  };
}
