import { type DocumentRecord, singleTypes } from '@porchlight/shared';

import { subjects } from '../../words/subjects.ts';
import { originalOf, versionsOf } from '../hub-state.ts';
import { entryIn, isOf, isWritten, oneOf, versionWhere } from './choice.ts';
import type { Pick } from './pick.ts';
import { freeSlug } from './slug.ts';

const isPerson = isOf('person');
const isSingle = isOf(...singleTypes);

/** A translation that never was: one that was withdrawn is published again instead. */
export const pickTranslated: Pick = (state, random) => {
  const original = versionWhere(state, random, (record) => isWritten(record) || isPerson(record));
  if (original === undefined) return undefined;
  const { type, documentId } = entryIn(original);
  const known = [
    ...versionsOf(state, documentId),
    ...state.withdrawn
      .filter(({ record, isDeleted }) => record.documentId === documentId && !isDeleted)
      .map(({ record }) => record),
  ].map(({ locale }) => locale);
  const locale = oneOf(
    state.site.locales.filter((each) => !known.includes(each)),
    random,
  );
  if (locale === undefined) return undefined;
  const words = random.pick(subjects);
  const title = isWritten(original) ? { title: words[locale] } : {};
  const fields = { ...original.fields, ...title, slug: freeSlug(state, type, locale, words) };
  return { action: 'publish', type, documentId, locale, fields };
};

/**
 * One language of several, but never the one it was written in, because the links of an entry are
 * those of that version; nor one of what others are linked to.
 */
export const pickUntranslated: Pick = (state, random) => {
  const languages = Map.groupBy(state.documents, ({ documentId }) => documentId);
  const isRemovable = (record: DocumentRecord): boolean =>
    (isWritten(record) || isSingle(record)) &&
    record !== originalOf(languages.get(record.documentId) ?? []);
  const version = versionWhere(state, random, isRemovable);
  if (version === undefined) return undefined;
  const action = isWritten(version) ? random.pick(['unpublish', 'delete'] as const) : 'delete';
  return { action, ...entryIn(version), locales: [version.locale] };
};
