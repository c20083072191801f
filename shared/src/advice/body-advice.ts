import { inlineText } from '../body/body-text.ts';
import { linksIn } from '../body/body-links.ts';
import type { Body } from '../body/body.ts';
import type { Locale } from '../locales.ts';
import type { Advice } from './advice.ts';
import type { Draft } from './draft.ts';

const field = 'body';

/** Text that is hard to find one's way in, most of all by ear. */
export const bodyAdvice = ({ body }: Draft): readonly Advice[] => [
  ...skippedLevels(body),
  ...emptyLinks(body),
];

function skippedLevels(body: Body): readonly Advice[] {
  const headings = body.flatMap((block) => (block.type === 'heading' ? [block] : []));
  return headings.flatMap(({ level, children }, index) => {
    const before = headings[index - 1]?.level ?? level;
    if (level <= before + 1) return [];
    return [
      {
        code: 'heading-skips-level',
        field,
        heading: inlineText(children),
        from: before,
        to: level,
      },
    ];
  });
}

/** What links are called by who does not say where they lead. */
const vague: Readonly<Record<Locale, readonly string[]>> = {
  en: `click here, click, here, this, link, this link, this page, read more, more, learn more,
    more info, more information, see more, details`.split(/,\s+/),
  es: `haga clic aquí, haz clic aquí, clic aquí, pulse aquí, pincha aquí, aquí, este enlace, enlace,
    leer más, más, más información, ver más, esta página`.split(/,\s+/),
  ar: 'انقر هنا, اضغط هنا, هنا, هذا الرابط, رابط, اقرأ المزيد, المزيد, للمزيد'.split(/,\s+/),
};

/** Of all languages: an entry quotes others. */
const saysNothing: ReadonlySet<string> = new Set(Object.values(vague).flat());

const emptyLinks = (body: Body): readonly Advice[] =>
  linksIn(body)
    .map((link) => inlineText(link.children).trim())
    .filter((words) => saysNothing.has(bare(words)))
    .map((words) => ({ code: 'link-says-nothing', field, words }));

/** Without case, and without what stands around the words: arrows, quotation marks, dots. */
const bare = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFC')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
