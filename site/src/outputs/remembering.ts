/** Makes something of an object once, and gives it again for the same object. */
export function remembering<Subject extends object, Value>(
  make: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const known = new WeakMap<Subject, { readonly value: Value }>();
  return (subject) => {
    const made = known.get(subject) ?? { value: make(subject) };
    known.set(subject, made);
    return made.value;
  };
}
