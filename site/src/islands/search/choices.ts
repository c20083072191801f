import { type SearchGroup, searchGroups } from '../../text/search/en.ts';
import type { SearchWords } from '../../text/search/words.ts';
import type { Left } from './ask.ts';
import type { LanguageMark } from './hit.ts';
import { type SearchState, toState } from './state.ts';

const boxes = (): readonly HTMLInputElement[] =>
  Array.from(document.querySelectorAll<HTMLInputElement>('#narrow input'));

/** The languages that can be searched. */
export const languages = (): readonly string[] =>
  boxes().flatMap(({ name, value }) => (name === 'language' ? [value] : []));

/** How results in another language are marked; undefined for the page's own. */
export function markOf(language: string): LanguageMark | undefined {
  const box = boxes().find(({ name, value }) => name === 'language' && value === language);
  const { dir, mark } = box?.dataset ?? {};
  return dir === undefined || mark === undefined ? undefined : { dir, words: mark };
}

/** Fills the form with a search. */
export function fill(form: HTMLFormElement, { query, chosen }: SearchState, own: string): void {
  const input = form.elements.namedItem('q');
  // What is being typed stays as it is.
  if (input instanceof HTMLInputElement && formState(form, own).query !== query)
    input.value = query;
  for (const box of boxes()) {
    const values = chosen[box.name as SearchGroup];
    const isOwn = box.name === 'language' && values.length === 0 && box.value === own;
    box.checked = isOwn || values.includes(box.value);
  }
}

/** What the form says. */
export function formState(form: HTMLFormElement, own: string): SearchState {
  const data = new FormData(form);
  const said = ['q', ...searchGroups].flatMap((name) =>
    data.getAll(name).map((value) => [name, String(value)]),
  );
  return toState(new URLSearchParams(said), own);
}

/** Shows the choices that would leave a result, with how many, and those that are made. */
export function showLeft(left: Left, words: SearchWords): void {
  for (const group of Array.from(document.querySelectorAll<HTMLElement>('[data-group]'))) {
    const items = Array.from(group.querySelectorAll('li'));
    for (const item of items) showChoice(item, left, words);
    // A site of one language has none to choose.
    const isIdle = group.dataset['group'] === 'language' && items.length === 1;
    group.hidden = isIdle || items.every(({ hidden }) => hidden);
  }
}

function showChoice(item: HTMLLIElement, left: Left, words: SearchWords): void {
  const box = item.querySelector('input');
  const counted = item.querySelector('.narrow__left');
  if (box === null || counted === null) return;
  const n = left[box.name as SearchGroup][box.value];
  item.hidden = box.name !== 'language' && !n && !box.checked;
  // How many a language has is known once it is searched.
  counted.textContent = n === undefined && !box.checked ? '' : words.left(n ?? 0);
}
