import { inThreeLanguages } from './in-three-languages.ts';

export const topics = inThreeLanguages('topic', [
  {
    en: {
      name: 'Community engagement',
      slug: 'community-engagement',
      description:
        'Asking before offering: how libraries learn what the people around them hope for, and stay after the ribbon is cut.',
    },
    es: {
      name: 'Participación comunitaria',
      slug: 'participacion-comunitaria',
      description:
        'Preguntar antes de ofrecer: cómo la biblioteca descubre lo que espera su gente y se queda cuando termina la inauguración.',
    },
    ar: {
      name: 'المشاركة المجتمعية',
      slug: 'almusharaka-almujtamaiya',
      description:
        'أن نسأل قبل أن نقدّم: كيف تعرف المكتبة ما يأمله الناس من حولها وتبقى إلى جانبهم.',
    },
  },
  {
    en: {
      name: 'Co-creation',
      slug: 'co-creation',
      description:
        'Services designed at the same table by the people who run them and the people who use them.',
    },
    es: {
      name: 'Cocreación',
      slug: 'cocreacion',
      description:
        'Servicios pensados en la misma mesa por quienes los ofrecen y por quienes los utilizan.',
    },
    ar: {
      name: 'التصميم المشترك',
      slug: 'altasmim-almushtarak',
      description: 'خدمات يصمّمها معًا، إلى طاولة واحدة، من يقدّمونها ومن يستفيدون منها.',
    },
  },
  {
    en: {
      name: 'Partnerships',
      slug: 'partnerships',
      description:
        'Clinics, bus depots, barbers and schools: working with others without losing track of who promised what.',
    },
    es: {
      name: 'Alianzas',
      slug: 'alianzas',
      description:
        'Clínicas, cocheras, peluquerías y escuelas: trabajar con otros sin olvidar quién prometió qué.',
    },
    ar: {
      name: 'الشراكات',
      slug: 'alsharakat',
      description: 'العيادات والمدارس والمحالّ المجاورة: كيف نعمل مع غيرنا ونحفظ ما تعاهدنا عليه.',
    },
  },
  {
    en: {
      name: 'Digital inclusion',
      slug: 'digital-inclusion',
      description:
        'A connection, a device that works, and somebody patient to sit beside you while you learn it.',
    },
    es: {
      name: 'Inclusión digital',
      slug: 'inclusion-digital',
      description:
        'Una conexión, un aparato que funcione y alguien con paciencia que se siente a tu lado.',
    },
    ar: {
      name: 'الشمول الرقمي',
      slug: 'alshumul-alraqmi',
      description: 'اتصال بالإنترنت، وجهاز يعمل، وشخص صبور يجلس إلى جانبكم حتى تتعلّموا.',
    },
  },
  {
    en: {
      name: 'Teens & youth',
      slug: 'teens-and-youth',
      description: 'Young people as planners, researchers and hosts, not only as an audience.',
    },
    es: {
      name: 'Adolescentes y jóvenes',
      slug: 'adolescentes-y-jovenes',
      description: 'La juventud que planifica, investiga y recibe, y no solo asiste.',
    },
    ar: {
      name: 'اليافعون والشباب',
      slug: 'alyafiun-walshabab',
      description: 'شباب يخطّطون ويبحثون ويستضيفون، ولا يكتفون بالحضور.',
    },
  },
  {
    en: {
      name: 'Climate action',
      slug: 'climate-action',
      description:
        'Cool rooms, seed drawers, repair tables and honest conversations about weather that has changed.',
    },
    es: {
      name: 'Acción por el clima',
      slug: 'accion-por-el-clima',
      description:
        'Salas frescas, cajones de semillas, mesas de reparación y charlas sinceras sobre un tiempo que ha cambiado.',
    },
    ar: {
      name: 'العمل المناخي',
      slug: 'alamal-almunakhi',
      description: 'غرف باردة وأدراج للبذور وطاولات للإصلاح وأحاديث صريحة عن طقس تغيّر.',
    },
  },
  {
    en: {
      name: 'Health & well-being',
      slug: 'health-and-wellbeing',
      description:
        'What a library can do for bodies and minds, and where it should hand over to someone trained.',
    },
    es: {
      name: 'Salud y bienestar',
      slug: 'salud-y-bienestar',
      description:
        'Lo que una biblioteca puede hacer por el cuerpo y la mente, y cuándo conviene acudir a un profesional.',
    },
    ar: {
      name: 'الصحة والعافية',
      slug: 'alsihha-walafiya',
      description: 'ما تستطيع المكتبة فعله من أجل الجسد والنفس، ومتى تُحيل إلى أهل الاختصاص.',
    },
  },
  {
    en: {
      name: 'Local history',
      slug: 'local-history',
      description:
        'Shoeboxes, tape recorders and street names: keeping what a place remembers about itself.',
    },
    es: {
      name: 'Historia local',
      slug: 'historia-local',
      description:
        'Cajas de zapatos, grabadoras y nombres de calles: conservar lo que un lugar recuerda de sí mismo.',
    },
    ar: {
      name: 'التاريخ المحلي',
      slug: 'altarikh-almahalli',
      description: 'صور وتسجيلات وأسماء شوارع: نحفظ ما يتذكّره المكان عن نفسه.',
    },
  },
  {
    en: {
      name: 'Skills & careers',
      slug: 'skills-and-careers',
      description:
        'Learning for library staff, and for anyone who comes in with a job form and a deadline.',
    },
    es: {
      name: 'Competencias y empleo',
      slug: 'competencias-y-empleo',
      description:
        'Formación para el personal y para cualquiera que entre con una solicitud de empleo y poco tiempo.',
    },
    ar: {
      name: 'المهارات والعمل',
      slug: 'almaharat-walamal',
      description: 'تعلّم للعاملين في المكتبات، ولكل من يدخل حاملًا طلب وظيفة وموعدًا قريبًا.',
    },
  },
  {
    en: {
      name: 'Library spaces',
      slug: 'library-spaces',
      description: 'Chairs, doors, light and noise: rooms that tell people they may stay.',
    },
    es: {
      name: 'Espacios de la biblioteca',
      slug: 'espacios-de-la-biblioteca',
      description:
        'Sillas, puertas, luz y ruido: salas que le dicen a la gente que puede quedarse.',
    },
    ar: {
      name: 'فضاءات المكتبة',
      slug: 'fadaat-almaktaba',
      description: 'كراسٍ وأبواب وضوء وسكون: قاعات تقول للناس إن لهم أن يبقوا.',
    },
  },
]);
