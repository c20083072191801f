import type { DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { a, bullets, figure, h2, p } from '../write.ts';
import { originalOf, ornament, picture } from './entry.ts';
import { alderNews } from './news-alder.ts';

const news = (id: string) => originalOf(alderNews, id);

export const newsTranslations: readonly DemoDocument[] = [
  translated(
    news('news-hillside-plans'),
    'es',
    { days: -15 },
    {
      title: 'La reforma de Hillside empieza por el ascensor',
      slug: 'hillside-primero-el-ascensor',
      summary:
        'Noventa personas dibujaron sobre los planos de la sucursal Hillside. La cafetería pasó al final de la lista; el escalón de la entrada, al principio.',
      ...picture(
        'hands-and-map',
        'Vistas desde arriba, cuatro manos señalan, dibujan y clavan alfileres en el plano de un barrio con río.',
      ),
      body: [
        p(
          'Durante dos semanas, los planos de la nueva Hillside estuvieron sobre la mesa grande, bajo un cristal, junto a una caja de lápices de cera. Noventa personas dibujaron encima. La última tarde volvieron las arquitectas y, con cierto valor, leyeron en voz alta cada una de las marcas.',
        ),
        h2('Qué cambia'),
        bullets(
          'El ascensor y la entrada sin escalón se construyen primero, no al final. Si el dinero se acaba, no se acabará ahí.',
          'La planta alta conserva su largo asiento junto a la ventana. Cuarenta y una personas, cada una por su cuenta, le habían dibujado un corazón alrededor.',
          'La cafetería espera. «Enfrente tenemos a Rosa», escribió alguien, y once más firmaron debajo.',
          'Los dos baños pasan a ser tres, uno de ellos con camilla para cambiar a una persona adulta.',
        ),
        p(
          'Las obras empiezan después del verano. Hasta entonces, la rampa portátil sigue detrás del mostrador y todas las actividades bajan a la planta baja en cuanto alguien lo pide, sin dar motivos. Los planos pintados cuelgan en la escalera. No hemos pasado nada a limpio.',
        ),
      ],
    },
  ),
  translated(
    news('news-teen-council-budget'),
    'es',
    { days: -31 },
    {
      title: 'El consejo juvenil ya tiene voto… y presupuesto',
      slug: 'el-consejo-juvenil-vota',
      summary:
        'Dos puestos en la junta de la biblioteca y 6.000 dólares al año para gastar sin pedir permiso. Lo primero que compraron fue una mesa larguísima.',
      ...ornament('puzzle-door'),
      body: [
        p(
          'La junta de las bibliotecas del condado de Alder ha cedido al consejo juvenil dos de sus once puestos. Son puestos de verdad: con voto, con los papeles una semana antes y con alguien que los lleve a casa al terminar. En la misma reunión le entregó un presupuesto de 6.000 dólares al año que no necesita la firma de ningún adulto.',
        ),
        p(
          'El consejo, doce personas de entre 13 y 17 años, dedicó su primera tarde a una pregunta a la que pocas juntas llegan: ¿qué no vamos a comprar? Pantallas no, decidió; todo el mundo tiene una. Compró una mesa de cuatro metros, hecha por la clase de carpintería del instituto de Hillside, y un candado para el armario de la merienda. Las actas son públicas. La combinación, por lo visto, también.',
        ),
      ],
    },
  ),
  translated(
    news('news-neighbours-survey'),
    'es',
    { days: -40 },
    {
      title: 'Preguntamos a 412 vecinos. Esto es lo que oímos',
      slug: 'lo-que-nos-dijo-el-vecindario',
      summary:
        'En línea, en papel y de puerta en puerta: qué espera la gente del condado de Alder de su biblioteca, y por qué respuestas no apostaríamos.',
      ...ornament('listening-chairs'),
      body: [
        p(
          'Durante tres semanas, 412 residentes respondieron a cinco preguntas sobre su biblioteca, en inglés, español o árabe. A un tercio, más o menos, se las hicimos en la puerta de su casa, porque quien no usa la biblioteca rara vez rellena un formulario que está dentro de ella.',
        ),
        p(
          'En resumen: la gente quiere horario de noche, un lugar donde sentarse que no cueste nada y saber qué fue de su última sugerencia. ',
          a('Todas las cifras, con sus márgenes', '/es/research/encuesta-vecinal/'),
          ', están en las páginas de investigación, para descargarlas y para dudar de ellas.',
        ),
        p(
          'Con una de ellas pedimos prudencia. Solo 58 respuestas vinieron de menores de 25 años, así que la preferencia de ese grupo por los talleres de fin de semana podría ser casualidad. Antes que construir sobre ella, preferimos volver a preguntar.',
        ),
      ],
    },
  ),
  translated(
    news('news-cool-rooms'),
    'es',
    { days: -87 },
    {
      title: 'Las salas frescas abren cuando se anuncian 32 °C',
      slug: 'salas-frescas',
      summary:
        'Tres salas, agua fría, catres para la siesta y una lista de teléfonos: así se preparan las bibliotecas de Alder para la próxima semana de calor.',
      ...ornament('weather-garden'),
      body: [
        p(
          'Cuando el pronóstico para el día siguiente llega a 32 °C (90 °F), cada sucursal abre una sala fresca desde el mediodía hasta las nueve. Se puede dormir. Se puede traer al gato, en su cesta. Nadie le pedirá carné, nombre ni motivo.',
        ),
        figure(
          'media-weather-garden',
          'Lluvia a un lado y sol bajo al otro: unos vecinos se encuentran entre un árbol y una casa con luz.',
        ),
        p(
          'El calor del pasado julio nos enseñó que quienes más peligro corren no vienen. Por eso hay una lista: 212 residentes pidieron que los llamemos los días de calor, y cuarenta voluntarios de la asociación de Amigos hacen las llamadas. Dos timbrazos y «¿tiene agua?»: ese es todo el guion. Para que le llamen, o para llamar, marque el 555-0117.',
        ),
      ],
    },
  ),
  translated(
    news('news-arabic-story-hour'),
    'ar',
    { days: -60 },
    {
      title: 'ساعة الحكاية العربية تنتقل إلى صباح السبت',
      slug: 'saat-alhikaya-alarabiya',
      summary:
        'تبدأ «حكاية» من الآن فصاعدًا في العاشرة والنصف، في القاعة المستديرة بمكتبة ألدر المركزية. والأجداد والجدات ضيوف الشرف.',
      ...picture(
        'reading-circle',
        'أناس من كل الأعمار يجلسون في حلقة تحت فانوس؛ أحدهم يفتح كتابًا وطفل يرفع يده.',
      ),
      body: [
        p(
          'طلبت العائلات ذلك، وكانت على حق: الرابعة عصرًا في أيام الأسبوع ساعةُ عمل للوالدين وساعةُ تعب للصغار. لذلك صارت ساعة الحكاية العربية تُعقد يوم السبت في العاشرة والنصف صباحًا، في القاعة المستديرة بالطابق الأرضي.',
        ),
        p(
          'في كل أسبوع يروي جدّ أو جدّة حكاية من الذاكرة. لا أحد يقرأ من صفحة؛ أما الكتب فموضوعة على السجادة لما بعد الحكاية. في الشهر الماضي جاء جحا وحماره مرتين، في روايتين اختلفتا في أمر الحمار. لا تشترط المشاركة معرفة العربية، يكفي أن تجلسوا على الأرض.',
        ),
        bullets(
          'كل سبت من 10:30 إلى 11:30، مكتبة ألدر المركزية',
          'للأطفال من سن الرابعة إلى التاسعة مع من يصحبهم',
          'مجانًا ومن دون تسجيل؛ وبعدها شاي بالميرمية ☕',
        ),
      ],
    },
  ),
];
