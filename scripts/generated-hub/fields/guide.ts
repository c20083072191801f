import { phrase } from '../words/phrase.ts';
import { titles } from '../words/titles.ts';
import { commonFields, titleOf } from './common.ts';
import { type Draft, type Fields, oneOf } from './draft.ts';

const startHere = phrase('Start here', 'Empieza aquí', 'ابدأ من هنا');

const listed = [
  'event',
  'event',
  'news-article',
  'blog-post',
  'story',
  'course',
  'survey',
] as const;

export function guideFields(draft: Draft): Fields {
  const { random, locale } = draft;
  const common = commonFields(draft, titleOf(draft, titles.guide), 'small');
  const targets = Array.from({ length: random.between(4, 9) }, () => {
    const type = random.pick(listed);
    return `${type}:${oneOf(draft, type)}`;
  });
  const [first, ...others] = [...new Set(targets)].map((target) => ({ target }));
  return {
    ...common,
    items: [{ ...first, label: startHere[locale] }, ...others],
    partnerCredit: random.chance(0.3) ? 'Friends of the Library' : undefined,
  };
}
