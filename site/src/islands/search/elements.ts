/** The parts of the page that the search writes into. */
export interface SearchElements {
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly ways: readonly HTMLElement[];
  /** Results, and choices among them. */
  readonly found: HTMLElement;
  readonly narrow: HTMLDetailsElement;
  readonly hits: HTMLElement;
  readonly more: HTMLElement;
  /** Lists of everything, for those who do not search. */
  readonly browse: HTMLElement;
}

export const searchElements = (): SearchElements => ({
  form: byId('find', HTMLFormElement),
  status: byId('find-status', HTMLElement),
  ways: Array.from(document.querySelectorAll<HTMLElement>('[data-way]')),
  found: byId('found', HTMLElement),
  narrow: byId('narrow', HTMLDetailsElement),
  hits: byId('hits', HTMLElement),
  more: byId('more', HTMLElement),
  browse: byId('browse', HTMLElement),
});

/** @throws when the page has no such element, for it and its script are made for each other. */
function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`There is no ${kind.name} #${id}.`);
  return element;
}
