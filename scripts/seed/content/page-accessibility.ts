import type { Calendar, DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { a, bullets, h2, p, strong } from '../write.ts';
import { entry } from './entry.ts';

const access = a('access@aldercounty.example', 'mailto:access@aldercounty.example');
const phone = a('555-0142', 'tel:555-0142');

const inEnglish = (calendar: Calendar): DemoDocument =>
  entry(
    'page',
    'page-accessibility',
    { on: '2024-10-02' },
    {
      title: 'Accessibility',
      slug: 'accessibility',
      summary:
        'What we do so that everyone can use this site and come to our events, what does not work yet, and how to ask for what you need.',
      lastReviewedOn: calendar.date(-18),
      body: [
        p(
          'Everyone should be able to read this site and take part in what it announces. We aim for level AA of the Web Content Accessibility Guidelines 2.2, and for something no guideline measures: that nobody has to explain themselves to get in.',
        ),
        h2('Ask for what you need'),
        p(
          'Write to ',
          access,
          ' or call ',
          phone,
          ', by voice, text or relay. You need not give a reason. Whatever an event already offers stands on its page.',
        ),
        bullets(
          [
            strong('Sign language or tactile interpreting: '),
            'please ask ten working days ahead. Ask later too. Sometimes it works out.',
          ],
          [
            strong('Captions, large print, slides in advance, a seat near the door: '),
            'three working days are enough.',
          ],
          [
            strong('On the day: '),
            'tell anyone on our staff, or write in the chat. The first five minutes are there for it.',
          ],
        ),
        p(
          'We answer within two working days. Accommodations cost you nothing. Assistance dogs and personal assistants are always welcome and never need a ticket.',
        ),
        h2('What the site does'),
        bullets(
          'Every page works with a keyboard, at four times its size, and without scripts.',
          'Times are given with their zone in words. Where your own differs, your browser shows it too.',
          'Pictures are described, or marked as decoration. Charts come with a table.',
          'Colour never carries a meaning alone. Motion stops when your device asks for less of it.',
          'Each language is marked as such, so that screen readers change their voice; Arabic runs from right to left.',
        ),
        h2('What does not work yet'),
        bullets(
          'Recordings made before last year have automatic captions. We correct them in the order in which people ask.',
          'Not every article has been translated. Where one has not, the lists say which language it is in.',
          'Courses and video players of other organisations follow their own rules; we can send you a transcript of anything that we recorded.',
          'Hillside Branch has a step at the door and no lift until the rebuilding. Programmes move downstairs when anyone asks.',
        ),
        h2('If we fall short'),
        p(
          'Tell us, and a named person will answer with a date. If that does not help, write to the Office of the County Librarian, 1 Court Square, Alder, NY 12999. We test this site by hand every three months, with people who use screen readers, magnifiers and switches, and pay them for it.',
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
      title: 'Accesibilidad',
      slug: 'accesibilidad',
      summary:
        'Qué hacemos para que cualquier persona pueda usar este sitio y venir a nuestros actos, qué falla todavía y cómo pedir lo que necesite.',
      body: [
        p(
          'Toda persona debería poder leer este sitio y participar en lo que anuncia. Nuestra meta es el nivel AA de las Pautas de Accesibilidad para el Contenido Web 2.2 y algo que ninguna pauta mide: que nadie tenga que dar explicaciones para entrar.',
        ),
        h2('Pida lo que necesite'),
        p(
          'Escriba a ',
          access,
          ' o llame al ',
          phone,
          ', por voz, mensaje de texto o servicio de retransmisión. No hace falta que diga el motivo. Lo que cada acto ya ofrece figura en su página.',
        ),
        bullets(
          [
            strong('Interpretación en lengua de señas o táctil: '),
            'pídala, si puede, con diez días hábiles. Si es más tarde, pídala también: a veces se consigue.',
          ],
          [
            strong(
              'Subtítulos, letra grande, diapositivas por adelantado, un asiento cerca de la puerta: ',
            ),
            'bastan tres días hábiles.',
          ],
          [
            strong('El mismo día: '),
            'dígaselo a cualquier persona del equipo o escríbalo en el chat. Los primeros cinco minutos son para eso.',
          ],
        ),
        p(
          'Respondemos en un plazo de dos días hábiles. Las adaptaciones no le cuestan nada. Los perros de asistencia y las personas de apoyo son siempre bienvenidos y nunca necesitan entrada.',
        ),
        h2('Lo que hace el sitio'),
        bullets(
          'Todas las páginas funcionan con teclado, ampliadas cuatro veces y sin scripts.',
          'Las horas indican su zona con palabras. Si la suya es otra, su navegador también se la muestra.',
          'Las imágenes tienen descripción o están marcadas como decorativas. Cada gráfico va con su tabla.',
          'El color nunca lleva solo un significado. El movimiento se detiene si su dispositivo así lo pide.',
          'Cada idioma está señalado, para que el lector de pantalla cambie de voz; el árabe corre de derecha a izquierda.',
        ),
        h2('Lo que aún no funciona'),
        bullets(
          'Las grabaciones anteriores al año pasado tienen subtítulos automáticos. Los corregimos en el orden en que nos los piden.',
          'No todos los artículos están traducidos. Cuando falta la traducción, las listas dicen en qué idioma está el texto.',
          'Los cursos y reproductores de otras organizaciones siguen sus propias reglas; podemos enviarle la transcripción de todo lo que hayamos grabado.',
          'La sucursal Hillside tiene un escalón en la puerta y no tendrá ascensor hasta la reforma. Los actos bajan a la planta baja en cuanto alguien lo pide.',
        ),
        h2('Si no cumplimos'),
        p(
          'Díganoslo y le responderá, con una fecha, una persona con nombre y apellido. Si eso no basta, escriba a Office of the County Librarian, 1 Court Square, Alder, NY 12999. Cada tres meses probamos el sitio a mano, y pagando, con personas que usan lectores de pantalla, ampliadores y pulsadores.',
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
      title: 'إتاحة الوصول',
      slug: 'itahat-alwusul',
      summary:
        'ما نفعله كي يستطيع الجميع استخدام هذا الموقع وحضور فعالياتنا، وما لا يعمل بعد، وكيف تطلبون ما تحتاجون إليه.',
      body: [
        p(
          'من حق كل إنسان أن يقرأ هذا الموقع وأن يشارك في ما يعلن عنه. نسعى إلى المستوى AA من إرشادات إتاحة محتوى الويب 2.2، وإلى أمر لا تقيسه الإرشادات: ألّا يُضطر أحد إلى شرح حاله كي يدخل.',
        ),
        h2('اطلبوا ما تحتاجون إليه'),
        p(
          'اكتبوا إلى ',
          access,
          ' أو اتصلوا بالرقم ',
          phone,
          ' صوتًا أو برسالة نصية أو عبر خدمة الترحيل. لا حاجة إلى ذكر السبب. وما توفّره كل فعالية أصلًا مذكور في صفحتها.',
        ),
        bullets(
          [
            strong('الترجمة إلى لغة الإشارة أو الترجمة اللمسية: '),
            'نرجو طلبها قبل عشرة أيام عمل. واطلبوها ولو تأخرتم، فقد يتيسّر الأمر.',
          ],
          [
            strong('ترجمة نصية، طباعة بحروف كبيرة، شرائح قبل الموعد، مقعد قرب الباب: '),
            'تكفي ثلاثة أيام عمل.',
          ],
          [
            strong('في اليوم نفسه: '),
            'أخبروا أيّ فرد من العاملين أو اكتبوا في المحادثة. الدقائق الخمس الأولى مخصّصة لذلك.',
          ],
        ),
        p(
          'نجيب خلال يومي عمل. لا تكلّفكم هذه الترتيبات شيئًا. وكلاب المساعدة والمرافقون مرحّب بهم دائمًا ولا يحتاجون إلى تذكرة.',
        ),
        h2('ما يفعله الموقع'),
        bullets(
          'تعمل كل صفحة بلوحة المفاتيح، وبتكبير أربعة أضعاف، ومن دون برمجيات نصية.',
          'تُكتب الأوقات مع منطقتها الزمنية بالكلمات، وإن اختلفت عن منطقتكم عرض المتصفح وقتكم أيضًا.',
          'للصور وصف، أو علامة تقول إنها للزينة. ومع كل رسم بياني جدول.',
          'لا يعتمد أي معنى على اللون وحده، وتتوقف الحركة حين يطلب جهازكم ذلك.',
          'لكل لغة علامتها، فيغيّر قارئ الشاشة صوته؛ والعربية تُقرأ من اليمين إلى اليسار.',
        ),
        h2('ما لا يعمل بعد'),
        bullets(
          'التسجيلات الأقدم من العام الماضي ترجمتها النصية آلية، ونصحّحها بترتيب الطلبات.',
          'لم تُترجم كل المقالات. وحيث لا توجد ترجمة تذكر القوائم لغة النص.',
          'دورات المؤسسات الأخرى ومشغّلات الفيديو لديها تتبع قواعدها، ويمكننا أن نرسل إليكم نص كل ما سجّلناه نحن.',
          'عند باب فرع Hillside درجة، ولا مصعد فيه قبل إعادة البناء. تنتقل الفعاليات إلى الطابق الأرضي حالما يطلب أحد ذلك.',
        ),
        h2('إن قصّرنا'),
        p(
          'أخبرونا، وسيجيبكم شخص باسمه ويحدّد موعدًا. فإن لم يكفِ ذلك فاكتبوا إلى: Office of the County Librarian, 1 Court Square, Alder, NY 12999. نختبر الموقع يدويًا كل ثلاثة أشهر مع أشخاص يستخدمون قارئات الشاشة والمكبّرات والمفاتيح البديلة، وندفع لهم أجرًا عن ذلك.',
        ),
      ],
    },
  );

export const accessibilityPage = (calendar: Calendar): readonly DemoDocument[] => {
  const original = inEnglish(calendar);
  return [original, inSpanish(original), inArabic(original)];
};
