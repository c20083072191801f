import { hindranceWords } from '../edits/hindrance-words';
import type { PanelLanguage } from '../people/language';
import type { Hindrance } from '../edits/publish-edit';

/** Why a session stays where it is when the rest of its series moves. */
export type StaysBecause = Hindrance | 'cancelled' | 'postponed' | 'whole-days' | 'gap';

interface Sentences {
  readonly stays: Readonly<Record<Exclude<StaysBecause, Hindrance>, (title: string) => string>>;
  readonly repeated: (names: string) => string;
  readonly notOfSeries: string;
  readonly incompleteSessions: string;
  readonly incompleteMove: string;
  readonly mayNotWrite: string;
  readonly unknownSeries: string;
  readonly seriesNotIn: (language: string) => string;
}

export const sentences: Readonly<Record<PanelLanguage, Sentences>> = {
  en: {
    stays: {
      cancelled: (title) => `“${title}” is cancelled.`,
      postponed: (title) => `“${title}” is postponed. Please give it its new date itself.`,
      'whole-days': (title) => `“${title}” fills whole days, so it has no time of day.`,
      gap: (title) =>
        `“${title}” would be at a time that the clocks jump over that day. Please move it itself.`,
    },
    repeated: (names) =>
      `These sessions are there already: ${names}. Please load the page again; nothing was made twice.`,
    notOfSeries:
      'This session is not ahead in this series any more. Please look at the list again.',
    incompleteSessions:
      'Please give a title, one to sixty days, a start, an end and a time zone for the sessions.',
    incompleteMove: 'Please say by how many days, or to which time of day, the sessions move.',
    mayNotWrite: 'You may not write sessions of a series in this language.',
    unknownSeries: 'There is no such series, or you may not read it.',
    seriesNotIn: (language) =>
      `The series is not written in ${language} yet. Please save it in that language first.`,
  },
  es: {
    stays: {
      cancelled: (title) => `«${title}» está cancelado.`,
      postponed: (title) => `«${title}» está aplazado. Dele su nueva fecha por separado.`,
      'whole-days': (title) => `«${title}» ocupa días enteros, así que no tiene hora.`,
      gap: (title) =>
        `«${title}» quedaría en una hora que el reloj se salta ese día. Cámbielo por separado.`,
    },
    repeated: (names) =>
      `Estas sesiones ya existen: ${names}. Vuelva a cargar la página; no se ha creado nada dos veces.`,
    notOfSeries: 'Esta sesión ya no está por venir en esta serie. Vuelva a mirar la lista.',
    incompleteSessions:
      'Dé un título, de uno a sesenta días, un comienzo, un final y una zona horaria para las sesiones.',
    incompleteMove: 'Diga cuántos días, o a qué hora, se mueven las sesiones.',
    mayNotWrite: 'No puede escribir sesiones de una serie en este idioma.',
    unknownSeries: 'No existe esa serie, o no puede leerla.',
    seriesNotIn: (language) =>
      `La serie aún no está escrita en ${language}. Primero guárdela en ese idioma.`,
  },
};

export const movingWords = (stays: StaysBecause, title: string, language: PanelLanguage): string =>
  typeof stays === 'string'
    ? sentences[language].stays[stays](title)
    : hindranceWords(stays, title, language);
