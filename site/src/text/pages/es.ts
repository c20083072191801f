import { numberWords } from '@porchlight/shared';

import { feeds } from '../feeds/es.ts';
import { oneOrMore } from '../plural.ts';
import type { PageWords } from './en.ts';

const count = (n: number, one: string, other: string): string =>
  `${numberWords(n, 'es')} ${oneOrMore(n, one, other)}`;

const points = (n: number): string => `±${count(n, 'punto', 'puntos')}`;

/** The words of everything but the front door and the events, in Spanish. */
export const es: PageWords = {
  article: {
    byBefore: 'Por ',
    nameJoint: ', ',
    readingTime: (minutes) => `${count(minutes, 'minuto', 'minutos')} de lectura`,
    correction: 'Corrección',
    onHost: (host) => `(en ${host})`,
    readOnHost: (host) => `Leer en ${host}`,
    appearedOn: (host) => `Este texto apareció en ${host}. Aquí contamos de qué trata.`,
    readOn: 'Seguir leyendo',
    filedUnder: 'Temas',
    audiences: 'Para',
  },

  story: {
    campaign: 'Campaña',
    hashtag: (hashtag) => hashtag,
    moreOfCampaign: (hashtag) => `Más historias con ${hashtag}`,
    seePost: (host) => `Ver la publicación original en ${host}`,
    website: (name) => `Sitio web de ${name}`,
  },

  course: {
    start: 'Ir al curso',
    opensOn: (host) => `Se abre en ${host}.`,
    retiredSince: (date) => `Este curso ya no se ofrece: se retiró el ${date}.`,
    retired: 'Ya no se ofrece',
    retiredText: 'La página se conserva para quienes lo hicieron. Al lado hay otros cursos.',
    retiringOn: (date) => `Este curso se ofrece hasta el ${date}.`,
    card: 'Ficha de catálogo',
    provider: 'Lo ofrece',
    length: 'Duración',
    level: 'Nivel',
    format: 'Formato',
    formats: {
      'self-paced': 'A su ritmo',
      live: 'Sesiones en vivo',
      blended: 'A su ritmo y en vivo',
    },
    certificate: 'Certificado',
    withCertificate: 'Sí, al terminar',
    withoutCertificate: 'No',
    cost: 'Costo',
    free: 'Gratuito',
    notFree: 'De pago; consulte la página del proveedor',
    lastReviewed: 'Última revisión',
  },

  guide: {
    contents: 'En esta guía',
    steps: (n) => count(n, 'parte', 'partes'),
    empty: 'Las partes de esta guía no están publicadas en este momento.',
  },

  survey: {
    answer: 'Respuesta',
    share: 'Proporción',
    likelyRange: 'Intervalo probable',
    caption: (question, sample) =>
      `${question}: porcentaje de ${count(sample, 'respuesta', 'respuestas')}`,
    tableRegion: (question) => `Tabla: ${question}`,
    figureNote: (confidence) =>
      `Las barras muestran la proporción de respuestas; la línea fina, el intervalo probable (confianza del ${confidence}, intervalo de Wilson).`,
    howSure: '¿Qué tan seguros estamos?',
    marginAgrees: (stated, computed) =>
      `La encuesta declara un margen de error de ${points(stated)}. Nuestra comprobación con el número de respuestas da ${points(computed)}: coinciden.`,
    marginDiffers: (stated, computed) =>
      `La encuesta declara un margen de error de ${points(stated)}. Nuestra comprobación con el número de respuestas da ${points(computed)}, que no es lo mismo. Mostramos ambos y dibujamos el intervalo de cada barra según el número de respuestas.`,
    marginComputed: (computed) =>
      `La encuesta no declara un margen de error. El número de respuestas da ${points(computed)}.`,
    marginStated: (stated) =>
      `La encuesta declara un margen de error de ${points(stated)}. Con este nivel de confianza no puede comprobarse.`,
    marginUnknown: 'La encuesta no declara un margen de error y no puede calcularse con ella.',
    marginMeaning:
      'Una diferencia de uno o dos puntos entre dos barras puede ser casualidad. Una de treinta, no.',
    asked: 'Realización',
    modes: {
      online: 'En línea',
      phone: 'Por teléfono',
      paper: 'En papel',
      'in-person': 'En persona',
      mixed: 'De varias maneras',
    },
    askedWhen: (mode, days) => `${mode}, ${days}`,
    answers: 'Respuestas',
    who: 'Participantes',
    confidence: 'Confianza',
    margin: 'Margen de error',
    marginFact: (stated, computed) =>
      [
        stated === undefined
          ? 'no declarado'
          : `${points(stated)} ${oneOrMore(stated, 'declarado', 'declarados')}`,
        ...(computed === undefined
          ? []
          : [`±${numberWords(computed, 'es')} ${oneOrMore(computed, 'calculado', 'calculados')}`]),
      ].join(', '),
    about: 'Sobre la encuesta',
    takeAway: 'Llévese los datos',
    formats: { csv: 'Tabla (CSV)', json: 'Datos (JSON)' },
    cite: 'Para citarla',
  },

  product: {
    owner: (name) => `De ${name}`,
    website: (name) => `Sitio web de ${name}`,
    others: 'Otros productos',
  },

  page: {
    lastReviewed: (date) => `Última revisión: ${date}`,
  },

  person: {
    kind: 'Persona',
    website: (name) => `Sitio web de ${name}`,
    upcoming: 'Próximamente',
    events: 'Eventos pasados y grabaciones',
    writings: 'Textos',
    nothing: 'En este momento no hay nada publicado de esta persona.',
  },

  facet: {
    titles: {
      topic: 'Temas',
      audience: 'Públicos',
      series: 'Ciclos',
      place: 'Lugares',
      campaign: 'Campañas',
    },
    leads: {
      topic: 'Todo lo que publicamos, reunido por tema.',
      audience: 'Todo lo que publicamos, reunido según para quién es.',
      series: 'Eventos que van juntos, de la primera sesión a la última.',
      place: 'Dónde estamos, cómo entrar y qué ocurre allí.',
      campaign: 'Etiquetas con las que las bibliotecas cuentan lo que hicieron.',
    },
    kinds: {
      topic: 'Tema',
      audience: 'Público',
      series: 'Ciclo',
      place: 'Lugar',
      campaign: 'Campaña',
    },
    none: 'Aquí no hay nada todavía.',
    entries: (n) => (n === 0 ? 'Nada todavía' : count(n, 'entrada', 'entradas')),
    ageRange: (range) => `Edad: ${range}`,
    upcoming: 'Próximamente',
    calledOff: 'Cancelados y aplazados',
    past: 'Eventos pasados y grabaciones',
    toBeAnnounced: 'Fecha por anunciar',
    website: 'Sitio web de la campaña',
    all: {
      topic: 'Todos los temas',
      audience: 'Todos los públicos',
      series: 'Todos los ciclos',
      place: 'Todos los lugares',
      campaign: 'Todas las campañas',
    },
  },

  place: {
    visit: 'Visítenos',
    address: 'Dirección',
    access: 'Cómo entrar',
    stepFree: 'Acceso sin escalones',
    stepFreeUnknown: 'El acceso sin escalones no está confirmado; pregunte antes de venir.',
    directions: 'Cómo llegar',
    parking: 'Estacionamiento',
    contact: 'Contacto',
    map: 'Abrir el mapa',
  },

  list: {
    titles: {
      'news-article': 'Noticias',
      'blog-post': 'Blog',
      story: 'Historias',
      course: 'Cursos',
      guide: 'Guías',
      survey: 'Investigación',
      product: 'Productos',
    },
    leads: {
      'news-article': 'Lo que las bibliotecas hacen, deciden y aprenden, lo más reciente primero.',
      'blog-post': 'Reflexiones de quienes trabajan con sus comunidades.',
      story: 'Lo que hicieron las bibliotecas, contado por quienes estuvieron allí.',
      course: 'Aprenda a su ritmo, con proveedores que conocemos.',
      guide: 'Lecturas para seguir en orden, parte por parte.',
      survey: 'Encuestas, con su método y el grado de certeza de sus cifras.',
      product: 'Herramientas que acercan las bibliotecas a sus comunidades.',
    },
    all: {
      'news-article': 'Todas las noticias',
      'blog-post': 'Todo el blog',
      story: 'Todas las historias',
      course: 'Todos los cursos',
      guide: 'Todas las guías',
      survey: 'Toda la investigación',
      product: 'Todos los productos',
    },
    inMonth: (title, month) => `${title}, ${month}`,
    byMonth: 'Por mes',
    months: 'Meses',
    earlier: (month) => `Anterior: ${month}`,
    later: (month) => `Siguiente: ${month}`,
    empty: 'En este momento no hay nada publicado aquí',
    emptyText: 'Lo nuevo aparecerá aquí en cuanto se publique.',
  },

  feeds,

  search: {
    title: 'Encuentre lo que busca',
    short: 'Buscar',
    description: 'Explore todo este sitio por tema, por tipo y por fecha.',
    lead: 'Todo este sitio, ordenado por tema, por tipo y por fecha.',
    byTopic: 'Por tema',
    byKind: 'Por tipo',
    byAudience: 'Por público',
    byYear: 'Por mes',
    events: 'Próximos eventos',
    recordings: 'Grabaciones',
    eventsBy: 'Eventos',
  },

  status: {
    title: 'Estado del sitio',
    description: 'Cuándo se escribió este sitio por última vez y qué contiene.',
    lead: 'Este sitio es un conjunto de páginas sencillas que se vuelven a escribir cuando se publica algo o llega su hora.',
    written: 'Escrito por última vez',
    nextChange: 'Próximo cambio automático',
    nextChangeNone: 'No hay nada previsto: el sitio cambia cuando se publica algo.',
    holds: 'Qué contiene',
    region: 'Tabla: qué contiene el sitio',
    kind: 'Tipo',
    number: 'Entradas',
    utc: (date, time) => `${date}, ${time} UTC`,
    facts: 'Lo mismo en formato de datos',
    events: 'Eventos',
  },
};
