import { byCodeUnit } from '@porchlight/shared';

import { isAbsoluteUri, isWebAddress } from '../addresses.ts';
import { isBlank, isLongerThan } from '../characters.ts';
import { isBasicDate, isUtcTime } from '../dates.ts';
import { quoted } from '../problem.ts';
import type { ContentLine } from './content-line.ts';
import type { CalendarFault, CalendarRule } from './rules.ts';
import { judgeText, splitList, unescapeText } from './text-value.ts';

/** Judges the value of a property. */
export type JudgeValue = (property: ContentLine) => readonly CalendarFault[];

const unless = (right: boolean, rule: CalendarRule, message: string): readonly CalendarFault[] =>
  right ? [] : [{ rule, message }];

/** RFC 5545 §3.3.11: one TEXT value, of at most so many characters as people see them. */
export const text =
  (limit = Infinity): JudgeValue =>
  ({ value }) => [
    ...judgeText(value),
    ...unless(
      !isLongerThan(unescapeText(value), limit),
      'text-length',
      `The text has more than ${limit} characters.`,
    ),
  ];

/** One of a few words, as they stand in the tables of RFC 5545. */
export const oneOf =
  (...words: readonly string[]): JudgeValue =>
  ({ value }) =>
    unless(words.includes(value), 'fixed-value', `${quoted(value)} is not ${words.join(' or ')}.`);

/** RFC 7986 §5.3, as narrow as the programs that make file names of it need it. */
export const uid: JudgeValue = ({ value }) =>
  unless(/^[A-Za-z0-9._@-]{1,200}$/.test(value), 'uid', `${quoted(value)} is not a UID of ours.`);

/** RFC 5545 §3.8.7.4: a whole number from 0 that fits the INTEGER of §3.3.8. */
export const sequence: JudgeValue = ({ value }) =>
  unless(
    /^(0|[1-9]\d{0,9})$/.test(value) && Number(value) <= 2_147_483_647,
    'sequence',
    `${quoted(value)} is not a whole number from 0 to 2147483647.`,
  );

/** RFC 5545 §3.8.7: the UTC form. */
export const stamp: JudgeValue = ({ value }) =>
  unless(isUtcTime(value), 'stamp', `${quoted(value)} is not a UTC time.`);

/** What a DTSTART or DTEND says, or undefined when it says nothing we may write. */
export function momentOf(
  property: ContentLine,
): { kind: 'date' | 'time'; value: string } | undefined {
  const { parameters, value } = property;
  const isDate = parameters.some(
    ({ name, values }) => name === 'VALUE' && values.join(',') === 'DATE',
  );
  if (isDate) return isBasicDate(value) ? { kind: 'date', value } : undefined;
  return isUtcTime(value) ? { kind: 'time', value } : undefined;
}

/** RFC 5545 §3.8.2.2 and §3.8.2.4: a UTC time, or a date said to be one. */
export const moment: JudgeValue = (property) =>
  unless(
    // A time of a zone is a problem of its own.
    property.parameters.some(({ name }) => name === 'TZID') || momentOf(property) !== undefined,
    'date-time',
    `${quoted(property.value)} is neither a UTC time nor a VALUE=DATE of a day there is.`,
  );

/** RFC 5545 §3.3.13: a URI is not TEXT; most programs would follow it with its backslashes. */
export const address: JudgeValue = ({ value }) =>
  unless(
    isWebAddress(value),
    'address',
    isAbsoluteUri(value)
      ? `${quoted(value)} is not an address of the web.`
      : `${quoted(value)} is not an absolute URI in ASCII.`,
  );

/** RFC 5545 §3.3.6, longer than nothing. */
export const duration: JudgeValue = ({ value }) =>
  unless(
    /^P(?:\d+W|(?=\d|T)(?:\d+D)?(?:T(?=\d)(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)$/.test(
      value,
    ) && /[1-9]/.test(value),
    'duration',
    `${quoted(value)} is not a positive duration.`,
  );

/** RFC 5545 §3.8.1.2: a list of TEXT. */
export const categories: JudgeValue = ({ value }) => {
  const written = splitList(value);
  const names = written.map(unescapeText);
  const areNames = names.every((name) => !isBlank(name) && name === name.trim());
  const areSorted = names.every(
    (name, index) => index === 0 || byCodeUnit(names[index - 1] ?? '', name) <= 0,
  );
  return [
    ...unless(areNames, 'categories', 'A category is empty or has space around it.'),
    ...unless(new Set(names).size === names.length, 'categories', 'A category is named twice.'),
    ...unless(areSorted || !areNames, 'categories', 'The categories are not sorted.'),
    ...written.flatMap(judgeText).filter(({ rule }) => rule === 'calendar-text'),
  ];
};
