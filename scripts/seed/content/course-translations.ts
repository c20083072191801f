import type { DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { bullets, h2, p, steps, strong } from '../write.ts';
import { originalOf, ornament, picture } from './entry.ts';

export const courseTranslations = (originals: readonly DemoDocument[]): readonly DemoDocument[] => [
  translated(
    originalOf(originals, 'course-first-conversations'),
    'es',
    { days: -8 },
    {
      title: 'Primeras conversaciones: escuchar para quien empieza',
      slug: 'primeras-conversaciones',
      summary:
        'Tres lecciones cortas y un paseo largo. Para quien está en su primer año en una biblioteca y para quien nunca tuvo un año así.',
      ...picture(
        'listening-chairs',
        'Dos vecinos conversan en sillas plegables bajo un farol colgado de un árbol; una tercera silla queda libre.',
      ),
      body: [
        p(
          'Escuchar es un oficio, y eso es una buena noticia: se puede practicar mal a solas antes de hacerlo bien en público. El curso dura tres horas. Dos las pasa usted en casa; la otra, en una calle que no ha elegido.',
        ),
        h2('Al terminar sabrá'),
        bullets(
          'empezar una conversación sin un folleto en la mano',
          'hacer una pregunta abierta y callar después ocho segundos',
          'repetir lo que oyó hasta que la otra persona diga «sí, eso»',
          'distinguir un deseo, una necesidad y una queja, y responder a cada cual como corresponde',
        ),
        h2('Qué contiene'),
        steps(
          [strong('Preguntas que abren. '), 'Lectura y dos grabaciones. 40 minutos.'],
          [strong('Silencio. '), 'Un ejercicio con un reloj de cocina. 20 minutos.'],
          [strong('El paseo. '), 'Seis manzanas en pareja, con lápiz y mapa. 60 minutos.'],
          [
            strong('Qué hacer con un nombre. '),
            'Una conversación en vivo, en grupos pequeños. 60 minutos.',
          ],
        ),
        p('Las grabaciones tienen subtítulos y transcripción. Hay un recorrido sin escalones.'),
      ],
    },
  ),
  translated(
    originalOf(originals, 'course-captions-and-slides'),
    'ar',
    { days: -45 },
    {
      title: 'ترجمة نصية ونصوص مكتوبة وشرائح بسيطة',
      slug: 'tarjama-nassiya-washaraih',
      summary:
        'ساعة وربع لكل من يقدّم عرضًا: كيف تُعدّ حديثًا يستطيع الناس أن يسمعوه ويقرؤوه ويوقفوه ثم يعودوا إليه.',
      ...ornament('lit-windows'),
      body: [
        p(
          'معظم ما يجعل الندوة متاحة للجميع يتقرّر قبل أن تبدأ: ميكروفون قريب من الفم، وشرائح تقول كل منها شيئًا واحدًا، وقائمة بالمصطلحات لمن يكتب الترجمة النصية. يمرّ الدرس على هذه الأمور بالترتيب الذي ستحتاجون إليها فيه.',
        ),
        p(
          'وفي الختام قائمة مراجعة في صفحة واحدة وملف للتدريب: حديث من أربع دقائق فيه أحد عشر خطأ. اثنان منها في الترجمة النصية، وواحد في لون رسم بياني.',
        ),
      ],
    },
  ),
];
