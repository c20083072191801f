import type { Locale } from '@porchlight/shared';

const en = {
  short: 'Show our events',
  title: 'Our events on your website',
  description: 'A line for each list of events, to show it in a page of another website.',
  lead: 'Pick a list, copy one line and paste it into your own page. Your visitors see what is coming up here; what is new, moved or cancelled changes by itself.',
  /** Before the name of what a list is narrowed to. */
  of: (list: string, name: string) => `${list}: ${name}`,
  all: 'All events',
  element: 'Line for your page',
  frame: 'The same without any script',
  see: 'See the list',
  about: (name: string) => `: ${name}`,
  copyAbout: (label: string, name: string) => ` ${label}: ${name}`,
  selected: 'The line is selected; copy it from there.',
  notes: {
    frame: {
      heading: 'What it does in your page',
      text: 'The list is a page of ours in a frame of its own. No script runs in it, it sets no cookie, and it is not told which page of yours it is on. The small script only makes the frame; if you want no script of ours at all, take the second line, or serve a copy of embed.js yourself.',
    },
    look: {
      heading: 'Its size and its colours',
      text: 'The list is as wide as its place, from 280 pixels on, and scrolls when it is longer. Give the element a height in your stylesheet if you want another one. It follows the light or dark scheme of the device.',
    },
    policy: 'If your site has a content security policy, allow these:',
  },
  /** On the page of all feeds. */
  invitation: {
    heading: 'On your own website',
    text: 'Any list of events can stand in a page of another library or partner, with one line.',
    link: 'To the lines to copy',
  },
  /** In the list itself, or in its place. */
  more: 'All of these events',
  missing: 'There is no list of events at this address. All that is coming up is on our site.',
  from: (site: string) => `From ${site}`,
};

/** The words of lists for other sites, and of the page that offers them. */
export type EmbedWords = typeof en;

const es: EmbedWords = {
  short: 'Mostrar nuestros eventos',
  title: 'Nuestros eventos en su sitio web',
  description: 'Una línea para cada lista de eventos, para mostrarla en una página de otro sitio.',
  lead: 'Elija una lista, copie una línea y péguela en su propia página. Sus visitantes ven lo que viene aquí; lo nuevo, lo que cambia y lo que se cancela se actualiza solo.',
  of: (list, name) => `${list}: ${name}`,
  all: 'Todos los eventos',
  element: 'Línea para su página',
  frame: 'Lo mismo sin ningún script',
  see: 'Ver la lista',
  about: (name) => `: ${name}`,
  copyAbout: (label, name) => ` ${label}: ${name}`,
  selected: 'La línea está seleccionada; cópiela desde ahí.',
  notes: {
    frame: {
      heading: 'Qué hace en su página',
      text: 'La lista es una página nuestra en un marco propio. En él no se ejecuta ningún script, no se guardan cookies y no se sabe en qué página de usted está. El pequeño script solo crea el marco; si no quiere ningún script nuestro, use la segunda línea o aloje usted una copia de embed.js.',
    },
    look: {
      heading: 'Su tamaño y sus colores',
      text: 'La lista ocupa todo el ancho de su lugar, a partir de 280 píxeles, y se desplaza cuando es más larga. Si quiere otra altura, désela al elemento en su hoja de estilos. Sigue el modo claro u oscuro del dispositivo.',
    },
    policy: 'Si su sitio tiene una política de seguridad de contenido, permita esto:',
  },
  invitation: {
    heading: 'En su propio sitio web',
    text: 'Con una sola línea, cualquier lista de eventos puede mostrarse en la página de otra biblioteca o entidad.',
    link: 'A las líneas para copiar',
  },
  more: 'Todos estos eventos',
  missing:
    'En esta dirección no hay ninguna lista de eventos. Todo lo que viene está en nuestro sitio.',
  from: (site) => `De ${site}`,
};

const ar: EmbedWords = {
  short: 'عرض فعالياتنا',
  title: 'فعالياتنا في موقعكم',
  description: 'سطر لكل قائمة فعاليات، لعرضها في صفحة من موقع آخر.',
  lead: 'اختاروا قائمة، وانسخوا سطرًا واحدًا والصقوه في صفحتكم. يرى زواركم ما هو قادم هنا، ويتحدّث تلقائيًا كل ما يُضاف أو يتغيّر موعده أو يُلغى.',
  of: (list, name) => `${list}: ${name}`,
  all: 'كل الفعاليات',
  element: 'سطر لصفحتكم',
  frame: 'الشيء نفسه دون أي برنامج نصي',
  see: 'عرض القائمة',
  about: (name) => `: ${name}`,
  copyAbout: (label, name) => ` ${label}: ${name}`,
  selected: 'السطر محدد؛ انسخوه من هناك.',
  notes: {
    frame: {
      heading: 'ما الذي يفعله في صفحتكم',
      text: 'القائمة صفحة من صفحاتنا في إطار خاص بها. لا يعمل فيها أي برنامج نصي، ولا تضع ملفات تعريف ارتباط، ولا تُخبَر بالصفحة التي هي فيها. والبرنامج النصي الصغير لا يصنع سوى الإطار؛ فإن لم تريدوا أي برنامج نصي منا فخذوا السطر الثاني، أو استضيفوا نسخة من \u2068embed.js\u2069 على خادمكم.',
    },
    look: {
      heading: 'الحجم والألوان',
      text: 'تملأ القائمة عرض مكانها، ابتداءً من ٢٨٠ بكسل، وتُمرَّر حين يزيد طولها عنه. وإن أردتم ارتفاعًا آخر فحددوه للعنصر في ورقة أنماطكم. وهي تتبع وضع الجهاز، الفاتح أو الداكن.',
    },
    policy: 'إن كانت لموقعكم سياسة أمان للمحتوى فاسمحوا بهذا:',
  },
  invitation: {
    heading: 'في موقعكم',
    text: 'يمكن لأي قائمة فعاليات أن تظهر، بسطر واحد، في صفحة مكتبة أخرى أو جهة شريكة.',
    link: 'إلى الأسطر الجاهزة للنسخ',
  },
  more: 'كل هذه الفعاليات',
  missing: 'لا توجد قائمة فعاليات في هذا العنوان. كل ما هو قادم تجدونه في موقعنا.',
  from: (site) => `من ${site}`,
};

const all: Readonly<Record<Locale, EmbedWords>> = { en, es, ar };

export const embedWordsFor = (locale: Locale): EmbedWords => all[locale];
