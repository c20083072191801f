import { type Locale, numberWords } from '@porchlight/shared';

import type { EventCard } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { type Words, wordsFor } from '../text/words.ts';
import { linksTo, type LinkView } from './links.ts';
import { type Registration, registrationStateOf, toRegistration } from './registration.ts';
import { type During, partsIn, type Turns } from './turns.ts';

/** A fact about an event: words, or links to more of the same. */
export interface EventFact {
  readonly label: string;
  readonly words: string;
  readonly links: readonly LinkView[];
  readonly during: During;
}

/** What people ask first, in the order they ask it; facts nobody knows are left out. */
export function eventFacts(
  hub: HubReader,
  event: EventCard,
  turns: Turns,
  locale: Locale,
): readonly EventFact[] {
  const words = wordsFor(locale);
  const { facts, formatsInFull } = words.event;
  const languages = event.languages.map((language) => words.languageNames[language]);
  const ids = (...given: readonly (string | undefined)[]) =>
    linksTo(
      hub,
      given.filter((id) => id !== undefined),
      locale,
    );
  return [
    said(facts.format, formatsInFull[event.format]),
    said(facts.cost, event.free ? facts.free : (event.cost ?? '')),
    ...partsIn(turns, (state, hasOpened) => {
      const registration = toRegistration(event, state, hasOpened, locale);
      return registrationFact(registrationStateOf(event, hasOpened), registration, words);
    }).map(({ value, during }) => said(facts.registration, value, during)),
    said(facts.language, languages.join(words.archive.joint)),
    linked(facts.where, ids(event.place)),
    linked(facts.audience, ids(...event.audiences)),
    said(facts.capacity, event.capacity === undefined ? '' : numberWords(event.capacity, locale)),
    linked(facts.series, ids(event.series)),
  ].filter(({ words: text, links }) => text !== '' || links.length > 0);
}

const said = (label: string, words: string, during: During = {}): EventFact => ({
  label,
  words,
  links: [],
  during,
});
const linked = (label: string, links: readonly LinkView[]): EventFact => ({
  label,
  words: '',
  links,
  during: {},
});

const registrationFact = (
  state: EventCard['registrationState'],
  view: Registration | undefined,
  { event: { registration } }: Words,
): string | undefined => {
  if (view === undefined) return undefined;
  return view.text ?? (state === 'open' ? registration.open : undefined);
};
