import type { Locale } from '../locales.ts';

const separators: Readonly<
  Record<Locale, { group: string; decimal: string; minus: string; fromDigits: number }>
> = {
  en: { group: ',', decimal: '.', minus: '−', fromDigits: 4 },
  // Spanish groups by no-break spaces, and only from five digits on (RAE, Ortografía 2010).
  es: { group: '\u00a0', decimal: ',', minus: '−', fromDigits: 5 },
  // The Arabic letter mark keeps the sign on the side where an Arabic reader looks for it.
  ar: { group: '٬', decimal: '٫', minus: '\u061c−', fromDigits: 4 },
};

const arabicDigits = '٠١٢٣٤٥٦٧٨٩';

/** Writes the digits of a text with those of the language: Arabic pages use ٠١٢٣٤٥٦٧٨٩. */
export const localDigits = (text: string, locale: Locale): string =>
  locale === 'ar' ? text.replace(/\d/g, (digit) => arabicDigits.charAt(Number(digit))) : text;

/**
 * A count or a measure with at most three decimals, rounded: `1,234.5`, `1234,5`, `١٬٢٣٤٫٥`.
 * @throws RangeError when the number is not finite, or too large to write out exactly.
 */
export function numberWords(n: number, locale: Locale): string {
  if (!(Math.abs(n) <= Number.MAX_SAFE_INTEGER)) throw new RangeError(`Cannot write ${n}.`);
  const { group, decimal, minus, fromDigits } = separators[locale];
  const [whole = '0', fraction = ''] = Math.abs(n).toFixed(3).split('.');
  const grouped = whole.length < fromDigits ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  const decimals = fraction.replace(/0+$/, '');
  const text = decimals === '' ? grouped : grouped + decimal + decimals;
  const isNegative = n < 0 && /[1-9]/.test(text);
  return localDigits(isNegative ? minus + text : text, locale);
}

/** A share of a hundred with its sign: `80%`, `80 %` with a no-break space, `٨٠٪`. */
export function percentWords(percent: number, locale: Locale): string {
  const sign: Readonly<Record<Locale, string>> = { en: '%', es: '\u00a0%', ar: '٪' };
  return numberWords(percent, locale) + sign[locale];
}
