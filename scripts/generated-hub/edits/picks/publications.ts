import {
  addDays,
  type CalendarDate,
  daysBetween,
  defaultLocale,
  type DocumentRecord,
  documentTypes,
  draftTypes,
  type Locale,
  parseDocument,
  singleTypes,
  unlocalizedTypes,
} from '@porchlight/shared';

import type { Fields } from '../../fields/draft.ts';
import { subjects } from '../../words/subjects.ts';
import { type HubState, originalOf, versionsOf } from '../hub-state.ts';
import { withoutLinksTo } from '../links.ts';
import { entryIn, isOf, isWritten, oneOf, versionWhere } from './choice.ts';
import type { Pick } from './pick.ts';
import { freeSlug } from './slug.ts';
import { inLanguageOf } from './translated-fields.ts';

/** A new entry in the manner of one there is, with a title and an address of its own. */
export const pickPublishedNew: Pick = (state, random) => {
  const locale = random.chance(0.8) ? defaultLocale : random.pick(state.site.locales);
  const isModel = (record: DocumentRecord): boolean =>
    isWritten(record) && record.locale === locale;
  const model = versionWhere(state, random, isModel);
  if (model === undefined) return undefined;
  const { type } = entryIn(model);
  const subject = random.pick(subjects);
  const title = `${subject[locale]} ${random.between(2, 99)}`;
  const slug = freeSlug(state, type, locale, subject);
  const fields = { ...afresh(model, state, random.between(1, 60)), title, slug };
  return {
    action: 'publish',
    type,
    documentId: `${type}-${slug}-${locale}`,
    locale,
    fields: withoutLinksTo(fields, (id) => lacks(state, id, locale)),
  };
};

/** Whether a document is not there in a language: then nothing written in it can be linked to it. */
function lacks({ documents }: HubState, documentId: string, locale: Locale): boolean {
  const versions = documents.filter((record) => record.documentId === documentId);
  return (
    versions.length > 0 &&
    !versions.some((record) => isOrganization(record) || record.locale === locale)
  );
}

const isOrganization = isOf(...unlocalizedTypes);

/** The fields of an event as if it were announced just now; of anything else as they are. */
function afresh({ type, fields }: DocumentRecord, { moment }: HubState, ahead: number): Fields {
  const { startsAtLocal, endsAtLocal, statusNote: _, ...rest } = fields;
  if (type !== 'event') return fields;
  const announced = { ...rest, eventStatus: 'scheduled', recording: { state: 'planned' } };
  if (startsAtLocal === undefined) return announced;
  const days = ahead + daysBetween(dayOf(startsAtLocal), dayOf(moment));
  const [start, end] = [startsAtLocal, endsAtLocal].map(
    (local) => `${addDays(dayOf(local), days)}${String(local).slice(10)}`,
  );
  return { ...announced, startsAtLocal: start, endsAtLocal: end };
}

const dayOf = (local: unknown): CalendarDate => String(local).slice(0, 10) as CalendarDate;

/** A version that was withdrawn, as it was; what is not translated is as in the other languages. */
export const pickPublishedAgain: Pick = (state, random) => {
  const kept = state.withdrawn.flatMap(({ record, isDeleted }) => (isDeleted ? [] : [record]));
  const id = oneOf(kept, random)?.documentId;
  const siblings = kept.filter(({ documentId }) => documentId === id);
  const [sibling] = id === undefined ? [] : versionsOf(state, id);
  // The version that links hang on comes back first.
  const version = sibling === undefined ? originalOf(siblings) : oneOf(siblings, random);
  if (version === undefined) return undefined;
  const fields = sibling === undefined ? version.fields : inLanguageOf(version, sibling);
  if (!parseDocument({ ...version, fields }).ok) return undefined;
  return { action: 'publish', ...entryIn(version), locale: version.locale, fields };
};

/** A whole entry that is not the last of its type, because a type that vanishes is an accident. */
export const pickUnpublished: Pick = (state, random) => {
  const version = versionWhere(state, random, isOf(...unpublishable));
  if (version === undefined || isLastOfType(state, version)) return undefined;
  return { action: 'unpublish', ...entryIn(version), locales: localesOf(state, version) };
};

export const pickDeleted: Pick = (state, random) => {
  const version = versionWhere(state, random, isOf(...deletable));
  if (version === undefined || isLastOfType(state, version)) return undefined;
  return { action: 'delete', ...entryIn(version), locales: localesOf(state, version) };
};

const singles: readonly string[] = singleTypes;
const unpublishable = draftTypes.filter((type) => !singles.includes(type));
const deletable = documentTypes.filter((type) => !singles.includes(type));

const isLastOfType = ({ documents }: HubState, { type, documentId }: DocumentRecord): boolean =>
  !documents.some((record) => record.type === type && record.documentId !== documentId);

const localesOf = (state: HubState, { documentId }: DocumentRecord) =>
  versionsOf(state, documentId).map(({ locale }) => locale);
