import type { PanelLanguage } from '../people/language';

/** Why no event is begun, and what to do. */
export const sentences: Readonly<
  Record<
    PanelLanguage,
    Readonly<Record<'incomplete' | 'mayNotWrite' | 'mayNotRead', string>> & {
      readonly mayNotCopy: (languages: string) => string;
    }
  >
> = {
  en: {
    incomplete: 'Please give a title, a start, an end and a time zone.',
    mayNotWrite: 'You may not write events in this language.',
    mayNotRead: 'There is no such event to make another one of, or you may not read it.',
    mayNotCopy: (languages) =>
      `This event is also in ${languages}, where you may not write. Please begin with an empty webinar, or ask a colleague.`,
  },
  es: {
    incomplete: 'Dé un título, un comienzo, un final y una zona horaria.',
    mayNotWrite: 'No puede escribir eventos en este idioma.',
    mayNotRead: 'No existe ese evento del que hacer otro, o no puede leerlo.',
    mayNotCopy: (languages) =>
      `Este evento también está en ${languages}, donde usted no puede escribir. Empiece con un seminario web vacío o pídaselo a otra persona del equipo.`,
  },
};
