import type { PanelLanguage } from '../people/language';
import type { Hindrance } from './review';

/** Why a step was not taken, and what to do instead, in the languages of the admin panel. */
const sentences: Readonly<Record<PanelLanguage, Readonly<Record<Hindrance, string>>>> = {
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
    'asked-by-yourself': 'Usted pidió esta revisión. Deje que decida otra persona del equipo.',
    'edited-by-yourself':
      'Usted hizo el último cambio en este borrador. Deje que decida otra persona del equipo.',
  },
};

export const hindranceWords = (hindrance: Hindrance, language: PanelLanguage): string =>
  sentences[language][hindrance];

/** What is refused before a step is looked at. */
export const refusals: Readonly<
  Record<
    PanelLanguage,
    Readonly<Record<'unapproved' | 'noStep' | 'mayNotAsk' | 'mayNotDecide', string>>
  >
> = {
  en: {
    unapproved:
      'Another person has to approve this before it is published. Please save it, choose “Ask for review” beside the form, and have a colleague approve it. An approval counts for what was approved: after a change it is asked for again.',
    noStep: 'Please ask, approve, or send back with a note of what to change.',
    mayNotAsk: 'You may not edit this entry, so you cannot ask for its review.',
    mayNotDecide: 'You may not publish this entry, so you cannot decide about it.',
  },
  es: {
    unapproved:
      'Otra persona tiene que aprobarlo antes de que se publique. Guárdelo, elija «Pedir revisión» junto al formulario y pida a otra persona del equipo que lo apruebe. Una aprobación vale para lo que se aprobó: tras un cambio hay que pedirla de nuevo.',
    noStep: 'Pida la revisión, apruebe o devuelva con una nota de lo que hay que cambiar.',
    mayNotAsk: 'No puede editar esta entrada, así que no puede pedir su revisión.',
    mayNotDecide: 'No puede publicar esta entrada, así que no puede decidir sobre ella.',
  },
};
