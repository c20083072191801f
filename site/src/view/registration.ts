import { dateWords, type Event, type EventState, type Locale } from '@porchlight/shared';

import { wordsFor } from '../text/words.ts';
import { isLit } from './leaf.ts';
import { type During, type Parts, partsIn, type Turns } from './turns.ts';

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

type Registrable = Pick<
  Event,
  'title' | 'joinUrl' | 'registrationState' | 'registrationUrl' | 'registrationOpensOn'
>;

/** Undefined once there is nothing to take part in: over, called off, or a recording from the start. */
export function toRegistration(
  event: Registrable,
  state: EventState,
  locale: Locale,
): Registration | undefined {
  const isOpen = ['upcoming', 'live', 'to-be-announced'].includes(state.name);
  if (!isOpen) return undefined;
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
  return { actions: [...join, ...register(event, locale)], text: registrationText(event, locale) };
}

export function registrationIn(
  turns: Turns,
  event: Registrable,
  isNext: boolean,
  locale: Locale,
): RegistrationView | undefined {
  const registrationAt = (state: EventState) => toRegistration(event, state, locale);
  const [whole] = partsIn(turns, (state) => registrationAt(state) && true);
  return (
    whole && {
      during: whole.during,
      actions: partsIn(turns, (state) =>
        registrationAt(state)?.actions.map((action, index): ButtonView => ({
          ...action,
          look: isLit(state, isNext) && index === 0 ? 'lit' : 'outline',
        })),
      ),
      text: partsIn(turns, (state) => registrationAt(state)?.text),
    }
  );
}

function register(event: Registrable, locale: Locale): readonly ActionView[] {
  const { event: words } = wordsFor(locale);
  const { registrationState: state, registrationUrl: href, title } = event;
  if (href === undefined) return [];
  if (state === 'open') return [{ text: words.register, about: words.registerFor(title), href }];
  if (state === 'waiting-list')
    return [{ text: words.joinWaitingList, about: words.of(title), href }];
  return [];
}

function registrationText(event: Registrable, locale: Locale): string | undefined {
  const { registration } = wordsFor(locale).event;
  switch (event.registrationState) {
    case 'not-needed':
      return registration.notNeeded;
    case 'opens-later':
      return event.registrationOpensOn === undefined
        ? registration.opensLater
        : registration.opensOn(dateWords(event.registrationOpensOn, locale, 'plain'));
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
