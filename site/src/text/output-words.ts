import type { Locale } from '@porchlight/shared';

/** The types of document that feeds carry. */
export type FeedType = 'event' | 'news-article' | 'blog-post' | 'story' | 'course';

/** A name and a sentence of what is in it. */
interface Naming {
  readonly title: string;
  readonly description: string;
}

/** Every word of ours that stands in a feed or a calendar. */
export interface OutputWords {
  readonly typeLabels: Readonly<Record<FeedType, string>>;
  readonly feedOfAll: (site: string) => Naming;
  readonly feedOfType: (site: string) => Readonly<Record<FeedType, Naming>>;
  readonly feedAbout: (site: string, subject: string) => Naming;
  readonly calendarOfAll: (site: string) => Naming;
  readonly calendarAbout: (site: string, subject: string) => Naming;
  readonly cancelled: (title: string) => string;
  readonly postponed: (title: string) => string;
  readonly recordingOf: (title: string) => string;
  readonly freeCourse: (provider: string | undefined) => string;
  /** A day, or several, without a clock. */
  readonly allDay: (days: string) => string;
  readonly dateToBeAnnounced: string;
  readonly online: string;
  /** What separates the parts of an address. */
  readonly comma: string;
  readonly details: string;
  readonly register: string;
  readonly watchRecording: string;
  readonly enrol: string;
  readonly readOriginal: string;
  readonly seePost: string;
}

const en: OutputWords = {
  typeLabels: {
    event: 'Event',
    'news-article': 'News article',
    'blog-post': 'Blog post',
    story: 'Story',
    course: 'Course',
  },
  feedOfAll: (site) => ({
    title: `${site}: everything new`,
    description: `Events, recordings, news, blog posts, stories and courses from ${site}.`,
  }),
  feedOfType: (site) => ({
    event: { title: `${site}: events`, description: `Events and their recordings from ${site}.` },
    'news-article': { title: `${site}: news`, description: `News articles from ${site}.` },
    'blog-post': { title: `${site}: blog`, description: `Blog posts from ${site}.` },
    story: { title: `${site}: stories`, description: `What libraries did, as told on ${site}.` },
    course: { title: `${site}: courses`, description: `Courses listed by ${site}.` },
  }),
  feedAbout: (site, subject) => ({
    title: `${site}: ${subject}`,
    description: `Everything new about “${subject}” from ${site}.`,
  }),
  calendarOfAll: (site) => ({
    title: `${site}: events`,
    description: `Every event of ${site} that has a date.`,
  }),
  calendarAbout: (site, subject) => ({
    title: `${site}: ${subject}`,
    description: `Events of ${site} about “${subject}”.`,
  }),
  cancelled: (title) => `Cancelled: ${title}`,
  postponed: (title) => `Postponed: ${title}`,
  recordingOf: (title) => `Recording: ${title}`,
  freeCourse: (provider) =>
    provider === undefined ? 'Free course.' : `Free course by ${provider}.`,
  allDay: (days) => `${days}, all day`,
  dateToBeAnnounced: 'Date to be announced',
  online: 'Online',
  comma: ', ',
  details: 'Details',
  register: 'Register',
  watchRecording: 'Watch the recording',
  enrol: 'Go to the course',
  readOriginal: 'Read the original',
  seePost: 'See the original post',
};

const es: OutputWords = {
  typeLabels: {
    event: 'Evento',
    'news-article': 'Noticia',
    'blog-post': 'Artículo del blog',
    story: 'Historia',
    course: 'Curso',
  },
  feedOfAll: (site) => ({
    title: `${site}: todas las novedades`,
    description: `Eventos, grabaciones, noticias, artículos, historias y cursos de ${site}.`,
  }),
  feedOfType: (site) => ({
    event: { title: `${site}: eventos`, description: `Eventos y sus grabaciones de ${site}.` },
    'news-article': { title: `${site}: noticias`, description: `Noticias de ${site}.` },
    'blog-post': { title: `${site}: blog`, description: `Artículos del blog de ${site}.` },
    story: {
      title: `${site}: historias`,
      description: `Lo que hicieron las bibliotecas, contado en ${site}.`,
    },
    course: { title: `${site}: cursos`, description: `Cursos recogidos por ${site}.` },
  }),
  feedAbout: (site, subject) => ({
    title: `${site}: ${subject}`,
    description: `Todas las novedades de ${site} sobre «${subject}».`,
  }),
  calendarOfAll: (site) => ({
    title: `${site}: eventos`,
    description: `Todos los eventos de ${site} que tienen fecha.`,
  }),
  calendarAbout: (site, subject) => ({
    title: `${site}: ${subject}`,
    description: `Eventos de ${site} sobre «${subject}».`,
  }),
  cancelled: (title) => `Cancelado: ${title}`,
  postponed: (title) => `Aplazado: ${title}`,
  recordingOf: (title) => `Grabación: ${title}`,
  freeCourse: (provider) =>
    provider === undefined ? 'Curso gratuito.' : `Curso gratuito de ${provider}.`,
  allDay: (days) => `${days}, todo el día`,
  dateToBeAnnounced: 'Fecha por anunciar',
  online: 'En línea',
  comma: ', ',
  details: 'Detalles',
  register: 'Inscripción',
  watchRecording: 'Ver la grabación',
  enrol: 'Ir al curso',
  readOriginal: 'Leer el original',
  seePost: 'Ver la publicación original',
};

const ar: OutputWords = {
  typeLabels: {
    event: 'فعالية',
    'news-article': 'خبر',
    'blog-post': 'تدوينة',
    story: 'قصة',
    course: 'دورة',
  },
  feedOfAll: (site) => ({
    title: `${site}: كل جديد`,
    description: `الفعاليات والتسجيلات والأخبار والتدوينات والقصص والدورات من ${site}.`,
  }),
  feedOfType: (site) => ({
    event: { title: `${site}: الفعاليات`, description: `الفعاليات وتسجيلاتها من ${site}.` },
    'news-article': { title: `${site}: الأخبار`, description: `الأخبار من ${site}.` },
    'blog-post': { title: `${site}: المدونة`, description: `التدوينات من ${site}.` },
    story: { title: `${site}: القصص`, description: `ما أنجزته المكتبات كما يُروى في ${site}.` },
    course: { title: `${site}: الدورات`, description: `الدورات التي يعرضها ${site}.` },
  }),
  feedAbout: (site, subject) => ({
    title: `${site}: ${subject}`,
    description: `كل جديد عن «${subject}» من ${site}.`,
  }),
  calendarOfAll: (site) => ({
    title: `${site}: الفعاليات`,
    description: `جميع فعاليات ${site} المحددة الموعد.`,
  }),
  calendarAbout: (site, subject) => ({
    title: `${site}: ${subject}`,
    description: `فعاليات ${site} عن «${subject}».`,
  }),
  cancelled: (title) => `أُلغي: ${title}`,
  postponed: (title) => `تأجّل: ${title}`,
  recordingOf: (title) => `تسجيل: ${title}`,
  freeCourse: (provider) =>
    provider === undefined ? 'دورة مجانية.' : `دورة مجانية من ${provider}.`,
  allDay: (days) => `${days}، طوال اليوم`,
  dateToBeAnnounced: 'يُعلن الموعد لاحقًا',
  online: 'عبر الإنترنت',
  comma: '، ',
  details: 'التفاصيل',
  register: 'التسجيل للحضور',
  watchRecording: 'شاهد التسجيل',
  enrol: 'إلى الدورة',
  readOriginal: 'اقرأ النص الأصلي',
  seePost: 'شاهد المنشور الأصلي',
};

/** The words of feeds and calendars in each language. */
export const outputWords: Readonly<Record<Locale, OutputWords>> = { en, es, ar };
