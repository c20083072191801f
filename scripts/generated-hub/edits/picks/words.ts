import { subjects } from '../../words/subjects.ts';
import { isOf, isWritten, saveShared, saveWords, versionWhere } from './choice.ts';
import type { Pick } from './pick.ts';
import { freeSlug } from './slug.ts';

export const pickTitle: Pick = (state, random) => {
  const version = versionWhere(state, random, isWritten);
  const title = version && `${random.pick(subjects)[version.locale]} ${random.between(2, 99)}`;
  return version && saveWords(version, { title });
};

/** A version takes over the text of another one, after an opening of its own. */
export const pickBody: Pick = (state, random) => {
  const version = versionWhere(state, random, isWritten);
  if (version === undefined) return undefined;
  const { locale } = version;
  const other = versionWhere(state, random, (each) => isWritten(each) && each.locale === locale);
  const text = `${random.pick(subjects)[locale]} ${random.between(2, 99)}.`;
  const opening = { type: 'paragraph', children: [{ type: 'text', text }] };
  const rest = (other ?? version).fields['body'] as readonly object[];
  return saveWords(version, { body: [opening, ...rest.slice(1)] });
};

/** Pages move; the entries of the frame, which others are gathered by, do now and then. */
export const pickSlug: Pick = (state, random) => {
  const version = versionWhere(state, random, ({ fields }) => fields['slug'] !== undefined);
  if (version === undefined) return undefined;
  const { type, locale } = version;
  return saveWords(version, { slug: freeSlug(state, type, locale, random.pick(subjects)) });
};

export const pickTopics: Pick = (state, random) => {
  const version = versionWhere(state, random, isWritten);
  const topics = state.documents.filter(isOf('topic')).map(({ documentId }) => documentId);
  const some = random.some([...new Set(topics)], random.between(0, 3));
  return version && saveShared(version, { topics: some.length > 0 ? some : null });
};

/** A new name; the address stays. */
export const pickRenamed =
  (type: 'place' | 'topic'): Pick =>
  (state, random) => {
    const version = versionWhere(state, random, isOf(type));
    const name = version && `${random.pick(subjects)[version.locale]} ${random.between(2, 99)}`;
    return version && saveWords(version, { name });
  };
