import { phrase } from './phrase.ts';

/** What bodies are written of; any of them can follow any other. */
export const sentences = [
  phrase(
    'We asked before we offered, and the answers were shorter than our plans.',
    'Preguntamos antes de ofrecer, y las respuestas fueron más cortas que nuestros planes.',
    'سألنا قبل أن نعرض، وكانت الإجابات أقصر من خططنا.',
  ),
  phrase(
    'Forty-two people came on the first evening, and nine of them stayed to put the chairs away.',
    'La primera tarde vinieron cuarenta y dos personas, y nueve se quedaron a recoger las sillas.',
    'حضر في الأمسية الأولى اثنان وأربعون شخصًا، وبقي تسعة منهم لترتيب الكراسي.',
  ),
  phrase(
    'The kettle was the most useful thing we bought; the projector was the least useful.',
    'El hervidor fue lo más útil que compramos; el proyector, lo menos.',
    'كانت غلّاية الماء أنفع ما اشتريناه، وكان جهاز العرض أقلّه نفعًا.',
  ),
  phrase(
    'Nobody needs a card, an account or a reason to sit down.',
    'Nadie necesita carné, cuenta ni motivo para sentarse.',
    'لا يحتاج أحد إلى بطاقة أو حساب أو سبب كي يجلس.',
  ),
  phrase(
    'The list of what broke is longer than the list of what was borrowed, and it is worth reading.',
    'La lista de lo que se rompió es más larga que la de lo prestado, y vale la pena leerla.',
    'قائمة ما انكسر أطول من قائمة ما أُعير، وهي تستحق القراءة.',
  ),
  phrase(
    'Two of the three partners had never met, although they share a car park.',
    'Dos de los tres socios no se conocían, aunque comparten aparcamiento.',
    'لم يلتقِ اثنان من الشركاء الثلاثة من قبل، مع أنهما يتشاركان موقف السيارات.',
  ),
  phrase(
    'What it cost is written down to the last cent, tea and printer paper included.',
    'Lo que costó está anotado hasta el último céntimo, té y papel incluidos.',
    'كل ما أُنفق مدوّن حتى آخر قرش، بما فيه الشاي وورق الطباعة.',
  ),
  phrase(
    'A teenager drew the plan of the room, and it is the one we still use.',
    'Una adolescente dibujó el plano de la sala, y es el que seguimos usando.',
    'رسمت فتاة يافعة مخطط القاعة، وهو الذي ما زلنا نستخدمه.',
  ),
  phrase(
    'If the lift is out of order we move downstairs, without being asked.',
    'Si el ascensor no funciona, bajamos sin que nadie lo pida.',
    'إذا تعطّل المصعد نزلنا إلى الطابق الأرضي من غير أن يُطلب منا.',
  ),
  phrase(
    'The second meeting is the hard one: the curious have gone and the faithful are not there yet.',
    'La segunda reunión es la difícil: los curiosos ya se fueron y los fieles aún no llegan.',
    'الاجتماع الثاني هو الصعب: رحل الفضوليون ولم يأتِ الأوفياء بعد.',
  ),
  phrase(
    'Write the date on the wall, and the names of those who said they would come.',
    'Escribe la fecha en la pared, y los nombres de quienes dijeron que vendrían.',
    'اكتبوا الموعد على الحائط، وأسماء من وعدوا بالحضور.',
  ),
  phrase(
    'Half of the questions were about buses, so we printed the timetable.',
    'La mitad de las preguntas eran sobre autobuses, así que imprimimos el horario.',
    'كان نصف الأسئلة عن الحافلات، فطبعنا جدول مواعيدها.',
  ),
  phrase(
    'Someone who had not been here for twenty years found her own name in an old register.',
    'Alguien que no venía desde hacía veinte años encontró su nombre en un registro antiguo.',
    'وجدت امرأة لم تأتِ منذ عشرين عامًا اسمها في سجل قديم.',
  ),
  phrase(
    'The evidence is thin, and we say so: one branch, one winter, one set of counters.',
    'Las pruebas son escasas, y lo decimos: una sucursal, un invierno, un contador.',
    'الأدلة قليلة ونحن نقول ذلك: فرع واحد وشتاء واحد وعدّاد واحد.',
  ),
  phrase(
    'Children under twelve bring an adult; adults may come without a child.',
    'Los menores de doce años vienen con un adulto; los adultos pueden venir solos.',
    'من هم دون الثانية عشرة يصحبهم بالغ، وللبالغين أن يأتوا وحدهم.',
  ),
  phrase(
    'We stopped doing it for a month to see who would miss it, and we were told by Tuesday.',
    'Lo suspendimos un mes para ver quién lo echaba de menos, y el martes ya lo sabíamos.',
    'توقفنا شهرًا لنرى من سيفتقده، فعرفنا قبل يوم الثلاثاء.',
  ),
  phrase(
    'The forms are in three languages & in large print.',
    'Los formularios están en tres idiomas y en letra grande.',
    'الاستمارات متاحة بثلاث لغات وبخط كبير.',
  ),
  phrase(
    'What a volunteer promises is written on the same sheet as what the library promises.',
    'Lo que promete un voluntario está en la misma hoja que lo que promete la biblioteca.',
    'ما يعد به المتطوع مكتوب في الورقة نفسها التي فيها ما تعد به المكتبة.',
  ),
  phrase(
    'Bring something that does not work; take home something that does, or the reason why not.',
    'Trae algo que no funcione; llévate algo que sí, o la razón de que no.',
    'أحضروا شيئًا لا يعمل، وعودوا بشيء يعمل أو بسبب تعطّله.',
  ),
  phrase(
    'It rained on four of the six Saturdays, which is why there are now six umbrellas to borrow.',
    'Llovió cuatro de los seis sábados; por eso ahora prestamos seis paraguas.',
    'هطل المطر في أربعة من ستة أيام سبت، ولهذا لدينا الآن ست مظلات للإعارة.',
  ),
  phrase(
    'The school next door gave us its hall, and asked for nothing but the noise to end at eight.',
    'La escuela vecina nos dejó su salón y solo pidió que el ruido acabara a las ocho.',
    'أعطتنا المدرسة المجاورة قاعتها ولم تطلب إلا أن ينتهي الضجيج عند الثامنة.',
  ),
  phrase(
    'There is a ramp at the east door, a hearing loop in the hall and a quiet room upstairs.',
    'Hay una rampa en la puerta este, un bucle magnético en la sala y un cuarto tranquilo arriba.',
    'يوجد منحدر عند الباب الشرقي، وحلقة سمعية في القاعة، وغرفة هادئة في الأعلى.',
  ),
  phrase(
    'Numbers first: 1,204 visits, 311 loans, 18 complaints, one wedding.',
    'Primero los números: 1204 visitas, 311 préstamos, 18 quejas y una boda.',
    'الأرقام أولًا: 1204 زيارات و311 إعارة و18 شكوى وحفل زفاف واحد.',
  ),
  phrase(
    'Next year we would begin smaller, with one table and one evening a week.',
    'El próximo año empezaríamos más pequeño: una mesa y una tarde por semana.',
    'في العام القادم سنبدأ أصغر: بطاولة واحدة وأمسية واحدة في الأسبوع.',
  ),
] as const;
