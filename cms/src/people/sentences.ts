import type { Core } from '@strapi/strapi';

import { languageAsking, languageOfPerson, type PanelLanguage } from './language';
import type { Person } from './requester';

interface Sentences {
  readonly mayNotRead: string;
  readonly mayNotEdit: string;
  readonly mayNotPublish: string;
  readonly noSuchType: string;
  readonly noSuchVersion: string;
  readonly notUnderstood: string;
}

const sentences: Readonly<Record<PanelLanguage, Sentences>> = {
  en: {
    mayNotRead: 'You may not read this entry. Please ask a colleague.',
    mayNotEdit: 'You may not edit this entry. Please ask a colleague.',
    mayNotPublish: 'You may not publish this entry. Please ask a colleague.',
    noSuchType: 'There is no such type of entry.',
    noSuchVersion: 'There is no such version. Please load the page again.',
    notUnderstood: 'The page asked for something unknown. Please load it again.',
  },
  es: {
    mayNotRead: 'No puede leer esta entrada. Pídaselo a otra persona del equipo.',
    mayNotEdit: 'No puede editar esta entrada. Pídaselo a otra persona del equipo.',
    mayNotPublish: 'No puede publicar esta entrada. Pídaselo a otra persona del equipo.',
    noSuchType: 'No existe ese tipo de entrada.',
    noSuchVersion: 'No existe esa versión. Vuelva a cargar la página.',
    notUnderstood: 'La página pidió algo desconocido. Vuelva a cargarla.',
  },
};

/** What several routes refuse. */
export const refusalsFor = (person: Person): Sentences => sentences[languageOfPerson(person)];

/** The same in the language of whoever asks just now. */
export const refusalsNow = (strapi: Core.Strapi): Sentences => sentences[languageAsking(strapi)];
