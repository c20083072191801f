import { nativeNames } from '@porchlight/shared';

import type { PanelLanguage } from '../people/language';
import { fieldName } from '../rules/guard/field-names';
import type { Pending } from './found-event';
import type { Hindrance } from './publish-edit';

const sentences: Readonly<
  Record<
    PanelLanguage,
    {
      readonly mayNot: (title: string) => string;
      readonly notPublished: (title: string) => string;
      readonly pending: (title: string, fields: string) => string;
      readonly appointed: (title: string) => string;
    }
  >
> = {
  en: {
    mayNot: (title) =>
      `You may not change “${title}” like this and publish it in all its languages. Please ask a colleague.`,
    notPublished: (title) =>
      `“${title}” is not published, so nobody has to be told. Please edit the draft, or delete it.`,
    appointed: (title) =>
      `“${title}” is to be published at a time that somebody set. Please remove that time under “Schedule” first.`,
    pending: (title, fields) =>
      `“${title}” has changes that were saved and not published (${fields}). Please publish or discard them first, so that readers are told only what you mean.`,
  },
  es: {
    mayNot: (title) =>
      `No puede cambiar así «${title}» y publicarlo en todos sus idiomas. Pídaselo a otra persona del equipo.`,
    notPublished: (title) =>
      `«${title}» no está publicado, así que nadie tiene que saberlo. Edite el borrador o bórrelo.`,
    appointed: (title) =>
      `«${title}» tiene fijada una hora para publicarse. Primero quite esa hora en «Programación».`,
    pending: (title, fields) =>
      `«${title}» tiene cambios guardados sin publicar (${fields}). Primero publíquelos o descártelos, para que el público sepa solo lo que usted quiere decir.`,
  },
};

/** Why an edit does not go out, and what to do first. */
export function hindranceWords(
  hindrance: Hindrance,
  title: string,
  language: PanelLanguage,
): string {
  const words = sentences[language];
  switch (hindrance.code) {
    case 'may-not':
      return words.mayNot(title);
    case 'not-published':
      return words.notPublished(title);
    case 'appointed':
      return words.appointed(title);
    case 'unpublished-changes':
      return words.pending(
        title,
        hindrance.pending.map((each) => pendingWords(each, language)).join('; '),
      );
  }
}

/** `English: Title, Summary` */
const pendingWords = ({ language, fields }: Pending, reader: PanelLanguage): string =>
  `${nativeNames[language]}: ${fields.map((field) => fieldName('event', field, reader)).join(', ')}`;
