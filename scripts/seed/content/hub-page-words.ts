/** What the sections of the landing page say, in each language. */

interface SectionWords {
  readonly heading: string;
  readonly lead?: string;
  readonly actionLabel?: string;
  readonly actionUrl?: string;
  readonly credit?: string;
}

export interface HubWords {
  readonly hero: SectionWords;
  readonly heroAlt: string;
  readonly definition: SectionWords;
  readonly survey: SectionWords;
  readonly guide: SectionWords;
  readonly featured: SectionWords;
  readonly featuredPost: string;
  readonly featuredStory: string;
  readonly courses: SectionWords;
  readonly upcoming: SectionWords;
  readonly onDemand: SectionWords;
  readonly products: SectionWords;
  readonly subscribe: SectionWords;
}

export const english: HubWords = {
  hero: {
    heading: 'A light on for everyone, a door that opens both ways',
    lead: 'Webinars, stories, courses and evidence from libraries that work with their neighbours, not only for them. The door is open.',
    actionLabel: 'See what is coming up',
    actionUrl: '/events/',
  },
  heroAlt: 'A lamp burning on a library porch at dusk, the door standing open',
  definition: {
    heading: 'What is community engagement?',
    lead: 'It is the habit of asking before offering. A library learns what the people around it hope for, shares the decisions, and stays long after the ribbon is cut. Programmes follow from the relationship, never the other way round.',
  },
  survey: {
    heading: 'How libraries engage, and how they listen',
    lead: 'Two questions, put to 223 U.S. public and academic libraries.',
    actionLabel: 'How sure are we?',
    actionUrl: '/research/',
  },
  guide: {
    heading: 'Five ways to begin',
    lead: 'A reading list to take in order: first the mindset, then the methods, then proof that it changes what a library does on an ordinary Tuesday.',
    credit: 'Chosen with Dr. Audrey Barbakoff, EdD, MLIS, Founder & CEO of Co/Lab Capacity',
  },
  featured: {
    heading: 'Recent insights, by and for libraries',
    actionLabel: 'All news and stories',
    actionUrl: '/news/',
  },
  featuredPost: 'Featured #EngagedLibraries post',
  featuredStory: 'Featured story',
  courses: {
    heading: 'Improve your skills',
    lead: 'Free, at your own pace, and made for people who work in libraries.',
    actionLabel: 'All free courses',
    actionUrl: '/courses/',
  },
  upcoming: {
    heading: 'Upcoming events',
    actionLabel: 'All upcoming events',
    actionUrl: '/events/',
  },
  onDemand: {
    heading: 'On-demand events',
    actionLabel: 'All recordings',
    actionUrl: '/events/on-demand/',
  },
  products: { heading: 'Products that help' },
  subscribe: {
    heading: 'We will leave the light on for you',
    lead: 'Put the whole programme in your own calendar, or follow one topic in a feed reader. Moves and cancellations arrive by themselves. No account, no e-mail address, no tracking.',
    actionLabel: 'Subscribe to the calendar',
    actionUrl: '/feeds/',
  },
};

export const spanish: HubWords = {
  hero: {
    heading: 'Una luz encendida para todos, una puerta que se abre en ambos sentidos',
    lead: 'Seminarios, relatos, cursos y datos de bibliotecas que trabajan con su vecindario, y no solo para él. La puerta está abierta.',
    actionLabel: 'Vea lo que viene',
    actionUrl: '/es/events/',
  },
  heroAlt:
    'Una lámpara encendida en el porche de una biblioteca al anochecer, con la puerta abierta',
  definition: {
    heading: '¿Qué es la participación comunitaria?',
    lead: 'Es la costumbre de preguntar antes de ofrecer. La biblioteca averigua qué espera la gente de su alrededor, comparte las decisiones y se queda mucho después de la inauguración. Las actividades nacen de la relación, y nunca al revés.',
  },
  survey: {
    heading: 'Cómo participan las bibliotecas y cómo escuchan',
    lead: 'Dos preguntas a 223 bibliotecas públicas y académicas de Estados Unidos.',
    actionLabel: '¿Cuánto podemos fiarnos?',
    actionUrl: '/es/research/',
  },
  guide: {
    heading: 'Cinco maneras de empezar',
    lead: 'Una lista para leer en orden: primero la actitud, luego los métodos y al final la prueba de que cambia lo que una biblioteca hace un martes cualquiera.',
    credit: 'Selección hecha con Dr. Audrey Barbakoff, EdD, MLIS (Founder & CEO, Co/Lab Capacity)',
  },
  featured: {
    heading: 'Ideas recientes, de bibliotecas y para bibliotecas',
    actionLabel: 'Todas las noticias y relatos',
    actionUrl: '/es/news/',
  },
  featuredPost: 'Publicación destacada de #EngagedLibraries',
  featuredStory: 'Relato destacado',
  courses: {
    heading: 'Mejore sus competencias',
    lead: 'Gratis, a su ritmo y pensado para quienes trabajan en bibliotecas.',
    actionLabel: 'Todos los cursos gratuitos',
    actionUrl: '/es/courses/',
  },
  upcoming: {
    heading: 'Próximos eventos',
    actionLabel: 'Todos los próximos eventos',
    actionUrl: '/es/events/',
  },
  onDemand: {
    heading: 'Eventos grabados',
    actionLabel: 'Todas las grabaciones',
    actionUrl: '/es/events/on-demand/',
  },
  products: { heading: 'Productos que ayudan' },
  subscribe: {
    heading: 'Le dejamos la luz encendida',
    lead: 'Lleve todo el programa a su calendario o siga un solo tema en un lector de noticias. Los cambios y las cancelaciones llegan solos. Sin cuenta, sin correo y sin rastreo.',
    actionLabel: 'Suscribirse al calendario',
    actionUrl: '/es/feeds/',
  },
};

export const arabic: HubWords = {
  hero: {
    heading: 'ضوء مُضاء للجميع، وباب يُفتح في الاتجاهين',
    lead: 'ندوات وقصص ودورات وأرقام من مكتبات تعمل مع جيرانها، لا من أجلهم فحسب. الباب مفتوح.',
    actionLabel: 'اطّلعوا على ما هو قادم',
    actionUrl: '/ar/events/',
  },
  heroAlt: 'مصباح مضاء في شرفة مكتبة عند الغروب، وبابها مفتوح',
  definition: {
    heading: 'ما المشاركة المجتمعية؟',
    lead: 'هي أن نسأل قبل أن نقدّم. تتعرّف المكتبة إلى ما يأمله الناس من حولها، وتشاركهم القرار، وتبقى معهم بعد انتهاء الاحتفال بوقت طويل. البرامج تأتي من العلاقة، لا العكس.',
  },
  survey: {
    heading: 'كيف تُشرك المكتبات مجتمعاتها، وكيف تُصغي إليها',
    lead: 'سؤالان وُجّها إلى ٢٢٣ مكتبة عامة وأكاديمية في الولايات المتحدة.',
    actionLabel: 'ما مدى ثقتنا بالأرقام؟',
    actionUrl: '/ar/research/',
  },
  guide: {
    heading: 'خمس طرق للبدء',
    lead: 'قائمة تُقرأ بالترتيب: طريقة التفكير أولًا، ثم الأساليب، ثم الدليل على أنها تغيّر ما تفعله المكتبة في يوم عادي.',
    credit: 'اختيرت بالتعاون مع Dr. Audrey Barbakoff, EdD, MLIS (Founder & CEO, Co/Lab Capacity)',
  },
  featured: {
    heading: 'رؤى حديثة من المكتبات وإليها',
    actionLabel: 'كل الأخبار والقصص',
    actionUrl: '/ar/news/',
  },
  // The mark keeps the sign of the hashtag in front of it.
  featuredPost: 'منشور مختار من \u200e#EngagedLibraries',
  featuredStory: 'قصة مختارة',
  courses: {
    heading: 'طوّروا مهاراتكم',
    lead: 'مجانًا، وبالوتيرة التي تناسبكم، ولمن يعملون في المكتبات.',
    actionLabel: 'كل الدورات المجانية',
    actionUrl: '/ar/courses/',
  },
  upcoming: {
    heading: 'الفعاليات القادمة',
    actionLabel: 'كل الفعاليات القادمة',
    actionUrl: '/ar/events/',
  },
  onDemand: {
    heading: 'فعاليات مسجّلة',
    actionLabel: 'كل التسجيلات',
    actionUrl: '/ar/events/on-demand/',
  },
  products: { heading: 'منتجات تساعدكم' },
  subscribe: {
    heading: 'سنُبقي المصباح مضاءً من أجلكم',
    lead: 'ضعوا البرنامج كله في تقويمكم، أو تابعوا موضوعًا واحدًا. تصلكم التعديلات والإلغاءات تلقائيًا، بلا حساب ولا بريد ولا تتبّع.',
    actionLabel: 'اشتركوا في التقويم',
    actionUrl: '/ar/feeds/',
  },
};
