import type { DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { a, bullets, h2, p, steps } from '../write.ts';
import {
  empoweringTeens,
  hiringForCulturalKnowledge,
  theoryOfChange,
} from './source-events-coming.ts';
import { changingClimate } from './source-events-recorded.ts';

/** Events of January and February 2025 in Spanish and Arabic. */
export const sourceEventsTranslated: readonly DemoDocument[] = [
  translated(
    hiringForCulturalKnowledge,
    'es',
    { on: '2025-01-08' },
    {
      title: 'Tejer vínculos con la comunidad contratando conocimiento cultural',
      slug: 'contratar-conocimiento-cultural',
      summary:
        'Una persona de enlace cultural se incorpora al mostrador: cómo un solo puesto abrió la puerta de un barrio.',
      image: {
        file: 'media-listening-chairs',
        alt: 'Dos sillas colocadas frente a frente',
        decorative: false,
      },
      body: [
        p(
          'Hay cosas que no enseña ningún título: qué saludo abre una puerta, de qué oficina desconfía todo el mundo, a quién se llama cuando se va la luz. Esta hora sigue un programa de asistentes de biblioteca con función de enlace cultural, desde el primer borrador del anuncio hasta su línea fija en el presupuesto.',
        ),
        p(
          'Hablaremos de lo que cambió en el mostrador, de lo que cambió en el barrio y de las preguntas de entrevista que se jubilaron sin hacer ruido. Traiga una oferta de empleo de su biblioteca: el último cuarto de hora es para reescribirla entre todos.',
        ),
        h2('Lo que se llevará'),
        bullets(
          'Una descripción del puesto que puede copiar, con el porqué de cada línea',
          'Cinco preguntas de entrevista sobre relaciones, y no solo sobre tareas',
          'Una manera de medir la confianza que no ofende a nadie',
        ),
      ],
    },
  ),
  translated(
    hiringForCulturalKnowledge,
    'ar',
    { on: '2025-01-09' },
    {
      title: 'بناء صلات مجتمعية من خلال التوظيف على أساس المعرفة الثقافية',
      slug: 'altawzif-ala-asas-almarifa-althaqafiya',
      summary: 'وسيط ثقافي ينضمّ إلى مكتب الاستقبال: كيف فتحت وظيفة واحدة باب حيٍّ بأكمله.',
      image: {
        file: 'media-listening-chairs',
        alt: 'كرسيّان وُضعا متقابلين',
        decorative: false,
      },
      body: [
        p(
          'ثمة معرفة لا تمنحها الشهادات: أيّ تحية تفتح الباب، وأيّ دائرة لا يثق بها أحد، ومن الذي يتصل به الجميع حين تنقطع الكهرباء. تتتبّع هذه الندوة برنامجًا لمساعدي المكتبة من الوسطاء الثقافيين، من المسودة الأولى لإعلان الوظيفة إلى أن صار لها بند ثابت في الميزانية.',
        ),
        p(
          'سنتحدث عمّا تغيّر عند مكتب الاستقبال، وعمّا تغيّر في الحيّ، وعن أسئلة المقابلات التي تخلّينا عنها في الطريق. أحضروا معكم إعلان وظيفة من مكتبتكم، فالدقائق الخمس عشرة الأخيرة مخصّصة لإعادة كتابته معًا.',
        ),
        h2('بماذا ستخرجون'),
        bullets(
          'وصف وظيفي يمكنكم نسخه، مع سبب كل سطر فيه',
          'خمسة أسئلة للمقابلة تسأل عن العلاقات، لا عن المهام فحسب',
          'طريقة لقياس الثقة لا تجرح أحدًا',
        ),
      ],
    },
  ),
  translated(
    empoweringTeens,
    'es',
    { on: '2025-01-09' },
    {
      title: 'Adolescentes con criterio: alfabetización informacional con juegos y actividades',
      slug: 'adolescentes-con-criterio',
      summary:
        'Salas de escape y herramientas de redes sociales que enseñan a preguntar quién habla y por qué ahora.',
      body: [
        p(
          'Una caja con candado, cuatro pistas y una de ellas falsa. Siente a seis adolescentes alrededor y discutirán sobre fuentes durante cuarenta minutos sin que nadie les diga que eso se llama alfabetización informacional.',
        ),
        p(
          'En este seminario construimos cosas pequeñas que enseñan una costumbre grande. Empezamos con salas de escape que caben en una caja de zapatos y seguimos con lo que ya llevan en la mano: filtros de búsqueda, búsqueda inversa de imágenes, la fecha que nadie lee.',
        ),
        p(
          'Ningún juego exige cuenta ni guarda lo que se escribe. También diremos cuándo no jugar: la semana en que un rumor ha hecho daño de verdad, una conversación sirve más que un acertijo.',
        ),
      ],
    },
  ),
  translated(
    empoweringTeens,
    'ar',
    { on: '2025-01-10' },
    {
      title: 'تمكين اليافعين: تعزيز الثقافة المعلوماتية بالألعاب والبرامج التفاعلية',
      slug: 'tamkin-alyafiin-bilalaab',
      summary: 'غرف الهروب وأدوات وسائل التواصل تعلّم اليافعين أن يسألوا: من يتكلّم، ولماذا الآن؟',
      body: [
        p(
          'صندوق مقفل وأربعة أدلة، أحدها كاذب. أجلِسوا حوله ستة يافعين وسيتجادلون في المصادر أربعين دقيقة من غير أن يقول لهم أحد إن هذا هو الوعي المعلوماتي.',
        ),
        p(
          'في هذه الندوة نصنع أشياء صغيرة تعلّم عادة كبيرة. نبدأ بغرف هروب تتّسع لها علبة أحذية، ثم ننتقل إلى ما يحمله اليافعون في أيديهم أصلًا: مرشّحات البحث، والبحث العكسي عن الصور، وسطر التاريخ الذي لا يقرؤه أحد.',
        ),
        p(
          'لا تحتاج أيّ لعبة إلى حساب، ولا تحفظ شيئًا مما يُكتب فيها. وسنقول أيضًا متى لا نلعب: ففي الأسبوع الذي تؤذي فيه شائعةٌ أحدًا، يكون الحديث أنفع من الأحجية.',
        ),
      ],
    },
  ),
  translated(
    theoryOfChange,
    'ar',
    { on: '2025-01-10' },
    {
      title: 'من الاستراتيجية إلى العمل مع نظرية التغيير',
      slug: 'min-alistratijiya-ila-alamal',
      summary:
        'ارسموا الخط من العمل الذي تقومون به إلى الأثر الذي يتركه، مع الناس الذين وُضع من أجلهم.',
      body: [
        p(
          'تنتهي معظم الاستراتيجيات حيث يبدأ العمل. أما نظرية التغيير فتسير في الاتجاه المعاكس: تبدأ من الفرق الذي يأمل الناس أن يروه، ثم تعود خطوة بعد خطوة إلى ما يفعله شخص بعينه في يوم عادي.',
        ),
        p('سنرسم واحدة معًا بكلمات بسيطة. وفي نهاية الساعة سيكون لديكم:'),
        steps(
          'جملة واحدة تقول ما الذي ينبغي أن يختلف، ولمن، ومتى؛',
          'ثلاث خطوات لا بدّ أن تسبقه، وإلى جانب كلٍّ منها اسم؛',
          'الافتراض الأجدر بأن يُختبر أولًا.',
        ),
        p('تفيدكم ورقة مطبوعة، ويفيدكم أكثر أن يحضر معكم زميل أو زميلة. وكلاهما اختياري.'),
      ],
    },
  ),
  translated(
    changingClimate,
    'es',
    { on: '2024-11-04' },
    {
      title: 'Crear comunidad en un clima que cambia',
      slug: 'crear-comunidad-en-un-clima-que-cambia',
      summary:
        'Quienes se conocen se cuidan. Lo que han probado las bibliotecas para que se conozca más gente.',
      body: [
        p(
          'Una ola de calor es una estadística hasta que la vecina de arriba no abre la puerta. Quien la conoce sube a mirar; quien no, supone. Una biblioteca no puede bajar la temperatura, pero se le da bastante bien presentar a la gente.',
        ),
        p(
          'La sesión reúne lo que se ha intentado: cadenas telefónicas desde el mostrador, huertos compartidos, salas frescas con juegos de mesa, un mapa de quién tiene generador y quién escalera. Contamos qué costó ponerlo en marcha y qué lo mantuvo vivo después del primer verano.',
        ),
        p(
          'Más sobre este asunto en ',
          a('Acción por el clima', '/es/topics/accion-por-el-clima/'),
          '.',
        ),
      ],
    },
  ),
];
