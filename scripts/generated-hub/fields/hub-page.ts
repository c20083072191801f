import type { SectionKind } from '@porchlight/shared';

import { type Phrase, phrase } from '../words/phrase.ts';
import { type Draft, type Fields, oneOf } from './draft.ts';
import { pictureOf } from './picture.ts';

/** The home page: every kind of section once. */
export function hubPageFields(draft: Draft): Fields {
  const { locale } = draft;
  const card = (type: Parameters<typeof oneOf>[1]) => ({ target: `${type}:${oneOf(draft, type)}` });
  const cards = {
    hero: [card('story')],
    definition: [],
    survey: [card('survey')],
    guide: [card('guide')],
    featured: [card('story'), card('blog-post'), card('news-article')],
    courses: [card('course'), card('course')],
    upcoming: [],
    'on-demand': [],
    products: [card('product')],
    subscribe: [],
  } satisfies Record<SectionKind, readonly Fields[]>;
  const sections = Object.entries(cards).map(([kind, items]) => ({
    kind,
    heading: headings[kind as SectionKind][locale],
    ...(items.length > 0 ? { items } : {}),
    ...(kind === 'upcoming' || kind === 'on-demand' ? { count: 6 } : {}),
  }));
  const image = pictureOf(draft);
  const [hero, ...others] = sections;
  return {
    title: welcome[locale],
    sections: [{ ...hero, ...(image ? { image } : {}) }, ...others],
  };
}

const welcome = phrase('Engaging communities', 'Comunidades que participan', 'مجتمعات تشارك');

const headings: Readonly<Record<SectionKind, Phrase>> = {
  hero: phrase('A light on', 'Una luz encendida', 'مصباح مضاء'),
  definition: phrase('What we mean', 'A qué nos referimos', 'ما نعنيه'),
  survey: phrase('What we asked', 'Lo que preguntamos', 'ما سألنا عنه'),
  guide: phrase('Where to begin', 'Por dónde empezar', 'من أين نبدأ'),
  featured: phrase('Worth your time', 'Vale la pena', 'يستحق وقتك'),
  courses: phrase('Learn', 'Aprender', 'تعلّم'),
  upcoming: phrase('Coming up', 'Próximamente', 'قريبًا'),
  'on-demand': phrase('Watch when you like', 'Mira cuando quieras', 'شاهد متى شئت'),
  products: phrase('Tools', 'Herramientas', 'أدوات'),
  subscribe: phrase('Stay in touch', 'Mantente en contacto', 'ابقَ على تواصل'),
};
