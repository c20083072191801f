import { expect, test } from 'vitest';

import { describeForEditor, fieldName } from '../src/rules/field-names';

test.for<[string, string, string]>([
  ['event', 'endsAtLocal', 'Ends at (time of the venue)'],
  ['survey', 'findings.1.question', 'Findings, line 2, question'],
  ['event', 'not-in-the-form', 'not-in-the-form'],
  ['poem', 'title', 'title'],
])('%s %s is called “%s”', ([type, path, name]) => {
  expect(fieldName(type, path)).toBe(name);
});

test('a sentence names the field as the form does', () => {
  const place = {
    type: 'event',
    documentId: 'e',
    locale: 'en',
    name: '“Porch”',
    field: 'timeZone',
  };
  expect(describeForEditor({ code: 'field-missing', place: { ...place, locale: 'en' } })).toBe(
    '“Porch”, field "Time zone": nothing is filled in. Please fill it in.',
  );
});
