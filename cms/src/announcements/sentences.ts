import type { EventStatus } from '@porchlight/shared';

import type { PanelLanguage } from '../people/language';

const statuses: Readonly<Record<PanelLanguage, Readonly<Record<EventStatus, string>>>> = {
  en: {
    scheduled: 'going ahead as planned',
    tentative: 'not certain yet',
    cancelled: 'cancelled',
    postponed: 'postponed',
    'moved-online': 'going ahead online',
  },
  es: {
    scheduled: 'se celebra como estaba previsto',
    tentative: 'está por confirmar',
    cancelled: 'está cancelado',
    postponed: 'está aplazado',
    'moved-online': 'se celebra en línea',
  },
};

/** Somebody else announced something meanwhile, or a form was open for long. */
export const notPossible = (title: string, status: EventStatus, language: PanelLanguage): string =>
  language === 'es'
    ? `«${title}» ${statuses.es[status]}, así que esto no se puede anunciar. Vuelva a cargar la página.`
    : `“${title}” is ${statuses.en[status]}, so this cannot be announced of it. Please load the page again.`;

/** Nobody can come to it any more. */
export const over = (title: string, language: PanelLanguage): string =>
  language === 'es'
    ? `«${title}» ya pasó, así que esto no se puede anunciar. Si la fecha está mal, corríjala en el formulario.`
    : `“${title}” is over, so this cannot be announced of it. If its date is wrong, please correct it in the form.`;

export const incomplete: Readonly<Record<PanelLanguage, string>> = {
  en: 'Please say what is announced, and why, in at least one language.',
  es: 'Diga qué se anuncia y por qué, al menos en un idioma.',
};

export const unknownEvent: Readonly<Record<PanelLanguage, string>> = {
  en: 'There is no such event, or you may not read it.',
  es: 'No existe ese evento, o no puede leerlo.',
};
