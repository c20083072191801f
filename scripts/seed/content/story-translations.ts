import type { DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { a, bullets, figure, h2, p, quote, strong } from '../write.ts';
import { originalOf, ornament, picture } from './entry.ts';

const chairsInSpanish =
  'Dos vecinos conversan en sillas plegables bajo un farol colgado de un árbol; una tercera silla queda libre.';
const chairsInArabic =
  'جاران يتحدثان على كرسيين قابلين للطي تحت فانوس معلّق في شجرة، وكرسي ثالث متروك فارغًا.';

export const storyTranslations = (originals: readonly DemoDocument[]): readonly DemoDocument[] => [
  translated(
    originalOf(originals, 'story-van-that-comes-back'),
    'es',
    { days: -3 },
    {
      title: 'El bibliobús que vuelve',
      slug: 'el-bibliobus-que-vuelve',
      summary:
        'Nueve paradas, un miércoles y ningún horario pintado en la carrocería. Lo que dos años de puntualidad le han enseñado a una biblioteca pequeña sobre la distancia.',
      ...picture(
        'book-van',
        'Un bibliobús aparcado en una calle al anochecer, con el costado abierto y los estantes iluminados; unos vecinos eligen libros.',
        'Dibujo hecho para Porchlight',
      ),
      body: [
        p(
          'A las siete y cuarto, el turno de mañana de la lechería sale a descansar y el bibliobús ya está ahí. Tomás Herrera ha bajado el toldo y encendido la lámpara. No a todo el mundo le da los buenos días. «Hay quien necesita unos meses antes de los buenos días —dice—. Yo espero. Tengo calefacción.»',
        ),
        p(
          'El vehículo es de las bibliotecas del condado de Alder y en otra vida repartió pan. Lleva 900 libros, una impresora, dos teléfonos que puede usar cualquiera y un cajón llamado Varios, donde aparecen gafas de lectura, billetes de autobús y un sello.',
        ),
        h2('El primer año, en el que pasó poco'),
        p(
          'Esta parte no le gusta contarla a nadie. Durante once meses, en una parada corriente había cuatro personas, y una quería saber dónde estaba el pan. La junta preguntó, con razón, si no convendría cambiar de paradas. El equipo pidió un año más en los mismos nueve lugares y a las mismas nueve horas. Tenía una teoría: la gente miraba si el bibliobús volvía.',
        ),
        quote('«Uno no le cuenta sus penas a algo que la semana que viene igual ya no está.»'),
        p(
          'La teoría se cumplió. En el mes trece, la parada de la lechería tuvo diecinueve visitas. No había cambiado nada, salvo que era el mes trece.',
        ),
        figure(
          'media-rooftops',
          'Tejados al anochecer; alguien lee en una buhardilla iluminada y un gato mira.',
        ),
        h2('Qué trae la gente a la ventanilla'),
        bullets(
          [strong('Cartas. '), 'Una de cada cinco visitas tiene que ver con un sobre con ventana.'],
          [
            strong('Contraseñas. '),
            'Olvidadas, caducadas o conocidas solo por un nieto que vive en otro estado.',
          ],
          [
            strong('También libros. '),
            'Novelas del Oeste en la lechería, jardinería en los bloques de pisos y, en la sexta parada, nada más que poesía. Nadie sabe por qué.',
          ],
        ),
        h2('Qué cambió en casa'),
        p(
          'Cada jueves por la mañana el equipo tiene diez minutos en la reunión de personal y una sola obligación: nombrar una norma que haya estorbado. En dos años eso ha acabado con la factura impresa como prueba de domicilio, ha pasado los avisos de renovación del correo electrónico al mensaje de texto y ha sacado la palabra «moroso» de todas las cartas. Nada de eso costó dinero. Todo lo había propuesto ya alguien de dentro. Hizo falta una cola ante una ventanilla para que se hiciera verdad.',
        ),
        p(
          'La ronda es los miércoles. Las paradas y las horas están a la vista en cada sucursal y en la puerta de la lechería; si quiere que el bibliobús pase por su calle, llame al 555-0121. Hay otro lugar donde se escucha y que no se mueve en toda la semana: ',
          a('tres sillas bajo el tilo', '/es/stories/tres-sillas/'),
          '.',
        ),
      ],
    },
  ),
  translated(
    originalOf(originals, 'story-three-chairs'),
    'es',
    { days: -12 },
    {
      title: 'Tres sillas bajo el tilo',
      slug: 'tres-sillas',
      summary:
        'Sin mostrador, sin letrero, sin folletos. Una silla para quien escucha, otra para quien habla y una tercera que siempre queda libre.',
      ...picture('listening-chairs', chairsInSpanish, 'Dibujo hecho para Porchlight'),
      body: [
        p(
          'El tilo que hay detrás de la sucursal Millrace es más viejo que el molino. De su rama más baja cuelga un farol, y bajo el farol hay tres sillas plegables. De cinco hasta que anochece, todos los días laborables sin lluvia, alguien de la biblioteca se sienta en una de ellas y no tiene otra cosa que hacer.',
        ),
        p(
          'No hay letrero. Un letrero necesitaría una palabra, y cada palabra que probamos espantaba a alguien: «asesoría» sonaba a deudas; «apoyo», a enfermedad; «compromiso», a boda.',
        ),
        h2('Las reglas, por llamarlas así'),
        bullets(
          'Quien se sienta puede empezar, o no.',
          'Quien escucha no toma notas. Lo que haya que recordar se repite al final en voz alta, hasta que la otra persona diga «sí, eso».',
          'Solo se promete lo que quien promete puede cumplir por sí mismo.',
          'La tercera silla queda vacía, con un libro encima, para quien pase despacio.',
        ),
        quote(
          'El trabajo lo hace la tercera silla. Uno se sienta junto a una conversación y de pronto está dentro.',
        ),
        h2('En qué ha quedado'),
        p(
          'En una temporada, 240 conversaciones, contadas por encima con piedrecitas en un frasco. Un banco en el camino del canal, porque cuatro personas que no se conocían querían descansar en el mismo sitio. Un desayuno de viudos que se hace llamar Comité del Huevo. Y, en cierto modo, la noche de los jueves en la Biblioteca Central también empezó aquí: la enfermera que la pidió se la había pedido antes a las sillas.',
        ),
        p(
          'No siempre sale bien. Dos tardes acabaron con enfado y una con una ambulancia, bien llamada. Se escucha por parejas, a la vista una de otra; a las nueve todo el mundo está en casa, y una vez al mes hay una hora con alguien que escucha a quienes escuchan. Esa hora es la única partida del presupuesto.',
        ),
        p(
          'Cada silla costó 34 dólares. Se prestan: pida el artículo «LISTEN / 3» en el estante de herramientas. El farol se lo hemos prestado al árbol.',
        ),
      ],
    },
  ),
  translated(
    originalOf(originals, 'story-three-chairs'),
    'ar',
    { days: -10 },
    {
      title: 'ثلاثة كراسٍ تحت شجرة الزيزفون',
      slug: 'thalathat-karasin',
      summary:
        'لا مكتب ولا لافتة ولا منشورات. كرسي لمن يُصغي، وكرسي لمن يتكلم، وثالث يبقى فارغًا دائمًا.',
      ...picture('listening-chairs', chairsInArabic, 'رُسمت خصيصًا لموقع Porchlight'),
      body: [
        p(
          'شجرة الزيزفون خلف فرع Millrace أقدم من الطاحونة نفسها. من أدنى أغصانها يتدلى فانوس، وتحت الفانوس ثلاثة كراسٍ قابلة للطي. من الخامسة حتى الغروب، في كل يوم عمل لا مطر فيه، يجلس على أحدها شخص من المكتبة ليس لديه ما يفعله غير الجلوس.',
        ),
        p(
          'لا لافتة هناك. فاللافتة تحتاج إلى كلمة، وكل كلمة جرّبناها أبعدت أحدًا: «استشارة» بدت كأنها ديون، و«دعم» كأنه مرض، و«ارتباط» كأنه عرس.',
        ),
        h2('القواعد، إن صحّت التسمية'),
        bullets(
          'من جلس فله أن يبدأ، وله ألّا يبدأ.',
          'لا يدوّن المُصغي شيئًا. وما يستحق التذكّر يُعاد في الختام بصوت مسموع حتى يقول الآخر: «نعم، هذا هو».',
          'لا يُقطع وعد إلا إذا استطاع صاحبه أن يفي به وحده.',
          'يبقى الكرسي الثالث فارغًا وعليه كتاب، لمن يمرّ متمهّلًا.',
        ),
        quote('الكرسي الثالث هو الذي يقوم بالعمل: يجلس المرء قرب حديث فيجد نفسه فيه.'),
        h2('ما نتج عن ذلك'),
        p(
          'في موسم واحد 240 حديثًا، عددناها تقريبًا بحصى في جرّة. ومقعد على درب القناة، لأن أربعة أشخاص لم يلتقوا قط أرادوا أن يستريحوا في البقعة ذاتها. وفطور للأرامل من الرجال سمّى نفسه «لجنة البيض». ومن هنا أيضًا، على نحو ما، بدأت أمسية الخميس في المكتبة المركزية: فالممرضة التي طلبتها سألت الكراسي عنها أولًا.',
        ),
        p(
          'لا تسير الأمور على ما يرام دائمًا. أمسيتان انتهتا بالغضب، وواحدة بسيارة إسعاف استُدعيت في محلها. يعمل المُصغون أزواجًا يرى بعضهم بعضًا، ويكونون في بيوتهم عند التاسعة، ولهم كل شهر ساعة مع من يُصغي إليهم. وتلك الساعة هي البند الوحيد في الميزانية.',
        ),
        p(
          'ثمن الكرسي 34 دولارًا، ويمكنكم استعارة الكراسي: اطلبوا «LISTEN / 3» من رفّ الأدوات. أما الفانوس فمُعار للشجرة.',
        ),
      ],
    },
  ),
  translated(
    originalOf(originals, 'story-weather-garden'),
    'es',
    { days: -43 },
    {
      title: 'Un jardín que cuenta con el tiempo',
      slug: 'un-jardin-que-cuenta-con-el-tiempo',
      summary:
        'El césped de la Biblioteca Central se inundó dos veces y ardió una en el mismo año. El vecindario lo levantó, con nuestro permiso, y plantó pensando en todo.',
      ...ornament('weather-garden'),
      body: [
        p(
          'Un césped es un plan para un clima que ya no tenemos. El nuestro estuvo bajo el agua en abril, se agrietó en julio y en agosto ardió, un poco. Así que cuarenta vecinos lo levantaron en tres fines de semana, bajo la mirada de Dakota Whitehorse, y trazaron un jardín en tres escalones.',
        ),
        p(
          'El más bajo recoge la lluvia y tiene permiso para ser un estanque. En el de en medio crecen plantas a las que les da igual, entre ellas los groselleros. Arriba, donde está seco, hay tomillo, un grifo y un banco largo a la sombra de una vela. Quien se sienta ahí está ocho grados más fresco que quien espera el autobús en Court Square. La clase de 5.º B toma las dos temperaturas a diario, a mediodía y a las tres.',
        ),
      ],
    },
  ),
];
