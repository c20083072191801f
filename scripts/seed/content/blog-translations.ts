import type { DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { a, bullets, figure, h2, p, quote, strong } from '../write.ts';
import { blogPosts } from './blog-posts.ts';
import { originalOf, ornament, picture } from './entry.ts';

const post = (id: string) => originalOf(blogPosts, id);

export const blogTranslations: readonly DemoDocument[] = [
  translated(
    post('blog-any-questions'),
    'es',
    { days: -4 },
    {
      title: 'Dejemos de decir «¿Alguna pregunta?»',
      slug: 'alguna-pregunta',
      summary:
        'Dos palabras que cierran más conversaciones de las que abren, y cinco frases para decir en su lugar.',
      ...picture(
        'listening-chairs',
        'Dos vecinos conversan en sillas plegables bajo un farol colgado de un árbol; una tercera silla queda libre.',
      ),
      body: [
        p(
          'Ese silencio ya lo conoce. Se acaban las diapositivas, alguien dice «¿Alguna pregunta?» y cuarenta personas se miran los zapatos. Entonces habla el señor que siempre tiene una. Y el resto de la sala comprende que, en realidad, no se lo estaban preguntando.',
        ),
        p(
          'Durante un año llevé la cuenta en la solapa de mi carpeta. Treinta y cuatro reuniones públicas, treinta y cuatro veces las dos palabras. Once noches no habló nadie. En diecinueve, solo hablaron personas cuyo nombre yo ya conocía.',
        ),
        h2('Por qué no funciona'),
        p(
          'Pide a la gente que sea rápida, valiente y original, todo en cuatro segundos y delante del vecindario. Además da a entender que el pensar ya se acabó y que solo queda entender. Pocos quieren ser quien no entendió.',
        ),
        h2('Lo que decimos ahora'),
        bullets(
          [
            strong('«¿Qué diría su hermana de todo esto?» '),
            'Hablar por alguien que no está es más fácil, y más sincero de lo que parece.',
          ],
          [
            strong('«Hable con la persona de al lado. Tres minutos.» '),
            'Y después preguntamos qué dijo la otra persona.',
          ],
          [
            strong('«¿Qué parte tacharía?» '),
            'Demos a cada cual la hoja y un lápiz rojo. Con un lápiz rojo la gente es generosa.',
          ],
          [strong('«¿Qué se nos olvidó?» '), 'Da por hecho que algo se nos olvidó.'],
          [
            strong('«Nos quedamos aquí hasta las nueve.» '),
            'Se cierra la reunión, nadie se va, se pone agua a hervir. La segunda reunión es la de verdad.',
          ],
        ),
        quote('Una buena pregunta deja a la otra persona más grande de como la encontró.'),
        p(
          'Escribimos las cinco en tarjetas. Cuelgan junto al interruptor de la sucursal Millrace, donde las ve quien abre la sala. En los cuatro meses que llevan ahí, nadie se ha quedado a solas con el señor que siempre tiene una pregunta. Ahora se la hace primero a su vecina.',
        ),
        p(
          'Si quiere oír cómo suena, venga a uno de los ',
          a('Lunes en el porche', '/es/series/lunes-en-el-porche/'),
          '. No hay diapositivas.',
        ),
      ],
    },
  ),
  translated(
    post('blog-six-blocks'),
    'es',
    { days: -78 },
    {
      title: 'Seis manzanas, diez nombres',
      slug: 'seis-manzanas-diez-nombres',
      summary:
        'Un paseo con mapa para quien empieza: cómo conocer un barrio en cuatro tardes, con un lápiz, buenos zapatos y ni un solo folleto.',
      ...picture(
        'hands-and-map',
        'Vistas desde arriba, cuatro manos señalan, dibujan y clavan alfileres en el plano de un barrio con río.',
      ),
      body: [
        p(
          'Quien entra a trabajar en las bibliotecas del condado de Alder recibe una llave, una credencial y un mapa de papel con seis manzanas marcadas en rojo. La llave funciona enseguida. El mapa lleva cuatro tardes.',
        ),
        p(
          'La tarea es volver con diez nombres, ninguno de ellos de un cargo oficial. Sin folletos, sin encuestas, sin «nosotros, los de la biblioteca». Solo se permite una pregunta: ¿con quién debería hablar ahora?',
        ),
        h2('Qué llevar'),
        bullets(
          'El mapa, doblado de modo que parezca usado',
          'Un lápiz. Los bolígrafos parecen formularios.',
          'Monedas, porque la mitad de las buenas conversaciones ocurren donde se vende algo',
          'Nada que lleve un logotipo',
        ),
        h2('Qué encontraron'),
        p(
          'Un cerrajero que guarda todas las llaves que alguna vez le salieron mal. Tres coros que no se conocían entre sí, en la misma calle. Un piso con la luz encendida a las cuatro de la madrugada: resultó ser un panadero, y quería audiolibros en tigriña. Teníamos dos. Ahora tenemos once.',
        ),
        figure(
          'media-rooftops',
          'Tejados al anochecer; alguien lee en una buhardilla iluminada y un gato mira.',
        ),
        h2('Qué hacer con los nombres'),
        p(
          'No van a ninguna base de datos. Cada uno se queda con quien conoció a esa persona, y el mapa, con sus marcas de lápiz, cuelga en su despacho. Un nombre es una relación, no un registro: si alguien deja la biblioteca, recorre otra vez las seis manzanas con quien le sucede y hace las presentaciones.',
        ),
        quote(
          'Es lento. También es la única formación después de la cual nadie ha pedido que le devuelvan el tiempo.',
        ),
        p(
          'Las preguntas que usamos después vienen de ',
          a('un inventario para una manzana', '/news/easy-as-abcd/'),
          ' (en inglés).',
        ),
      ],
    },
  ),
  translated(
    post('blog-plain-words'),
    'ar',
    { days: -108 },
    {
      title: 'أربعون لافتة كُتبت من جديد',
      slug: 'arbaun-lafita',
      summary:
        'صوّرنا كل إعلان معلّق في ثلاثة فروع وقرأناه بصوت عالٍ. اثنتان وعشرون لافتة بدأت بكلمة «ممنوع». وهذا ما تقوله الآن.',
      ...ornament('lit-windows'),
      body: [
        p(
          'أن تقرأ لافتاتك بصوت عالٍ، واحدة بعد أخرى في عصر يوم واحد، درسٌ في التواضع: تعرف بعده أيّ بيت تدير. كان صوت لافتاتنا متعبًا. «ممنوع الطعام». «ممنوع الهاتف». «ممنوع ترك الأطفال». لو مرّ بنا غريب لظنّ أن مصيبة وقعت هنا ذات يوم، ولعلّ سببها شطيرة.',
        ),
        p('أعدنا كتابة الأربعين كلها مع من يقفون بجوارها كل يوم. وهذه ثلاثة أمثلة:'),
        bullets(
          '«ممنوع الهاتف» صارت: «مكالمة طويلة؟ في بيت الدرج أجمل صدى، وكرسي».',
          '«قسم الإعارة» صار: «خذ وأعِد».',
          '«دورات المياه للمشتركين فقط» أُزيلت، ولم يكن هناك ما يوضع مكانها.',
        ),
        p(
          'صارت كل لافتة بالإنجليزية والإسبانية والعربية، بحروف من حجم واحد. أما عبارة «خذ كتابًا واترك كتابًا» فكُتبت بالعربية أولًا ثم تُرجمت إلى غيرها، ويظهر ذلك عليها: إنها أجمل الأربعين.',
        ),
      ],
    },
  ),
];
