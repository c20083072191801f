import { localePrefix } from '@porchlight/shared';

import { phrase } from '../words/phrase.ts';
import type { Draft, Fields } from './draft.ts';

export const siteName = 'Porchlight';

export function siteSettingsFields({ locale }: Draft): Fields {
  const at = (path: string): string => `${localePrefix(locale)}${path}`;
  return {
    name: siteName,
    tagline: tagline[locale],
    contactEmail: 'hello@hub.example',
    navigation: [
      { label: links.events[locale], url: at('/events/') },
      { label: links.news[locale], url: at('/news/') },
      { label: links.topics[locale], url: at('/topics/') },
    ],
    footerLinks: [{ label: links.subscribe[locale], url: at('/feeds/') }],
    socialLinks: [{ label: 'Mastodon', url: 'https://social.hub.example/@porchlight' }],
    defaultTimeZone: 'America/New_York',
    zoneWording: 'full',
    timeStyle: '12h',
  };
}

const tagline = phrase(
  'Libraries and their neighbours, with the light on',
  'Las bibliotecas y su vecindario, con la luz encendida',
  'المكتبات وجيرانها، والمصباح مضاء',
);

const links = {
  events: phrase('Events', 'Eventos', 'الفعاليات'),
  news: phrase('News', 'Noticias', 'الأخبار'),
  topics: phrase('Topics', 'Temas', 'موضوعات'),
  subscribe: phrase('Subscribe', 'Suscribirse', 'اشتراك'),
};
