import { numberWords } from '@porchlight/shared/number-words';

import { counted, isolated } from '../arabic.ts';
import type { ArabicForms } from '../plural.ts';
import type { SearchWords } from './en.ts';

/** Words of any direction, as they were typed, inside a sentence that runs from right to left. */
const quoted = (query: string): string => `«${isolated(query)}»`;

const results: ArabicForms = {
  zero: 'لا نتائج',
  one: 'نتيجة واحدة',
  two: 'نتيجتان',
  few: 'نتائج',
  many: 'نتيجة',
  other: 'نتيجة',
};

/** The words of the search box in Arabic. */
export const ar: SearchWords = {
  label: 'عمّ تبحثون؟',
  submit: 'بحث',
  withoutScript:
    'يحتاج مربع البحث إلى جافاسكريبت، وهي غير مفعّلة هنا. تقود هذه القوائم إلى كل ما في هذا الموقع.',
  narrow: 'تضييق النتائج',
  groups: {
    type: 'النوع',
    topic: 'الموضوع',
    format: 'طريقة الحضور',
    year: 'السنة',
    language: 'اللغة',
  },
  pages: 'الصفحات',
  people: 'الأشخاص',
  title: quoted,
  searching: 'جارٍ البحث…',
  results: (n, query) => `${counted(n, results)} للبحث عن ${quoted(query)}`,
  none: (query) => `لا نتائج للبحث عن ${quoted(query)}. تحقّقوا من الإملاء أو تصفّحوا الموضوعات.`,
  noneLikeThis: (query) =>
    `لا نتائج للبحث عن ${quoted(query)} بهذه الاختيارات. أزيلوا بعضها أو كلها.`,
  failed: 'تعذّر تحميل البحث. حاولوا مرة أخرى بعد دقيقة، أو استعملوا القوائم أدناه.',
  left: (n) => `(${numberWords(n, 'ar')})`,
  more: 'عرض مزيد من النتائج',
  unfiltered: 'إزالة كل الاختيارات',
  everyLanguage: 'البحث بكل اللغات',
  again: 'المحاولة مرة أخرى',
};
