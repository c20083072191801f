import { type Locale, numberWords } from '@porchlight/shared';

import type { EventCard } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { type Words, wordsFor } from '../text/words.ts';
import { linksTo, type LinkView } from './links.ts';
import type { RegistrationView } from './registration.ts';

/** A fact about an event: words, or links to more of the same. */
export interface EventFact {
  readonly label: string;
  readonly words: string;
  readonly links: readonly LinkView[];
}

/** What people ask first, in the order they ask it; facts nobody knows are left out. */
export function eventFacts(
  hub: HubReader,
  event: EventCard,
  registration: RegistrationView | undefined,
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
    said(facts.registration, registrationFact(event, registration, words)),
    said(facts.language, languages.join(words.archive.joint)),
    linked(facts.where, ids(event.place)),
    linked(facts.audience, ids(...event.audiences)),
    said(facts.capacity, event.capacity === undefined ? '' : numberWords(event.capacity, locale)),
    linked(facts.series, ids(event.series)),
  ].filter(({ words: text, links }) => text !== '' || links.length > 0);
}

const said = (label: string, words: string): EventFact => ({ label, words, links: [] });
const linked = (label: string, links: readonly LinkView[]): EventFact => ({
  label,
  words: '',
  links,
});

const registrationFact = (
  { registrationState }: EventCard,
  view: RegistrationView | undefined,
  { event: { registration } }: Words,
): string => {
  if (view === undefined) return '';
  return view.text ?? (registrationState === 'open' ? registration.open : '');
};
