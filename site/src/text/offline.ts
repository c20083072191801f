import type { Locale } from '@porchlight/shared';

const en = {
  /** On every page that is shown from what the device has saved; a date follows. */
  savedCopy: { label: 'Saved copy', from: 'Saved copy from' },
  title: 'Saved for reading offline',
  lead: 'There is no connection just now, or this site does not answer. What is listed here is saved on this device and opens all the same. Everything else comes back with the connection.',
  picture: 'A porch at night with its lantern out.',
  ahead: 'Next events',
  nothingAhead: 'No event was announced when this page was saved.',
  others: 'Also saved on this device',
};

/** The words of what is read without a connection. */
export type OfflineWords = typeof en;

const es: OfflineWords = {
  savedCopy: { label: 'Copia guardada', from: 'Copia guardada el' },
  title: 'Guardado para leer sin conexión',
  lead: 'En este momento no hay conexión, o este sitio no responde. Lo que aparece aquí está guardado en este dispositivo y se puede abrir de todos modos. Lo demás volverá con la conexión.',
  picture: 'Un porche de noche con el farol apagado.',
  ahead: 'Próximos eventos',
  nothingAhead: 'No había ningún evento anunciado cuando se guardó esta página.',
  others: 'También guardado en este dispositivo',
};

const ar: OfflineWords = {
  savedCopy: { label: 'نسخة محفوظة', from: 'نسخة محفوظة بتاريخ' },
  title: 'محفوظ للقراءة دون اتصال',
  lead: 'لا يوجد اتصال الآن، أو أن هذا الموقع لا يستجيب. ما تجدونه هنا محفوظ على هذا الجهاز ويُفتح رغم ذلك، ويعود ما سواه مع عودة الاتصال.',
  picture: 'شرفة ليلًا وفانوسها مطفأ.',
  ahead: 'الفعاليات القادمة',
  nothingAhead: 'لم تكن هناك فعالية معلنة حين حُفظت هذه الصفحة.',
  others: 'محفوظ أيضًا على هذا الجهاز',
};

const all: Readonly<Record<Locale, OfflineWords>> = { en, es, ar };

export const offlineWordsFor = (locale: Locale): OfflineWords => all[locale];
