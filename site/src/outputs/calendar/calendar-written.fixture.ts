import type { CalendarScope, CancelPolicy, Locale } from '@porchlight/shared';

import type { Hub } from '../../hub/hub.ts';
import { hubOf, libraryHub } from '../library.fixture.ts';
import { rawWebinar } from '../raw-document.fixture.ts';
import { textOf } from '../pieces.fixture.ts';
import { calendarOf } from './calendar-scopes.ts';
import { toCalendar } from './calendar.ts';

export const written = (
  scope: CalendarScope,
  locale: Locale = 'en',
  hub: Hub = libraryHub(),
  policy: CancelPolicy = 'marked',
): string => {
  const calendar = calendarOf(scope, locale, hub, policy);
  if (calendar === undefined) throw new Error('There is no such calendar.');
  return textOf(toCalendar(calendar).pieces);
};

export const unfolded = (text: string): readonly string[] =>
  text.replaceAll('\r\n ', '').split('\r\n');

export const linesOf = (text: string, name: string): readonly string[] =>
  unfolded(text).filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));

export const theOne: CalendarScope = { kind: 'event', slug: 'the-one' };

/** The calendar of one event with these fields. */
export const writtenEvent = (fields: object, envelope: object = {}): string =>
  written(theOne, 'en', hubOf([rawWebinar({ ...fields }, envelope)]));
