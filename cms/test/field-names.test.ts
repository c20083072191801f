import { documentTypes } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { components } from '../src/bootstrap/layouts/components';
import { spanishComponentHelp, spanishTypeHelp } from '../src/bootstrap/layouts/spanish-help';
import {
  spanishComponents,
  spanishNames,
  spanishTypes,
} from '../src/bootstrap/layouts/spanish-labels';
import { types } from '../src/bootstrap/layouts/types';
import { componentOf, describeForEditor, fieldName } from '../src/rules/guard/field-names';
import { componentNames, componentSchema, typeSchema } from './schemas';

test.for<[string, string, string, string]>([
  ['event', 'endsAtLocal', 'Ends at (time of the venue)', 'Termina (hora del lugar)'],
  ['event', 'recording.url', 'Recording, Address', 'Grabación, Dirección'],
  ['survey', 'findings.1.question', 'Findings, line 2, Question', 'Resultados, línea 2, Pregunta'],
  [
    'hub-page',
    'sections.0.items.2.target',
    'Sections, line 1, Cards, line 3, Entry',
    'Secciones, línea 1, Tarjetas, línea 3, Entrada',
  ],
  ['page', 'body.3.children.1.url', 'Text', 'Texto'],
  ['event', 'not-in-the-form', 'not-in-the-form', 'not-in-the-form'],
  ['poem', 'title', 'title', 'title'],
])('%s %s is called “%s” and “%s”', ([type, path, english, spanish]) => {
  expect(fieldName(type, path)).toBe(english);
  expect(fieldName(type, path, 'es')).toBe(spanish);
});

test('a sentence names the field as the form does', () => {
  const place = {
    type: 'event',
    documentId: 'e',
    locale: 'en',
    name: '“Porch”',
    field: 'timeZone',
  };
  const issue = { code: 'field-missing', place: { ...place, locale: 'en' } } as const;
  expect(describeForEditor(issue, 'en')).toBe(
    '“Porch”, field "Time zone": nothing is filled in. Please fill it in.',
  );
  expect(describeForEditor(issue, 'es')).toBe(
    '“Porch”, campo «Zona horaria»: está vacío. Complételo, por favor.',
  );
});

const namesOf = (table: Readonly<Record<string, unknown>> = {}) => Object.keys(table).sort();

test.for(documentTypes)('every field of %s has its words in Spanish, and no other has', (type) => {
  expect(namesOf(spanishTypes[type])).toEqual(namesOf(types[type].fields));
  expect(namesOf(spanishTypeHelp[type])).toEqual(namesOf(types[type].fields));
});

test.for(componentNames)(
  'every field of a %s has its words in Spanish, and no other has',
  (name) => {
    expect(namesOf(spanishComponents[name])).toEqual(namesOf(components[name]?.fields));
    expect(namesOf(spanishComponentHelp[name])).toEqual(namesOf(components[name]?.fields));
  },
);

test('every type has a name in Spanish, and nothing else has', () => {
  const names = documentTypes.map((type) => typeSchema(type).info.displayName);
  expect(Object.keys(spanishNames).sort()).toEqual(names.sort());
});

test('every group of fields is known by the name of its field', () => {
  const schemas = [...documentTypes.map(typeSchema), ...componentNames.map(componentSchema)];
  const groups = schemas.flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, { component }]) =>
      component === undefined ? [] : [[name, component.replace('content.', '')] as const],
    ),
  );
  expect(componentOf).toEqual(Object.fromEntries(groups));
  for (const [name, component] of groups)
    expect([name, componentOf[name]]).toEqual([name, component]);
});
