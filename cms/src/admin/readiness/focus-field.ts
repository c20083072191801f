import type { Remark } from './readiness';

/**
 * Moves to the field that a remark is about, as deep as the form shows it. Strapi gives inputs the
 * path of their field as a name; what has none is found by its label, which the sentence begins with.
 */
export function focusField(remark: Remark): void {
  const { field } = remark;
  if (field === null) return;
  const named = namedLike(field);
  if (named !== undefined) return goTo(named);
  const label = labelIn(remark.sentence);
  if (label === undefined) return;
  const line = lineIn(label, field);
  if (line === undefined) return goTo(controlOf(label, field));
  if (line.getAttribute('aria-expanded') === 'false') line.click();
  // The line shows its fields only after it was drawn open.
  requestAnimationFrame(() => goTo(namedLike(field) ?? line));
}

const focusable = 'input, textarea, button, [role="combobox"], [contenteditable="true"]';

function goTo(element: HTMLElement | undefined): void {
  element?.focus();
  element?.scrollIntoView({ block: 'center' });
}

/** The list of kinds of block is named like the text that it changes. */
const namedLike = (field: string): HTMLElement | undefined =>
  all(document, `form [name="${CSS.escape(field)}"]:not([role="combobox"][aria-label])`)[0];

/** The longest label that a sentence begins with. */
const labelIn = (sentence: string): HTMLLabelElement | undefined =>
  [...document.querySelectorAll<HTMLLabelElement>('form label')]
    .map((label) => ({ label, words: wordsOf(label) }))
    .filter(({ words }) => words !== '' && sentence.startsWith(words))
    .sort((a, b) => b.words.length - a.words.length)[0]?.label;

/** Without the star of what is required and the number of what is chosen. */
const wordsOf = (label: HTMLLabelElement): string =>
  (label.textContent ?? '')
    .replace(/\*$/, '')
    .replace(/\s*\(\d+\)\s*$/, '')
    .trim();

/** What a label is for; of a group, its first field. */
function controlOf(label: HTMLLabelElement, field: string): HTMLElement | undefined {
  const id = CSS.escape(label.htmlFor);
  const group = CSS.escape(field.replace(/\..*/, ''));
  const [own] = all(document, `[id="${id}"]:is(${focusable}), [aria-labelledby~="${id}"]`);
  const [first] = all(document, `form [name^="${group}."]`);
  return own ?? first ?? all(fieldOf(label), focusable)[0];
}

/** The heading of the line of a list that a path leads through, if it leads through one. */
function lineIn(label: HTMLLabelElement, field: string): HTMLElement | undefined {
  const [, index] = /^[^.]+\.(\d+)(?:\.|$)/.exec(field) ?? [];
  const root = fieldOf(label);
  const lines = all(root, 'h3 button[aria-expanded]').filter((each) => {
    const around = each.closest('[role="region"]');
    return around === null || !root.contains(around);
  });
  return index === undefined ? undefined : lines[Number(index)];
}

/** The smallest part of the form around a label in which something can be filled in. */
function fieldOf(label: HTMLLabelElement): HTMLElement {
  let part = label.parentElement ?? label;
  while (part.parentElement !== null && all(part, focusable).length === 0)
    part = part.parentElement;
  return part;
}

const all = (within: ParentNode, selector: string): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];
