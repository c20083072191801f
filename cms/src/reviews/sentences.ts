import type { Hindrance } from './review';

/** Why a step was not taken, and what to do instead, in the languages of the admin panel. */
const sentences: Readonly<Record<'en' | 'es', Readonly<Record<Hindrance, string>>>> = {
  en: {
    'no-draft': 'There is no draft in this language. Please save one first.',
    'not-in-review': 'Nobody asked for a review of this draft. Please have its author ask first.',
    'changed-since':
      'The draft was changed after the review was asked for. Please read it again, and ask for a review anew.',
    'asked-by-yourself': 'You asked for this review yourself. Please have a colleague decide.',
    'edited-by-yourself': 'You changed this draft last. Please have a colleague decide.',
  },
  es: {
    'no-draft': 'No hay borrador en este idioma. Primero guarde uno.',
    'not-in-review':
      'Nadie ha pedido la revisión de este borrador. Pida a su autor que la solicite primero.',
    'changed-since':
      'El borrador cambió después de pedir la revisión. Léalo otra vez y pida la revisión de nuevo.',
    'asked-by-yourself': 'Tú pediste esta revisión. Deja que decida otra persona.',
    'edited-by-yourself':
      'Tú hiciste el último cambio en este borrador. Deja que decida otra persona.',
  },
};

export const hindranceWords = (hindrance: Hindrance, language: string | null | undefined): string =>
  sentences[language === 'es' ? 'es' : 'en'][hindrance];
