import { randomInt } from 'node:crypto';

const consonants = 'bdfghjkmnprstvz';
const vowels = 'aeiou';

const pick = (letters: string): string => letters.charAt(randomInt(letters.length));
const syllable = (): string => pick(consonants) + pick(vowels);
const word = (): string => syllable() + syllable();
const digits = (count: number): string =>
  Array.from({ length: count }, () => String(randomInt(10))).join('');

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A password that can be read out on the telephone, such as Bavo-kimu-tere-lodu-4827 (63 bits). */
export const readablePassword = (): string =>
  [capitalised(word()), word(), word(), word(), digits(4)].join('-');
