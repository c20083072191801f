import type { DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { opening } from './in-three-languages.ts';

const original: DemoDocument = {
  type: 'site-settings',
  documentId: 'site-settings',
  locale: 'en',
  published: opening,
  fields: {
    name: 'Porchlight',
    tagline: 'Libraries and their neighbours, with the light on',
    contactEmail: 'hello@aldercounty.example',
    contactPhone: '555-0100',
    postalAddress: 'Alder County Libraries\n1 Court Square\nAlder, New York 00412',
    navigation: [
      { label: 'Events', url: '/events/' },
      { label: 'Learn', url: '/courses/' },
      { label: 'News', url: '/news/' },
      { label: 'Research', url: '/research/' },
      { label: 'Topics', url: '/topics/' },
    ],
    footerText:
      'Made by Alder County Libraries with their neighbours. No cookies, no tracking, nothing to sign.',
    footerLinks: [
      { label: 'Subscribe', url: '/feeds/' },
      { label: 'Accessibility', url: '/accessibility/' },
      { label: 'Privacy', url: '/privacy/' },
      { label: 'Site status', url: '/status/' },
      { label: 'Contact', url: 'mailto:hello@aldercounty.example' },
    ],
    socialLinks: [
      { label: 'Mastodon', url: 'https://social.aldercounty.example/@porchlight' },
      { label: 'Videos', url: 'https://video.aldercounty.example/' },
    ],
    newsletterUrl: 'https://letters.aldercounty.example/porchlight',
    defaultTimeZone: 'America/New_York',
    zoneWording: 'full',
    timeStyle: '12h',
  },
};

export const siteSettings: readonly DemoDocument[] = [
  original,
  translated(original, 'es', opening, {
    tagline: 'Las bibliotecas y su vecindario, con la luz encendida',
    navigation: [
      { label: 'Eventos', url: '/es/events/' },
      { label: 'Aprender', url: '/es/courses/' },
      { label: 'Noticias', url: '/es/news/' },
      { label: 'Investigación', url: '/es/research/' },
      { label: 'Temas', url: '/es/topics/' },
    ],
    footerText:
      'Hecho por las bibliotecas del condado de Alder con su vecindario. Sin cookies, sin rastreo y sin nada que firmar.',
    footerLinks: [
      { label: 'Suscribirse', url: '/es/feeds/' },
      { label: 'Accesibilidad', url: '/es/accesibilidad/' },
      { label: 'Privacidad', url: '/es/privacidad/' },
      { label: 'Estado del sitio', url: '/es/status/' },
      { label: 'Contacto', url: 'mailto:hello@aldercounty.example' },
    ],
  }),
  translated(original, 'ar', opening, {
    name: 'بورشلايت',
    tagline: 'المكتبات وجيرانها، والمصباح مضاء',
    navigation: [
      { label: 'الفعاليات', url: '/ar/events/' },
      { label: 'تعلَّم', url: '/ar/courses/' },
      { label: 'الأخبار', url: '/ar/news/' },
      { label: 'أبحاث', url: '/ar/research/' },
      { label: 'موضوعات', url: '/ar/topics/' },
    ],
    footerText: 'من إعداد مكتبات مقاطعة ألدر مع جيرانها. بلا ملفات ارتباط وبلا تتبّع وبلا تسجيل.',
    footerLinks: [
      { label: 'اشتراك', url: '/ar/feeds/' },
      { label: 'إتاحة الوصول', url: '/ar/itahat-alwusul/' },
      { label: 'الخصوصية', url: '/ar/alkhususiya/' },
      { label: 'حالة الموقع', url: '/ar/status/' },
      { label: 'اتصل بنا', url: 'mailto:hello@aldercounty.example' },
    ],
  }),
];
