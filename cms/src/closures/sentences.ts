import { hindranceWords } from '../edits/hindrance-words';
import type { PanelLanguage } from '../people/language';
import type { Hindrance } from '../edits/publish-edit';

/** Why an event is left as it is, when a place is closed or opened again. */
export type Left =
  | Hindrance
  | 'over'
  | 'cancelled'
  | 'postponed'
  | 'moved-online'
  | 'changed-since'
  | 'closed-still'
  | 'gone';

interface Sentences {
  readonly left: Readonly<Record<Exclude<Left, Hindrance>, (title: string) => string>>;
  readonly notThereNow: string;
  readonly incomplete: string;
  readonly over: string;
  readonly mayNotClose: string;
  readonly mayNotUndo: string;
  readonly mayNotPutNotice: string;
  readonly mayNotRemoveNotice: string;
  readonly noticeChanged: (language: string) => string;
  readonly unknown: string;
  readonly undoneAlready: string;
}

export const sentences: Readonly<Record<PanelLanguage, Sentences>> = {
  en: {
    left: {
      over: (title) => `“${title}” is over.`,
      cancelled: (title) => `“${title}” is cancelled already.`,
      postponed: (title) => `“${title}” is postponed already.`,
      'moved-online': (title) => `“${title}” takes place online, so nobody comes.`,
      'changed-since': (title) =>
        `“${title}” was changed since, and is left as it is. Please look at it yourself.`,
      'closed-still': (title) =>
        `“${title}” stays cancelled: the place is closed then for another reason too.`,
      gone: (title) => `An event (${title}) does not exist any more.`,
    },
    notThereNow:
      'One of these events is not at this place on these days any more. Please look at the list again.',
    incomplete:
      'Please choose a place, a first day and a last day that is not earlier, and say why it is closed in English at least.',
    over: 'The last of these days is past. Please choose days that are still ahead.',
    mayNotClose: 'You may not publish events, so you cannot cancel them. Please ask a colleague.',
    mayNotUndo:
      'You may not publish any of these events, so you cannot bring them back. Please ask a colleague.',
    mayNotPutNotice:
      'You may not edit the site settings, so you cannot put up the notice. Please ask a colleague, or go on without it.',
    mayNotRemoveNotice:
      'You may not edit the site settings, so the notice is still there. Please have a colleague remove it.',
    noticeChanged: (language) =>
      `The notice in ${language} was changed since, and is left as it is. Please look at it in the site settings.`,
    unknown: 'There is no such closure.',
    undoneAlready: 'This closure was taken back already.',
  },
  es: {
    left: {
      over: (title) => `«${title}» ya pasó.`,
      cancelled: (title) => `«${title}» ya está cancelado.`,
      postponed: (title) => `«${title}» ya está aplazado.`,
      'moved-online': (title) => `«${title}» se celebra en línea, así que no viene nadie.`,
      'changed-since': (title) =>
        `«${title}» se cambió después y se deja como está. Revíselo personalmente.`,
      'closed-still': (title) =>
        `«${title}» sigue cancelado: el lugar cierra entonces también por otro motivo.`,
      gone: (title) => `Un evento (${title}) ya no existe.`,
    },
    notThereNow:
      'Uno de estos eventos ya no está en este lugar en estos días. Vuelva a mirar la lista.',
    incomplete:
      'Elija un lugar, un primer día y un último día que no sea anterior, y diga por qué cierra, al menos en inglés.',
    over: 'El último de estos días ya pasó. Elija días que estén por venir.',
    mayNotClose:
      'No puede publicar eventos, así que no puede cancelarlos. Pídaselo a otra persona del equipo.',
    mayNotUndo:
      'No puede publicar ninguno de estos eventos, así que no puede recuperarlos. Pídaselo a otra persona del equipo.',
    mayNotPutNotice:
      'No puede editar los ajustes del sitio, así que no puede poner el aviso. Pídaselo a otra persona del equipo o siga sin él.',
    mayNotRemoveNotice:
      'No puede editar los ajustes del sitio, así que el aviso sigue ahí. Pida a otra persona del equipo que lo quite.',
    noticeChanged: (language) =>
      `El aviso en ${language} se cambió después y se deja como está. Revíselo en los ajustes del sitio.`,
    unknown: 'No existe ese cierre.',
    undoneAlready: 'Este cierre ya se deshizo.',
  },
};

/** Why an event is left as it is, and what to do about it if anything. */
export const leftWords = (left: Left, title: string, language: PanelLanguage): string =>
  typeof left === 'string'
    ? sentences[language].left[left](title)
    : hindranceWords(left, title, language);
