import type { FeedWords } from './en.ts';

/** The words around subscribing, in Spanish. */
export const feeds: FeedWords = {
  title: 'Suscríbase una vez y esté al día',
  short: 'Suscribirse',
  description: 'Todos los calendarios y canales de este sitio, con su dirección y su uso.',
  lead: 'Dos maneras de saber de nosotros sin darnos nada: un calendario que se llena solo y canales para un lector. Elija lo que le importa; déjelo cuando quiera.',

  calendar: {
    heading: 'En su calendario',
    text: 'Lo mejor para los eventos. Aparecen en el calendario que ya usa. Un cambio o una cancelación corrige la entrada que ya tiene; nunca añade otra.',
    about: 'todos los eventos',
    steps: [
      'Pulse el botón de su calendario y confirme.',
      '¿Ninguno es el suyo? Copie la dirección y péguela donde su calendario diga «Desde URL» o «Suscribirse a una dirección».',
    ],
    note: '«Abrir en mi calendario» inicia el programa de este dispositivo: Calendario de Apple, Thunderbird u Outlook de escritorio. En un teléfono Android no hay ninguno que se abra solo: allí, elija Google Calendar.',
  },
  reader: {
    heading: 'En un lector de canales',
    text: 'Lo mejor para noticias, historias y grabaciones. Un lector de canales es una aplicación o un sitio que reúne lo nuevo de los lugares que usted elige: por ejemplo, Feedly, Inoreader, NetNewsWire o Thunderbird. Cada cosa llega una vez, en orden y con su texto.',
    about: 'todo de una vez',
    steps: [
      'Copie una dirección, de aquí o de la lista de abajo.',
      'Péguela en su lector donde diga «Añadir canal» o «Seguir».',
    ],
    note: 'Todos los lectores entienden RSS. JSON Feed dice lo mismo en una forma más nueva; si tiene dudas, elija RSS.',
  },

  every: 'Todo a lo que puede suscribirse',
  everyLead: 'Cada línea se abre y lleva a lo que ya hay y a todas las maneras de recibirlo.',
  jump: 'Ir a',
  groups: { everything: 'Todo', types: 'Por tipo', formats: 'Formatos de los eventos' },
  all: [
    'Todas las novedades',
    'Eventos, grabaciones, noticias, artículos del blog, historias, cursos, guías e investigación.',
  ],
  recordings: ['Grabaciones', 'La grabación de cada evento, en cuanto se puede ver.'],
  changes: [
    'Cambios en los eventos',
    'Lo que cambia de fecha, se cancela o se retoma, lo que se anuncia y cada grabación que se añade.',
  ],
  types: {
    event: ['Eventos', 'Cada evento y, cuando la hay, su grabación.'],
    'news-article': ['Noticias', 'Lo que las bibliotecas hacen, deciden y aprenden.'],
    'blog-post': ['Blog', 'Reflexiones de quienes trabajan con sus comunidades.'],
    story: ['Historias', 'Lo que hicieron las bibliotecas, contado por quienes estuvieron allí.'],
    course: ['Cursos', 'Cada curso que entra en el catálogo.'],
    guide: ['Guías', 'Lecturas para seguir en orden.'],
    survey: ['Investigación', 'Encuestas, con su método y el grado de certeza de sus cifras.'],
  },
  facets: {
    topic: 'Todo lo que publicamos sobre este tema, también los eventos.',
    audience: 'Todo lo que publicamos para este público, también los eventos.',
    series: 'Cada evento del ciclo y lo que se escribe sobre él.',
    place: 'Lo que ocurre en este lugar y lo que se escribe sobre él.',
    campaign: 'Cada historia contada con la etiqueta de la campaña.',
  },
  formats: {
    webinar: 'Eventos a los que puede unirse desde cualquier lugar.',
    'in-person': 'Eventos a los que se asiste en persona.',
    hybrid: 'Eventos a los que puede asistir o unirse desde cualquier lugar.',
  },
  qualified: (kind, name) => `${kind}: ${name}`,

  cadences: {
    nothing: 'Nada todavía',
    daily: 'Casi cada día',
    'some-days': 'Varias veces por semana',
    weekly: 'Más o menos cada semana',
    fortnightly: 'Unas dos veces al mes',
    monthly: 'Más o menos cada mes',
    rarely: 'De vez en cuando',
    'on-change': 'Cuando se añade o cambia un evento',
  },

  latest: 'Lo más reciente',
  seeLatest: 'Ver lo que hay',
  noneYet: 'Nada todavía. Suscríbase ya y recibirá lo primero que se publique.',
  ways: {
    open: 'Abrir en mi calendario',
    kept: 'Seguir viendo los eventos cancelados',
    keptWhy: 'Para qué sirve',
    about: (name) => `: ${name}`,
    keptName: (name) => `${name}, con los eventos cancelados`,
  },
  copy: {
    calendar: 'Dirección del calendario',
    rss: 'Dirección RSS',
    json: 'Dirección JSON Feed',
    opml: 'Dirección de la lista',
    copy: 'Copiar',
    copied: 'Copiada',
    selected: 'La dirección está seleccionada; cópiela desde ahí.',
    about: (label, name) => ` ${label}: ${name}`,
  },

  cancelled: {
    heading: 'Cuando se cancela un evento',
    text: 'Google Calendar quita un evento cancelado sin decir nada. El Calendario de Apple lo conserva, tachado.',
    advice:
      'Si prefiere ver que se canceló, busque «Seguir viendo los eventos cancelados» debajo de cualquier calendario. En ese calendario el evento se queda donde estaba, con «Cancelado» en el título.',
  },
  delays: {
    heading: 'Cuánto tarda en saberse un cambio',
    lead: 'Publicamos cada cambio al momento. Cuándo lo consulta su programa depende de él, y no podemos apresurarlo.',
    program: 'Programa',
    looks: 'Busca novedades',
    rows: [
      ['Google Calendar', 'cada 8 a 24 horas'],
      ['Outlook.com, Microsoft\u00a0365', 'más o menos cada 3 horas, a veces al cabo de un día'],
      ['Outlook de escritorio', 'al iniciarse y luego cada pocas horas'],
      ['Calendario de Apple', 'según lo ajuste; casi siempre cada hora o cada pocas horas'],
      ['Thunderbird', 'cada 30 minutos o según lo ajuste'],
      ['Yahoo Calendar', 'cada 8 a 12 horas'],
      ['Lectores de canales', 'en minutos u horas'],
    ],
    note: 'Poco antes de un evento, confíe en su página: siempre está al día.',
  },
  opml: {
    heading: 'Todos los canales a la vez',
    text: 'Esta lista contiene todos los canales de esta página, en un formato que los lectores importan de una vez (se llama OPML). Descárguela e impórtela en su lector, o indíquele la dirección.',
    about: 'todos los canales',
    download: 'Descargar la lista de canales',
  },
  one: {
    heading: 'Un solo evento',
    text: 'Mientras un evento está por venir, su página tiene un archivo de calendario propio y enlaces que lo ponen en su calendario. Es una copia: lo que cambie después solo llega a quienes se suscriben.',
  },
  moved: {
    heading: 'Solo lo que cambió',
    text: 'Un canal cuenta solo las novedades de los eventos: anunciado, fecha cambiada, cancelado, retomado, grabación añadida. Cada entrada dice cómo era y cómo es ahora.',
    link: 'Al canal de cambios',
  },

  box: {
    list: 'Seguir esta lista',
    recordings: 'Seguir las grabaciones',
    facets: {
      topic: 'Seguir este tema',
      audience: 'Seguir lo que es para usted',
      series: 'Seguir este ciclo',
      place: 'Seguir este lugar',
      campaign: 'Seguir esta campaña',
    },
    text: 'Las novedades llegan automáticamente. Sin cuenta ni correo electrónico.',
    openNote: 'El primer botón inicia el Calendario de Apple, Thunderbird u Outlook.',
    addresses: 'Direcciones para copiar',
    feed: 'Dirección para un lector de canales (RSS)',
    all: 'Todas las maneras de suscribirse',
  },
};
