import {
  courseFormats,
  courseLevels,
  documentTypes,
  draftTypes,
  eventFormats,
  eventStatuses,
  fieldsRead,
  limits,
  materialKinds,
  materialStates,
  presenterRoles,
  productMarks,
  recordingStates,
  registrationStates,
  sectionKinds,
  storyKinds,
  surveyModes,
  unlocalizedTypes,
  zoneWordings,
} from '@porchlight/shared';
import { expect, test } from 'vitest';

import { components as componentWords } from '../src/bootstrap/layouts/components.ts';
import { types as typeWords } from '../src/bootstrap/layouts/types.ts';
import { componentNames, componentSchema, typeSchema } from './schemas.ts';

test.for([...documentTypes])('%s: the site reads exactly what the CMS stores', (type) => {
  expect(Object.keys(typeSchema(type).attributes).sort()).toEqual([...fieldsRead(type)].sort());
});

test.for([...documentTypes])('%s: has drafts and languages as the vocabulary says', (type) => {
  const { options, pluginOptions } = typeSchema(type);
  expect({
    drafts: options.draftAndPublish,
    localized: pluginOptions?.i18n?.localized ?? false,
  }).toEqual({
    drafts: (draftTypes as readonly string[]).includes(type),
    localized: !(unlocalizedTypes as readonly string[]).includes(type),
  });
});

test.for([...documentTypes])(
  '%s: every field has a label, help and a place in the form',
  (type) => {
    const { fields, form } = typeWords[type];
    const names = Object.keys(typeSchema(type).attributes).sort();
    expect(Object.keys(fields).sort()).toEqual(names);
    expect(form.flat().sort()).toEqual(names);
  },
);

test.for(componentNames)('component %s: every field has a label, help and a place', (name) => {
  const { fields, form } = componentWords[name] ?? { fields: {}, form: [] };
  const names = Object.keys(componentSchema(name).attributes).sort();
  expect(Object.keys(fields).sort()).toEqual(names);
  expect(form.flat().sort()).toEqual(names);
});

test('every help is one sentence or two with an example', () => {
  const all = [...Object.values(typeWords), ...Object.values(componentWords)];
  const helps = all.flatMap(({ fields }) => Object.values(fields).map(([, help]) => help));
  expect(helps.filter((help) => !help.endsWith('.') && !help.endsWith('.”'))).toEqual([]);
});

test.for([
  [typeSchema('event').attributes['format'], eventFormats],
  [typeSchema('event').attributes['eventStatus'], eventStatuses],
  [typeSchema('event').attributes['registrationState'], registrationStates],
  [typeSchema('story').attributes['storyKind'], storyKinds],
  [typeSchema('course').attributes['courseFormat'], courseFormats],
  [typeSchema('course').attributes['level'], courseLevels],
  [typeSchema('survey').attributes['mode'], surveyModes],
  [typeSchema('product').attributes['mark'], productMarks],
  [typeSchema('site-settings').attributes['zoneWording'], zoneWordings],
  [componentSchema('recording').attributes['state'], recordingStates],
  [componentSchema('presenter').attributes['role'], presenterRoles],
  [componentSchema('material').attributes['kind'], materialKinds],
  [componentSchema('material').attributes['state'], materialStates],
  [componentSchema('section').attributes['kind'], sectionKinds],
] as const)('a choice offers the words of the vocabulary: %o', ([attribute, words]) => {
  expect(attribute?.enum).toEqual([...words]);
});

test.for([...documentTypes])('%s: texts have the limits of the parser', (type) => {
  const { attributes } = typeSchema(type);
  const limited = { title: limits.title, slug: limits.slug, summary: limits.summary };
  const wrong = Object.entries(limited).filter(
    ([name, limit]) => attributes[name] !== undefined && attributes[name].maxLength !== limit,
  );
  expect(wrong).toEqual([]);
});

test('no choice is left out of these checks', () => {
  const schemas = [...documentTypes.map(typeSchema), ...componentNames.map(componentSchema)];
  const choices = schemas.flatMap(({ attributes }) =>
    Object.values(attributes).filter(({ type }) => type === 'enumeration'),
  );
  expect(choices).toHaveLength(14);
});
