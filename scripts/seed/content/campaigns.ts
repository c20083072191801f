import type { DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { opening } from './in-three-languages.ts';

const engagedLibraries: DemoDocument = {
  type: 'campaign',
  documentId: 'campaign-engaged-libraries',
  locale: 'en',
  published: opening,
  fields: {
    name: 'Engaged libraries',
    slug: 'engaged-libraries',
    hashtag: '#EngagedLibraries',
    description:
      'Small, true accounts of libraries working beside their neighbours. Post yours with the hashtag, with a date and a place in it, and say what did not work as well.',
  },
};

export const campaigns: readonly DemoDocument[] = [
  engagedLibraries,
  translated(engagedLibraries, 'es', opening, {
    name: 'Bibliotecas comprometidas',
    slug: 'bibliotecas-comprometidas',
    description:
      'Relatos breves y ciertos de bibliotecas que trabajan junto a su vecindario. Comparta el suyo con la etiqueta, con fecha y lugar, y cuente también lo que no salió bien.',
  }),
  translated(engagedLibraries, 'ar', opening, {
    name: 'مكتبات مع مجتمعها',
    slug: 'maktabat-maa-mujtamaiha',
    description:
      'حكايات قصيرة صادقة عن مكتبات تعمل إلى جانب جيرانها. شاركونا حكايتكم بالوسم، مع ذكر التاريخ والمكان، ولا تنسوا ما لم ينجح.',
  }),
];
