import type { Calendar, DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { a, bullets, h3, p, steps, strong } from '../write.ts';
import { bilingualStoryTime, longTable } from './upcoming-first-week.ts';
import { badAirDay, newNeighbours } from './upcoming-second-week.ts';

/** Events of the first weeks in Spanish and Arabic. */
export const upcomingTranslated = (calendar: Calendar): readonly DemoDocument[] => [
  translated(
    longTable(calendar),
    'es',
    { days: -21 },
    {
      title: 'La mesa larga: una cena sobre lo que la biblioteca debería dejar de hacer',
      slug: 'la-mesa-larga',
      room: 'Sala de lectura, planta baja',
      summary:
        'Sesenta sillas, dos ollas de sopa y una línea del presupuesto del próximo año, que decide quien se siente a la mesa.',
      image: {
        file: 'media-table-of-giving',
        alt: 'Una mesa larga con cuencos, pan y lámparas pequeñas',
        decorative: false,
      },
      body: [
        p(
          'Ponemos una sola mesa desde la puerta este hasta el armario de los atlas: sesenta sillas y sopa en los dos extremos. Entre la sopa y la tarta hay una pregunta: ',
          strong('¿qué debería dejar de hacer esta biblioteca para poder hacer algo mejor?'),
        ),
        p(
          'La preguntamos en serio. El presupuesto se redacta dentro de seis semanas y una de sus líneas, la más pequeña pero no la menos importante, se decidirá con lo que se diga aquí. La última vez esa línea fue el autobús de los sábados.',
        ),
        steps(
          'Sopa: siéntese junto a alguien que no conozca.',
          'Dejar: cada extremo nombra tres cosas de las que podría prescindir.',
          'Empezar: el centro de la mesa responde, y todo se escribe en el mantel de papel.',
          'Tarta: contamos en voz alta y decimos quién hará qué.',
        ),
        p(
          'La cena es gratuita y vegetariana. Hay interpretación al español y al árabe, y los niños tienen su propio mantel. Díganos si tiene alergias al inscribirse.',
        ),
      ],
    },
  ),
  translated(
    bilingualStoryTime(calendar),
    'es',
    { days: -15 },
    {
      title: 'Cuentos en dos idiomas / Story time in two languages',
      slug: 'cuentos-en-dos-idiomas',
      room: 'El porche',
      summary:
        'Un cuento contado dos veces a la vez, en español y en inglés, con tambor. Para menores de seis años y quien los traiga.',
      body: [
        p(
          'Tomás lee una página en español, la sala contesta en inglés y a la tercera nadie recuerda cuál era la traducción. Hay un tambor para las partes ruidosas y una manta para quien tenga vergüenza.',
        ),
        p(
          'Sin carné, sin inscripción y sin obligación de estarse quieto. Los carritos se dejan en el porche; el té está listo desde las diez. Si llueve, nos metemos en la sala principal, que huele a madera.',
        ),
      ],
    },
  ),
  translated(
    badAirDay(calendar),
    'es',
    { days: -25 },
    {
      title: 'Calor, humo y refugio: ensayar la peor mañana de la sucursal',
      slug: 'calor-humo-y-refugio',
      summary:
        'Un plano, cinco personas y un medidor de aire en rojo. Noventa minutos de ensayo para un día que nadie quiere vivir.',
      image: {
        file: 'media-weather-garden',
        alt: 'Un jardín bajo varios tiempos a la vez',
        decorative: false,
      },
      body: [
        p(
          'A las siete de la mañana el medidor del tejado pasa de amarillo a rojo. A las nueve hay cola: dos grupos escolares, un señor con botella de oxígeno, una familia cuyas ventanas no cierran. La sucursal tiene una sala con filtro y unos turnos pensados para un día corriente.',
        ),
        p(
          'Esta sesión es un ensayo. Recibirá un plano, un equipo de cinco y una previsión hora a hora, y tendrá que decidir quién abre qué. Nadie gana, y todo el mundo descubre una puerta que había olvidado.',
        ),
        h3('Antes de venir'),
        bullets(
          'Averigüe por dónde entra el aire en su edificio y quién tiene la llave.',
          'Apunte tres teléfonos que necesitaría y compruebe que contestan.',
          'Cuente las sillas de la sala más fresca o más limpia.',
        ),
        p(
          'Habrá subtítulos en vivo e interpretación en lengua de señas estadounidense. Más sesiones en el ciclo ',
          a('Clima y comunidad', '/es/series/clima-y-comunidad/'),
          '.',
        ),
      ],
    },
  ),
  translated(
    newNeighbours(calendar),
    'es',
    { days: -17 },
    {
      title: 'Velada de nuevos vecinos: papeles, autobuses y un carné de biblioteca',
      slug: 'velada-de-nuevos-vecinos',
      room: 'Salas 2 y 3, segunda planta',
      summary:
        'Té, cuatro mesas y personas que saben contestar a un tipo de pregunta cada una. En español, inglés y árabe; media hora también en línea.',
      body: [
        p(
          '¿Ha llegado este año, el anterior o con prisas? Venga a tomar un té. En la sala hay personas que responden cada una a un tipo de pregunta y que le acompañan a la mesa de al lado cuando no saben.',
        ),
        bullets(
          'Papeles: qué oficina, qué formulario, qué llevar y qué no debe costar dinero.',
          'Autobuses y escuelas: rutas, tarjetas de media tarifa, matrícula a mitad de curso.',
          'Carné de biblioteca: se hace en el momento. Basta una carta con su nombre.',
          'Trabajo: una primera mirada a su título o a su oficio.',
        ),
        p(
          'Toda la velada se habla español, English y العربية. Nadie le preguntará por su situación legal, ni aquí ni después. La media hora de preguntas generales, desde las 6:15 de la tarde, se puede seguir en línea y no se graba.',
        ),
      ],
    },
  ),
  translated(
    newNeighbours(calendar),
    'ar',
    { days: -17 },
    {
      title: 'أمسية الجيران الجدد: أوراق وحافلات وبطاقة مكتبة',
      slug: 'umsiyat-aljiran-aljudud',
      room: 'القاعتان ٢ و٣، الطابق الثاني',
      summary:
        'شاي وأربع طاولات، وإلى كل طاولة من يجيب عن نوع واحد من الأسئلة. بالعربية والإنجليزية والإسبانية، ونصف ساعة منها عبر الإنترنت أيضًا.',
      body: [
        p(
          'هل وصلتم هذا العام، أو العام الماضي، أو على عجل؟ تعالوا لشرب الشاي. في القاعة أشخاص يجيب كل منهم عن نوع واحد من الأسئلة، ويرافقكم إلى الطاولة المجاورة حين لا يعرف الجواب.',
        ),
        bullets(
          'الأوراق: أيّ دائرة، وأيّ استمارة، وماذا تُحضرون، وما الذي لا يجوز أن تدفعوا ثمنه.',
          'الحافلات والمدارس: الخطوط، وبطاقات نصف الأجرة، والتسجيل في منتصف الفصل.',
          'بطاقة المكتبة: تُعدّ وأنتم تنتظرون، وتكفي رسالة عليها اسمكم.',
          'العمل: نظرة أولى إلى شهادتكم أو حرفتكم.',
        ),
        p(
          'نتحدث طوال الأمسية بالعربية والإنجليزية والإسبانية. لن يسألكم أحد عن وضعكم القانوني، لا هنا ولا فيما بعد.',
        ),
        p(
          'لا تستطيعون الحضور؟ نصف ساعة الأسئلة العامة، من السادسة والربع مساءً، متاحة عبر الإنترنت مع نصّ مباشر (live captions)، ولا تُسجَّل.',
        ),
      ],
    },
  ),
];
