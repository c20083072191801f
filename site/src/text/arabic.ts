import { numberWords } from '@porchlight/shared/number-words';

import { arabicForm, type ArabicForms } from './plural.ts';

/** A whole number of things: from three on the number is written, before that the noun says it. */
export const counted = (n: number, forms: ArabicForms): string =>
  n >= 3 ? `${numberWords(n, 'ar')} ${arabicForm(n, forms)}` : arabicForm(n, forms);

/** A measure, always with its number: `٦ نقاط`, `٦٫٦ نقطة`, `٢ نقطة`. */
export function measured(n: number, singular: string, plural: string): string {
  const rest = n % 100;
  const isFew = Number.isInteger(n) && rest >= 3 && rest <= 10;
  return `${numberWords(n, 'ar')} ${isFew ? plural : singular}`;
}

/** A text of any script within a sentence: its own signs and digits stay on its own side. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
