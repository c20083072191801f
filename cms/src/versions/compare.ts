import { type DocumentType, stableJson } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { types } from '../bootstrap/layouts/types';
import { type Attributes, attributesOf } from '../store/models';
import { type Shown, shownValue } from './in-words';
import { find, pointedAt } from './names';
import type { Fields } from './table';

/** A field that says something else in another version. */
export interface Difference {
  readonly field: string;
  /** What the form calls it. */
  readonly label: string;
  /** Alike when only the form of a text is another, such as its emphasis. */
  readonly before: Shown;
  readonly after: Shown;
}

/** The fields that differ, in the order in which the site reads them. */
export async function differencesBetween(
  strapi: Core.Strapi,
  type: DocumentType,
  before: Fields,
  after: Fields,
  mayRead: (field: string) => boolean,
): Promise<readonly Difference[]> {
  const attributes = differing(attributesOf(strapi, type), before, after).filter(([name]) =>
    mayRead(name),
  );
  const found = await find(strapi, pointedAt(strapi, attributes, [before, after]));
  return attributes.map(([field, attribute]) => ({
    field,
    label: types[type].fields[field]?.[0] ?? field,
    before: shownValue(strapi, found, before[field], attribute),
    after: shownValue(strapi, found, after[field], attribute),
  }));
}

const differing = (attributes: Attributes, before: Fields, after: Fields): Attributes =>
  attributes.filter(
    ([name]) => stableJson(before[name] ?? null) !== stableJson(after[name] ?? null),
  );
