import '../search-scripts.ts';

import type { Locale } from '@porchlight/shared';

import { searchWords } from '../../text/search/words.ts';
import { type Answer, ask } from './ask.ts';
import { fill, formState, languages, markOf, showLeft } from './choices.ts';
import { toHitElement } from './hit.ts';
import { openIndex } from './pagefind.ts';
import { searchElements } from './elements.ts';
import { isNarrowed, noChoices, type SearchState, toAddress, toState } from './state.ts';
import { within } from './within.ts';

/** Searches while somebody types, and what the address says. Everything else on the page works without it. */
const pauseMs = 300;
const deadlineMs = 20_000;
const hitsAtOnce = 10;

// Every page of the site says one of its languages.
const own = document.documentElement.lang as Locale;
const words = searchWords[own];
const pageTitle = document.title;
const { form, status, ways, found, narrow, hits, more, browse } = searchElements();

/** What is shown, or about to be; an answer to anything else comes too late. */
let shown: SearchState = { query: '', chosen: noChoices };
let answer: Answer = {
  hits: [],
  left: { type: {}, topic: {}, format: {}, year: {}, language: {} },
};
let pause: ReturnType<typeof setTimeout> | undefined;

function go(state: SearchState, entry: 'new' | 'same'): void {
  clearTimeout(pause);
  const address = location.pathname + toAddress(state);
  if (address !== location.pathname + location.search)
    history[entry === 'new' ? 'pushState' : 'replaceState'](null, '', address);
  void show(state);
}

async function show(state: SearchState): Promise<void> {
  shown = state;
  fill(form, state, own);
  document.title = state.query === '' ? pageTitle : `${words.title(state.query)} – ${pageTitle}`;
  if (state.query === '') return showNothing();
  if (found.hidden) status.textContent = words.searching;
  try {
    const asked = await within(deadlineMs, ask(known(state), own));
    const first = await within(deadlineMs, entriesOf(asked, 0, state));
    if (shown === state) showAnswer(asked, first, state);
  } catch {
    if (shown === state) showFailure(state);
  }
}

/** An address can name a language that is not there. */
const known = ({ query, chosen }: SearchState): SearchState => ({
  query,
  chosen: { ...chosen, language: chosen.language.filter((each) => languages().includes(each)) },
});

const entriesOf = (from: Answer, start: number, { query }: SearchState) =>
  Promise.all(
    from.hits
      .slice(start, start + hitsAtOnce)
      .map((hit) => toHitElement(hit, query, markOf(hit.language))),
  );

function showNothing(): void {
  status.textContent = '';
  showWays({});
  found.hidden = true;
  browse.hidden = false;
}

function showAnswer(given: Answer, first: readonly HTMLElement[], state: SearchState): void {
  const n = given.hits.length;
  const none = isNarrowed(state) ? words.noneLikeThis : words.none;
  answer = given;
  status.textContent = n === 0 ? none(state.query) : words.results(n, state.query);
  hits.replaceChildren(...first);
  more.hidden = first.length === n;
  showLeft(given.left, words);
  if (found.hidden) narrow.open = matchMedia('(width >= 60rem)').matches;
  found.hidden = n === 0 && toAddress(state) === toAddress({ ...state, chosen: noChoices });
  browse.hidden = n > 0;
  const everywhere = { ...state, chosen: { ...state.chosen, language: [...languages()].sort() } };
  const isEverywhere = toAddress(everywhere) === toAddress(state) || languages().length === 1;
  showWays({
    unfiltered: n === 0 && isNarrowed(state) && { ...state, chosen: noChoices },
    'every-language': n === 0 && !isEverywhere && everywhere,
    topics: n === 0,
  });
}

function showFailure(state: SearchState): void {
  status.textContent = words.failed;
  showWays({ again: state });
  found.hidden = true;
  browse.hidden = false;
}

/** Links that lead on: to another search, or where they lead always. */
function showWays(open: Readonly<Record<string, SearchState | boolean>>): void {
  for (const way of ways) {
    const to = open[way.dataset['way'] ?? ''] ?? false;
    way.hidden = to === false;
    const link = way.querySelector('a');
    if (typeof to === 'object' && link) link.href = location.pathname + toAddress(to);
  }
}

async function showMore(): Promise<void> {
  const [state, start] = [shown, hits.childElementCount];
  try {
    const entries = await within(deadlineMs, entriesOf(answer, start, state));
    if (shown !== state || hits.childElementCount !== start) return;
    hits.append(...entries);
    more.hidden = hits.childElementCount === answer.hits.length;
    entries[0]?.querySelector('a')?.focus();
  } catch {
    if (shown === state) showFailure(state);
  }
}

const said = (): SearchState => formState(form, own);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(said(), 'new');
});
form.addEventListener('input', () => {
  // The files come while somebody still types; whether they do is seen when they are searched.
  openIndex(own).catch(() => undefined);
  clearTimeout(pause);
  // One entry of the history for what is typed, not one for each pause.
  pause = setTimeout(() => go(said(), shown.query === '' ? 'new' : 'same'), pauseMs);
});
narrow.addEventListener('change', () => go(said(), 'new'));
more.addEventListener('click', () => void showMore());
addEventListener('popstate', () => void show(toState(new URLSearchParams(location.search), own)));

form.inert = false;
void show(toState(new URLSearchParams(location.search), own));
