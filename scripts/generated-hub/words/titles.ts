import type { DocumentType, EventFormat } from '@porchlight/shared';

import { type Phrase, phrase } from './phrase.ts';

/** How titles are made of a subject. */
export const eventTitles: Readonly<Record<EventFormat, readonly Phrase[]>> = {
  webinar: [
    phrase(
      '{}: what one year taught us',
      '{}: lo que aprendimos en un año',
      '{}: ما تعلّمناه في عام',
    ),
    phrase('{}, step by step', '{}, paso a paso', '{}، خطوة بخطوة'),
    phrase('Ask us anything: {}', 'Pregunta lo que quieras: {}', 'اسألنا ما تشاء: {}'),
    phrase('{} on a small budget', '{} con poco presupuesto', '{} بميزانية صغيرة'),
    phrase('{}: evidence & first steps', '{}: pruebas y primeros pasos', '{}: أدلة وخطوات أولى'),
  ],
  'in-person': [
    phrase('Workshop: {}', 'Taller: {}', 'ورشة: {}'),
    phrase('Open evening: {}', 'Puertas abiertas: {}', 'أمسية مفتوحة: {}'),
    phrase('{}: come and try', '{}: ven y prueba', '{}: تعالوا وجرّبوا'),
    phrase('Neighbours’ table: {}', 'Mesa vecinal: {}', 'طاولة الجيران: {}'),
  ],
  hybrid: [
    phrase(
      '{}: in the room & on the screen',
      '{}: en la sala y en la pantalla',
      '{}: في القاعة وعلى الشاشة',
    ),
    phrase('Panel: {}', 'Mesa redonda: {}', 'حلقة نقاش: {}'),
  ],
};

/** The types of which a hub has many besides events. */
export type WrittenType = Extract<
  DocumentType,
  'news-article' | 'blog-post' | 'story' | 'course' | 'guide' | 'survey' | 'product' | 'page'
>;

export const titles: Readonly<Record<WrittenType, readonly Phrase[]>> = {
  'news-article': [
    phrase('{}: new dates are out', '{}: ya hay fechas nuevas', '{}: مواعيد جديدة'),
    phrase('County backs a plan: {}', 'El condado apoya un plan: {}', 'المقاطعة تدعم خطة: {}'),
    phrase('{} come to two more branches', '{}: ahora en dos sucursales más', '{}: في فرعين آخرين'),
    phrase('Thank you, volunteers: {}', 'Gracias al voluntariado: {}', 'شكرًا للمتطوعين: {}'),
  ],
  'blog-post': [
    phrase('What we got wrong: {}', 'En qué nos equivocamos: {}', 'أين أخطأنا: {}'),
    phrase(
      'Five questions before you begin: {}',
      'Cinco preguntas antes de empezar: {}',
      'خمسة أسئلة قبل البدء: {}',
    ),
    phrase('{}, told by those who came', '{}, según quienes vinieron', '{} كما يرويها من حضروا'),
    phrase('The case for {}', 'A favor de: {}', 'لماذا {}'),
  ],
  story: [
    phrase('How one branch began: {}', 'Cómo empezó una sucursal: {}', 'كيف بدأ أحد الفروع: {}'),
    phrase('{}: a morning in pictures', '{}: una mañana en imágenes', '{}: صباح في صور'),
    phrase('“We were asked first”: {}', '«Primero nos preguntaron»: {}', '«سُئلنا أولًا»: {}'),
  ],
  course: [
    phrase('{}: the basics', '{}: lo básico', '{}: الأساسيات'),
    phrase('Planning & running: {}', 'Planificar y organizar: {}', 'التخطيط والتنفيذ: {}'),
  ],
  guide: [
    phrase('A guide to begin with: {}', 'Una guía para empezar: {}', 'دليل للبداية: {}'),
    phrase('{}: what to read first', '{}: por dónde empezar a leer', '{}: ماذا نقرأ أولًا'),
  ],
  survey: [
    phrase('Who comes, and why: {}', 'Quién viene y por qué: {}', 'من يأتي ولماذا: {}'),
    phrase('{} in numbers', '{} en cifras', '{} بالأرقام'),
  ],
  product: [
    phrase('Toolkit: {}', 'Herramientas: {}', 'عدّة: {}'),
    phrase('{}: software for branches', '{}: programas para sucursales', '{}: برنامج للفروع'),
  ],
  page: [
    phrase('About: {}', 'Acerca de: {}', 'عن: {}'),
    phrase('House rules: {}', 'Normas de la casa: {}', 'قواعد المكان: {}'),
  ],
};
