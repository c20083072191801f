/**
 * Makes something of an object and of other inputs, and gives the very same result again as long as
 * all are the same ones. The caller still finds out the inputs each time, so whoever records what
 * was asked for them sees it.
 */
export function rememberingInputs<Subject extends object, Inputs extends readonly unknown[], Value>(
  make: (subject: Subject, inputs: Inputs) => Value,
): (subject: Subject, inputs: Inputs) => Value {
  const known = new WeakMap<Subject, { readonly inputs: Inputs; readonly value: Value }>();
  return (subject, inputs) => {
    const last = known.get(subject);
    if (last !== undefined && isSame(last.inputs, inputs)) return last.value;
    const value = make(subject, inputs);
    known.set(subject, { inputs, value });
    return value;
  };
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);
