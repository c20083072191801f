import type { DocumentType, Locale } from '@porchlight/shared';

/** Types whose documents have a page of their own, which can be taken down. */
type PageType = Exclude<DocumentType, 'hub-page' | 'organization' | 'site-settings'>;

/** What is said where a document was: its kind, as what it was called is not public any more. */
const titles = {
  en: {
    event: 'This event was taken down',
    'news-article': 'This news article was taken down',
    'blog-post': 'This blog post was taken down',
    story: 'This story was taken down',
    course: 'This course was taken down',
    guide: 'This guide was taken down',
    survey: 'This survey was taken down',
    product: 'This product was taken down',
    page: 'This page was taken down',
    topic: 'The page of this topic was taken down',
    audience: 'The page of this audience was taken down',
    series: 'The page of this series was taken down',
    person: 'The page of this person was taken down',
    place: 'The page of this place was taken down',
    campaign: 'The page of this campaign was taken down',
  },
  es: {
    event: 'Este evento se retiró',
    'news-article': 'Esta noticia se retiró',
    'blog-post': 'Este artículo del blog se retiró',
    story: 'Esta historia se retiró',
    course: 'Este curso se retiró',
    guide: 'Esta guía se retiró',
    survey: 'Esta encuesta se retiró',
    product: 'Este producto se retiró',
    page: 'Esta página se retiró',
    topic: 'La página de este tema se retiró',
    audience: 'La página de este público se retiró',
    series: 'La página de este ciclo se retiró',
    person: 'La página de esta persona se retiró',
    place: 'La página de este lugar se retiró',
    campaign: 'La página de esta campaña se retiró',
  },
  ar: {
    event: 'أُزيلت هذه الفعالية',
    'news-article': 'أُزيل هذا المقال الإخباري',
    'blog-post': 'أُزيلت هذه التدوينة',
    story: 'أُزيلت هذه القصة',
    course: 'أُزيلت هذه الدورة',
    guide: 'أُزيل هذا الدليل',
    survey: 'أُزيل هذا الاستطلاع',
    product: 'أُزيل هذا المنتج',
    page: 'أُزيلت هذه الصفحة',
    topic: 'أُزيلت صفحة هذا الموضوع',
    audience: 'أُزيلت صفحة هذا الجمهور',
    series: 'أُزيلت صفحة هذه السلسلة',
    person: 'أُزيلت صفحة هذا الشخص',
    place: 'أُزيلت صفحة هذا المكان',
    campaign: 'أُزيلت صفحة هذه الحملة',
  },
} as const satisfies Record<Locale, Record<PageType, string>>;

export function goneTitle(type: DocumentType, locale: Locale): string | undefined {
  const ofType: Partial<Record<DocumentType, string>> = titles[locale];
  return ofType[type];
}
