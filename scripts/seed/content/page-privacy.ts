import type { Calendar, DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { a, bullets, h2, p, strong } from '../write.ts';
import { entry } from './entry.ts';

const engagement = a('engagement@aldercounty.example', 'mailto:engagement@aldercounty.example');

const inEnglish = (calendar: Calendar): DemoDocument =>
  entry(
    'page',
    'page-privacy',
    { on: '2024-10-02' },
    {
      title: 'Privacy',
      slug: 'privacy',
      summary:
        'No cookies, no tracking, no account. What that means page by page, and what happens when you leave for somebody else’s site.',
      lastReviewedOn: calendar.date(-18),
      body: [
        p(
          'What you read is your own business. Libraries have held to that for longer than there has been a web, and this site is built accordingly: it is a set of finished pages, and reading one tells us as little as walking past a window.',
        ),
        h2('What we do not do'),
        bullets(
          'We set no cookies, so there is no banner to dismiss.',
          'We count no visitors, build no profiles, and use no analytics.',
          'No page loads anything from another company: no fonts, no maps, no video, no buttons.',
          'There is no account and no newsletter form. Feeds and calendars are fetched by your own program and do not know who you are.',
        ),
        h2('What happens technically'),
        bullets(
          [
            strong('The request. '),
            'A web server learns the internet address that asks for a page; otherwise it could not answer. Ours keeps such entries for seven days to find faults and attacks, and then deletes them.',
          ],
          [
            strong('Your time zone. '),
            'When a page shows an event in your own time, your browser does the sum. Nothing is sent.',
          ],
        ),
        h2('When you leave'),
        p(
          'To register, join a webinar, play a recording or start a course, you may go to another organisation’s site, where its rules apply. Such links say where they lead, and nothing from there is loaded before you follow one. If you would rather register by telephone, call 555-0140; we enter your name and no more than that.',
        ),
        h2('When you write to us'),
        p(
          'We use your message to answer it and delete it after a year. What you tell us to arrange an accommodation is seen only by those who arrange it, and deleted ten days after the event.',
        ),
        h2('Your rights'),
        p(
          'You may ask what we hold about you, have it corrected or have it deleted. Write to ',
          engagement,
          ' or speak to anyone at a desk. If you have never written to us, the answer will be short: nothing.',
        ),
      ],
    },
  );

const inSpanish = (original: DemoDocument): DemoDocument =>
  translated(
    original,
    'es',
    { on: '2024-10-09' },
    {
      title: 'Privacidad',
      slug: 'privacidad',
      summary:
        'Sin cookies, sin rastreo y sin cuentas. Qué significa eso en cada página y qué ocurre cuando pasa al sitio de otra organización.',
      body: [
        p(
          'Lo que usted lee es asunto suyo. Las bibliotecas lo defienden desde mucho antes de que existiera la web, y este sitio está hecho en consecuencia: es un conjunto de páginas ya terminadas, y leer una nos dice tan poco como pasar por delante de una ventana.',
        ),
        h2('Lo que no hacemos'),
        bullets(
          'No usamos cookies, así que no hay ningún aviso que cerrar.',
          'No contamos visitas, no elaboramos perfiles y no usamos herramientas de analítica.',
          'Ninguna página carga nada de otra empresa: ni tipos de letra, ni mapas, ni vídeos, ni botones.',
          'No hay cuentas ni formulario de boletín. Los canales y los calendarios los descarga su propio programa y no saben quién es usted.',
        ),
        h2('Lo que ocurre técnicamente'),
        bullets(
          [
            strong('La petición. '),
            'Un servidor web conoce la dirección de internet que le pide una página; si no, no podría responder. El nuestro guarda esos registros siete días, para detectar fallos y ataques, y después los borra.',
          ],
          [
            strong('Su zona horaria. '),
            'Cuando una página muestra un acto en su hora local, la cuenta la hace su navegador. No se envía nada.',
          ],
        ),
        h2('Cuando se marcha'),
        p(
          'Para inscribirse, entrar en un seminario, ver una grabación o empezar un curso, a veces pasará al sitio de otra organización, donde rigen sus normas. Esos enlaces dicen adónde llevan, y nada de allí se carga antes de que usted los siga. Si prefiere inscribirse por teléfono, llame al 555-0140; anotamos su nombre y nada más.',
        ),
        h2('Cuando nos escribe'),
        p(
          'Usamos su mensaje para responderle y lo borramos al cabo de un año. Lo que nos cuente para organizar una adaptación solo lo ve quien la organiza, y se borra diez días después del acto.',
        ),
        h2('Sus derechos'),
        p(
          'Puede preguntar qué datos suyos tenemos, pedir que los corrijamos o que los borremos. Escriba a ',
          engagement,
          ' o hable con cualquier persona en un mostrador. Si nunca nos ha escrito, la respuesta será corta: ninguno.',
        ),
      ],
    },
  );

const inArabic = (original: DemoDocument): DemoDocument =>
  translated(
    original,
    'ar',
    { on: '2024-10-16' },
    {
      title: 'الخصوصية',
      slug: 'alkhususiya',
      summary:
        'لا ملفات تعريف ارتباط ولا تتبّع ولا حسابات. ماذا يعني ذلك في كل صفحة، وماذا يحدث حين تنتقلون إلى موقع جهة أخرى.',
      body: [
        p(
          'ما تقرؤونه شأنكم وحدكم. تمسّكت المكتبات بهذا المبدأ قبل أن توجد الشبكة بزمن طويل، وهذا الموقع مبني عليه: صفحات جاهزة، وقراءة واحدة منها لا تخبرنا بأكثر مما يخبر به المرور أمام نافذة.',
        ),
        h2('ما لا نفعله'),
        bullets(
          'لا نستخدم ملفات تعريف الارتباط، ولذلك لا شريط تنبيه تغلقونه.',
          'لا نعدّ الزوار ولا نبني ملفات عنهم ولا نستعمل أدوات تحليل.',
          'لا تحمّل أي صفحة شيئًا من شركة أخرى: لا خطوطًا ولا خرائط ولا فيديو ولا أزرارًا.',
          'لا حسابات ولا نموذج اشتراك بريدي. الخلاصات والتقاويم يجلبها برنامجكم أنتم، وهي لا تعرف من أنتم.',
        ),
        h2('ما يحدث تقنيًا'),
        bullets(
          [
            strong('الطلب. '),
            'يعرف الخادم عنوان الإنترنت الذي يطلب الصفحة، وإلا تعذّر عليه الرد. يحتفظ خادمنا بهذه السجلات سبعة أيام لكشف الأعطال والهجمات ثم يحذفها.',
          ],
          [
            strong('منطقتكم الزمنية. '),
            'حين تعرض الصفحة موعدًا بتوقيتكم فإن متصفحكم هو الذي يحسبه، ولا يُرسل شيء.',
          ],
        ),
        h2('حين تغادرون'),
        p(
          'للتسجيل أو لدخول ندوة أو لمشاهدة تسجيل أو لبدء دورة قد تنتقلون إلى موقع جهة أخرى تسري فيه قواعدها. هذه الروابط تذكر وجهتها، ولا يُحمّل شيء من هناك قبل أن تتبعوا الرابط. وإن فضّلتم التسجيل هاتفيًا فاتصلوا بالرقم 555-0140، ولن ندوّن سوى الاسم.',
        ),
        h2('حين تكتبون إلينا'),
        p(
          'نستخدم رسالتكم للرد عليها ونحذفها بعد سنة. وما تخبروننا به لترتيب تسهيلات لا يراه إلا من يرتّبها، ويُحذف بعد الفعالية بعشرة أيام.',
        ),
        h2('حقوقكم'),
        p(
          'لكم أن تسألوا عمّا نحتفظ به عنكم وأن تطلبوا تصحيحه أو حذفه. اكتبوا إلى ',
          engagement,
          ' أو تحدّثوا إلى أي شخص عند المكتب. وإن لم تكتبوا إلينا قط فسيكون الجواب قصيرًا: لا شيء.',
        ),
      ],
    },
  );

export const privacyPage = (calendar: Calendar): readonly DemoDocument[] => {
  const original = inEnglish(calendar);
  return [original, inSpanish(original), inArabic(original)];
};
