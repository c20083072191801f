import {
  spanishComponents,
  spanishNames,
  spanishTypes,
} from '../../bootstrap/layouts/spanish-labels';

/** The names and labels of all forms in Spanish, by the ids under which Strapi looks for them. */
export const spanishForms = (): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.entries(spanishNames),
    ...Object.entries(spanishTypes).flatMap(([type, labels]) =>
      Object.entries(labels).map(([field, label]) => [
        `content-manager.content-types.api::${type}.${type}.${field}`,
        label,
      ]),
    ),
    ...Object.entries(spanishComponents).flatMap(([name, labels]) =>
      Object.entries(labels).map(([field, label]) => [
        `content-manager.components.content.${name}.${field}`,
        label,
      ]),
    ),
  ]);
