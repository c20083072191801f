import { notices } from '../../words/notices.ts';
import { subjects } from '../../words/subjects.ts';
import { isOf, isWritten, saveShared, saveWords, versionWhere } from './choice.ts';
import type { Pick } from './pick.ts';

/** A banner, a tagline, another order of the navigation, another wording of times. */
export const pickSettings: Pick = (state, random) => {
  const version = versionWhere(state, random, isOf('site-settings'));
  if (version === undefined) return undefined;
  const { fields, locale } = version;
  const other = (field: string, one: string, two: string) =>
    saveShared(version, { [field]: fields[field] === one ? two : one });
  const navigation = (fields['navigation'] ?? []) as readonly object[];
  return random.pick([
    () => saveWords(version, { noticeText: random.pick(notices)[locale] }),
    () => saveWords(version, { noticeText: null }),
    () => saveWords(version, { tagline: random.pick(subjects)[locale] }),
    () => saveWords(version, { name: `Porchlight ${random.between(2, 9)}` }),
    () => saveWords(version, { navigation: [...navigation.slice(1), ...navigation.slice(0, 1)] }),
    () => other('timeStyle', '12h', '24h'),
    () => other('zoneWording', 'full', 'generic'),
  ])();
};

/** A section goes to the end, gets another heading, or shows something else. */
export const pickHomePage: Pick = (state, random) => {
  const version = versionWhere(state, random, isOf('hub-page'));
  if (version === undefined) return undefined;
  const [first = {}, ...others] = (version.fields['sections'] ?? []) as readonly object[];
  const cards = random.some(state.documents.filter(isWritten), 2);
  const items = cards.map(({ type, documentId }) => ({ target: `${type}:${documentId}` }));
  const sections = random.pick([
    [...others, first],
    [{ ...first, heading: random.pick(subjects)[version.locale] }, ...others],
    [{ ...first, items }, ...others],
    [{ ...first, count: random.between(1, 12) }, ...others],
  ]);
  return saveWords(version, { sections });
};

/** A few minutes, or some days, in which events begin and end. */
export const pickClockStep: Pick = (_, random) => ({
  action: 'wait',
  minutes: random.pick([7, 45, 9 * 60, 24 * 60, 5 * 24 * 60]),
});
