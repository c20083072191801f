import { expect, test } from 'vitest';

import type { Advice } from '../advice/advice.ts';
import { describeAdvice } from '../advice/describe-advice.ts';
import { type Issue, type Place, remedyOf } from '../issues.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { editorLanguages } from './editor-language.ts';

type Details<Problem extends { readonly code: string }> = {
  readonly [Code in Problem['code']]: Omit<
    Extract<Problem, { code: Code }>,
    'code' | 'place' | 'field'
  >;
};

/** One of each code: a new one does not compile without. */
const issues: Details<Issue> = {
  unreadable: { reason: 'its type is not known' },
  'field-missing': {},
  'field-malformed': { expected: 'date' },
  'field-too-long': { limit: 160 },
  'field-too-many': { limit: 100 },
  'field-out-of-range': { bound: 'most', limit: 24 },
  'field-not-a-choice': { choices: ['open', 'full'] },
  'slug-reserved': { slug: 'events' },
  'zone-unknown': { value: 'EST5' },
  'time-in-gap': { value: '02:30', before: '01:59', after: '03:00', timeZone: 'America/New_York' },
  'ends-before-start': {},
  'note-missing': { status: 'cancelled' },
  'image-undecided': {},
  'picture-missing': {},
  'link-refused': { href: 'javascript:x' },
  'url-missing': { because: 'recording-ready' },
  'address-taken': { path: '/news/same/', by: 'Earlier' },
  'reference-to-itself': {},
};

const day = '2025-02-01' as CalendarDate;

const advices: Details<Advice> = {
  'starts-in-the-past': {},
  'starts-within-a-day': {},
  'starts-far-ahead': {},
  'unusual-hour': { time: '03:00' },
  weekend: { day },
  'very-long': { hours: 9 },
  'very-short': { minutes: 5 },
  'title-long': { length: 91 },
  'title-in-capitals': {},
  'summary-missing': {},
  'summary-long': { length: 161 },
  twin: { day },
  'recording-awaited': {},
  'recording-before-event': {},
  'recording-without-words': {},
  'card-not-public': { target: 'event:e1' },
  'heading-skips-level': { heading: 'Why', from: 2, to: 4 },
  'link-says-nothing': { words: 'here' },
  'link-leads-nowhere': { path: '/events/none/' },
  'margin-differs': { stated: 6, computed: 6.6 },
  'shares-do-not-fit': { sum: 101.1 },
  'translation-older': { original: 'en' },
  'picture-named-like-file': { words: 'IMG 1' },
  'picture-words-long': { length: 151 },
};

const place: Place = { type: 'event', documentId: 'e', locale: 'en', name: '“E”', field: 'slug' };

const sentences = [
  ...Object.entries(issues).map(
    ([code, details]) =>
      [
        code,
        editorLanguages.map((l) => remedyOf({ code, place, ...details } as Issue, l)),
      ] as const,
  ),
  ...Object.entries(advices).map(
    ([code, details]) =>
      [
        code,
        editorLanguages.map((l) =>
          describeAdvice({ code, field: undefined, ...details } as Advice, l),
        ),
      ] as const,
  ),
];

test.for(sentences)('%s is a sentence in each language, and not the same one', ([, said]) => {
  for (const sentence of said) {
    expect(sentence).toMatch(/[.”»]$/);
    expect(sentence).not.toMatch(/undefined|\[object/);
  }
  expect(new Set(said).size).toBe(editorLanguages.length);
});

test('no two codes are told alike', () => {
  const all = sentences.flatMap(([, said]) => said);
  expect(new Set(all).size).toBe(all.length);
});

const inSpanish = (issue: object): string => remedyOf({ place, ...issue } as Issue, 'es');

test.for([
  [
    { code: 'ends-before-start' },
    'termina antes de empezar, o en el mismo minuto. Corrija una de las dos horas.',
  ],
  [
    { code: 'field-out-of-range', bound: 'least', limit: 1 },
    'corrija el número: es 1 como mínimo.',
  ],
  [
    { code: 'note-missing', status: 'postponed' },
    'el evento está aplazado. Diga por qué en una frase, para quienes pensaban venir.',
  ],
  [
    { code: 'url-missing', because: 'registration-waiting-list' },
    'indique la dirección, porque la inscripción está en «waiting-list».',
  ],
  [{ code: 'field-malformed', expected: 'percent' }, 'escriba un porcentaje de 0 a 100.'],
] as const)('in Spanish %j is “%s”', ([issue, sentence]) => {
  expect(inSpanish(issue)).toBe(sentence);
});

const english = (advice: object) => describeAdvice({ field: undefined, ...advice } as Advice, 'en');
const spanish = (advice: object) => describeAdvice({ field: undefined, ...advice } as Advice, 'es');

test('advice says its numbers, days and languages as each language does', () => {
  expect(english({ code: 'weekend', day })).toBe('this is a Saturday. Please check the day.');
  expect(spanish({ code: 'weekend', day })).toBe('es sábado. Revise el día.');
  expect(english({ code: 'very-short', minutes: 1 })).toBe(
    'it takes one minute. Please check the end.',
  );
  expect(spanish({ code: 'margin-differs', stated: 6, computed: 6.6 })).toBe(
    'se indican 6 puntos, y el número de respuestas da 6,6. Revise los dos números.',
  );
  expect(spanish({ code: 'twin', day })).toContain('el 1 de febrero de 2025');
  expect(english({ code: 'heading-skips-level', heading: 'Why', from: 2, to: 4 })).toBe(
    'the heading “Why” is of level 4 and follows one of level 2. Please choose level 3.',
  );
});
