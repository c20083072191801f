import { dateWords, type EventState, type Locale } from '@porchlight/shared';

import type { EventCard } from '../hub/questions.ts';
import { wordsFor } from '../text/words.ts';
import { isLit } from './leaf.ts';
import { type During, isToCome, type Parts, partsIn, type Turns } from './turns.ts';

/** A link that does something about one event: its words, and the part only a screen reader says. */
export interface ActionView {
  readonly text: string;
  /** Follows the text without a pause: " for Plan your year". */
  readonly about: string;
  readonly href: string;
}

/** What a visitor can do to take part: at most two links, and a sentence where there is none. */
export interface Registration {
  readonly actions: readonly ActionView[];
  readonly text: string | undefined;
}

/** The same in all turns of an event in which there is anything to take part in. */
export interface RegistrationView {
  readonly during: During;
  readonly actions: Parts<readonly ButtonView[]>;
  readonly text: Parts<string>;
}

/** Only the event that is now or next has a lit button, and only its first one is lit. */
export interface ButtonView extends ActionView {
  readonly look: 'lit' | 'outline';
}

/** Undefined once there is nothing to take part in: over, called off, or a recording from the start. */
export function toRegistration(
  event: EventCard,
  state: EventState,
  hasOpened: boolean,
  locale: Locale,
): Registration | undefined {
  if (!isToCome(state)) return undefined;
  const { event: words } = wordsFor(locale);
  const isLive = state.name === 'live';
  const join =
    event.joinUrl !== undefined && (isLive || event.registrationState === 'not-needed')
      ? [
          {
            text: isLive ? words.joinNow : words.join,
            about: words.of(event.title),
            href: event.joinUrl,
          },
        ]
      : [];
  return {
    actions: [...join, ...register(event, hasOpened, locale)],
    text: registrationText(event, hasOpened, locale),
  };
}

/** An event whose day to open has come is open, if an editor has said where to register. */
export const registrationStateOf = (
  { registrationState, registrationUrl }: EventCard,
  hasOpened: boolean,
): EventCard['registrationState'] =>
  registrationState === 'opens-later' && registrationUrl !== undefined && hasOpened
    ? 'open'
    : registrationState;

export function registrationIn(
  turns: Turns,
  event: EventCard,
  isNext: boolean,
  locale: Locale,
): RegistrationView | undefined {
  const registrationAt = (state: EventState, hasOpened: boolean) =>
    toRegistration(event, state, hasOpened, locale);
  const [whole] = partsIn(turns, (...turn) => registrationAt(...turn) && true);
  return (
    whole && {
      during: whole.during,
      actions: partsIn(turns, (state, hasOpened) =>
        registrationAt(state, hasOpened)?.actions.map((action, index): ButtonView => ({
          ...action,
          look: isLit(state, isNext) && index === 0 ? 'lit' : 'outline',
        })),
      ),
      text: partsIn(turns, (...turn) => registrationAt(...turn)?.text),
    }
  );
}

function register(event: EventCard, hasOpened: boolean, locale: Locale): readonly ActionView[] {
  const { event: words } = wordsFor(locale);
  const { registrationUrl: href, title } = event;
  if (href === undefined) return [];
  const state = registrationStateOf(event, hasOpened);
  if (state === 'open') return [{ text: words.register, about: words.registerFor(title), href }];
  if (state === 'waiting-list')
    return [{ text: words.joinWaitingList, about: words.of(title), href }];
  return [];
}

function registrationText(
  event: EventCard,
  hasOpened: boolean,
  locale: Locale,
): string | undefined {
  const { registration } = wordsFor(locale).event;
  switch (registrationStateOf(event, hasOpened)) {
    case 'not-needed':
      return registration.notNeeded;
    case 'opens-later':
      return opensLaterText(event, hasOpened, locale);
    case 'open':
      return undefined;
    case 'waiting-list':
      return registration.waitingList;
    case 'full':
      return registration.full;
    case 'closed':
      return registration.closed;
  }
}

function opensLaterText(
  { registrationOpensOn }: EventCard,
  hasOpened: boolean,
  locale: Locale,
): string {
  const { registration } = wordsFor(locale).event;
  if (registrationOpensOn === undefined) return registration.opensLater;
  const date = dateWords(registrationOpensOn, locale, 'plain');
  return hasOpened ? registration.wasToOpenOn(date) : registration.opensOn(date);
}
