import { adviceInEnglish } from '../editor-words/advice-en.ts';
import { adviceInSpanish } from '../editor-words/advice-es.ts';
import type { EditorLanguage } from '../editor-words/editor-language.ts';
import type { Advice } from './advice.ts';

const words: Readonly<Record<EditorLanguage, (advice: Advice) => string>> = {
  en: adviceInEnglish,
  es: adviceInSpanish,
};

/** What to think of and what to do, without saying where: for whoever names the field already. */
export const describeAdvice = (advice: Advice, language: EditorLanguage): string =>
  words[language](advice);
