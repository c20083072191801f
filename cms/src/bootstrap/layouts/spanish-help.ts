import type { DocumentType } from '@porchlight/shared';

/**
 * The sentence beside each field in Spanish, by its type or component, and its name. Those in English
 * stand in the layouts.
 */

type Help = Readonly<Record<string, string>>;

const follows = 'Se elige en la primera versión; las traducciones la siguen.';

const address = (example: string): string =>
  `La última parte de su dirección web: minúsculas, cifras y guiones, como ${example}.`;

const common = {
  title: 'Cómo se llama, tal como debe leerlo el público, como «Planifique su año».',
  slug: address('planifique-su-ano'),
  summary:
    'Una o dos frases para listas, canales y buscadores, como «Tres bibliotecas muestran cómo planifican».',
  body: 'El texto completo; puede llevar títulos, listas, citas, enlaces e imágenes.',
  image:
    'Una imagen para la página y su tarjeta, descrita para quien no puede verla, como una foto de la sala de lectura.',
  topics: `De qué trata, lo más importante primero, como «Participación comunitaria». ${follows}`,
  audiences: `Para quién es, como «Personal de sucursales». ${follows}`,
};

const article = {
  ...common,
  authors: `Quién lo escribió, en el orden de la firma, como «Ana Ruiz». ${follows}`,
  publicationName:
    'Dónde apareció, si tiene nombre, como «Next»; las tarjetas dicen entonces «Entrada de Next».',
  externalUrl:
    'Dónde está el texto completo, si no está aquí, como https://news.example/easy-as-abcd.',
  correctionNote:
    'Qué se corrigió después de publicar, como «El número de sucursales era erróneo; son 14».',
};

const gathering = {
  name: 'Cómo se llama, tal como debe leerlo el público, como «Alfabetización».',
  slug: address('alfabetizacion-familiar'),
  description: 'Una o dos frases para su página, como «Leer en compañía a cualquier edad».',
};

const url = (example: string): string => `Dónde leer más, como ${example}.`;
const phone = 'Con su prefijo, como +1 614 555 0100.';
const reviewed = 'Cuándo comprobó alguien por última vez que es correcto, como el 20 de enero.';

export const spanishTypeHelp: Readonly<Record<DocumentType, Help>> = {
  event: {
    ...common,
    format: 'Cómo se participa: seminario web, en persona o de ambas formas (híbrido).',
    startsAtLocal:
      'Lo que marca entonces el reloj del lugar, como el 30 de enero a las 15:00; para días enteros basta la fecha.',
    endsAtLocal:
      'Lo que marca entonces el reloj del lugar, como el 30 de enero a las 16:00; después del comienzo.',
    timeZone: 'La zona del reloj del lugar, por una ciudad que esté en ella, como Nueva York.',
    allDay: 'Cuando ocupa días enteros y no tiene hora, como una feria del libro.',
    eventStatus:
      'Si se celebra como estaba previsto; un evento cancelado sigue a la vista y lo dice.',
    statusNote:
      'Una frase para quienes pensaban venir, como «Nuestra ponente está enferma; anunciaremos otra fecha».',
    place: `La sucursal o el lugar, como «Biblioteca Central». ${follows}`,
    room: 'En qué parte del lugar, como «Sala 2, planta alta».',
    joinUrl: 'La dirección que se abre al empezar, como https://meet.library.example/plan.',
    registrationState: 'Si hay que inscribirse y si aún se puede, como «open» o «waiting-list».',
    registrationUrl:
      'La dirección del formulario de inscripción, como https://library.example/register/plan.',
    registrationOpensOn:
      'El primer día para inscribirse, como el 10 de enero; desde ese día la página ofrece el enlace por sí misma.',
    languages: 'Códigos de idioma separados por comas, como «en, es».',
    accessibilityOffers: 'Marque lo que se ofrece sin pedirlo, como subtítulos en vivo.',
    presenters: `Quién habla y con qué papel, en el orden del programa. ${follows}`,
    series: `La serie a la que pertenece, como «La hora de la participación». ${follows}`,
    recording: 'Si se graba y dónde verlo, como «ready» con su dirección.',
    materials: 'Qué se entrega, y qué no y por qué, como diapositivas o una guía.',
    cost: 'Lo que cuesta, en palabras, como «12 dólares, gratis para socios».',
    free: 'Cuando nadie paga nada, como en la mayoría de los seminarios web.',
    capacity: 'Cuántas personas pueden participar, como 120.',
    accommodationsContact: 'A quién pedir intérprete u otra ayuda, como access@library.example.',
    organizerContact: 'A quién preguntar por el evento, como events@library.example.',
  },
  'news-article': article,
  'blog-post': article,
  story: {
    ...common,
    storyKind:
      'Una historia contada con detalle, o una publicación breve, como una foto con una línea.',
    organization: `De quién es la historia, como «Kansas City Public Library». ${follows}`,
    campaign: `La etiqueta con que se contó, como #EngagedLibraries. ${follows}`,
    date: 'El día en que ocurrió, cuando eso importa, como el 20 de enero.',
    occasion: 'Qué día era, como «Día de Martin Luther King».',
    permalink: 'Dónde se hizo pública primero, como https://social.example/@library/1.',
  },
  course: {
    ...common,
    provider: `Quién lo ofrece, como «WebJunction». ${follows}`,
    courseFormat: 'Cómo se sigue: al propio ritmo, en vivo o de ambas formas.',
    lengthMinutes: 'Cuánto dura en total, como 90.',
    level: 'Para quién es adecuado, como «beginner».',
    free: 'Cuando nadie paga nada, como con el carné de la biblioteca.',
    cost: 'Lo que cuesta, en palabras, como «25 dólares».',
    certificate: 'Cuando se recibe uno al final, como un PDF.',
    enrolUrl: 'Dónde empezar el curso, como https://learn.example/courses/listening.',
    lastReviewedOn: reviewed,
    retiredOn: 'Desde este día no se ofrece, como el 31 de diciembre.',
  },
  guide: {
    ...common,
    items: 'Lo que la guía recomienda, en orden; cada tarjeta muestra una entrada, como un curso.',
    partnerCredit: 'Quién ayudó a hacerla, como «Hecha con Co/Lab Capacity».',
  },
  survey: {
    ...common,
    mode: 'En línea, por teléfono, en papel, en persona o de varias formas.',
    fieldedFrom: 'El primer día en que llegaron respuestas, como el 5 de noviembre.',
    fieldedTo: 'El último día en que llegaron respuestas, como el 19 de noviembre.',
    sampleSize: 'Cuántas personas o bibliotecas respondieron, como 223.',
    population: 'El grupo por el que hablan las respuestas, como «bibliotecas de EE. UU.».',
    statedMarginPoints:
      'El margen de error que se publicó, como 6; la página muestra también el que dan las respuestas.',
    confidencePercent: 'La confianza de ese margen, normalmente 95.',
    findings: 'Cada pregunta con sus respuestas en tanto por ciento, como «¿Cómo escuchan?».',
  },
  product: {
    ...common,
    mark: 'Solo el signo, aparte del nombre, como «registered» para ®.',
    owner: `De quién es el producto, como «OCLC». ${follows}`,
    url: url('https://product.example/'),
  },
  page: { ...common, lastReviewedOn: reviewed },
  'hub-page': {
    title: 'El título de la página de inicio, como «Las bibliotecas y sus comunidades».',
    summary: 'Una frase para los buscadores, como «Eventos, cursos e historias».',
    sections: 'Lo que muestra la página de inicio, de arriba abajo, como «upcoming».',
  },
  topic: gathering,
  audience: {
    ...gathering,
    name: 'Para quién son las entradas, como «Adolescentes».',
    ageRange: 'Para públicos que son un grupo de edad, como «de 13 a 17 años».',
  },
  series: {
    ...gathering,
    name: 'Cómo se llaman en conjunto los eventos, como «La hora de la participación».',
    image: 'Una imagen para la serie, descrita con palabras, como su cartel.',
  },
  person: {
    name: 'El nombre sin títulos, como «Ana Ruiz».',
    slug: address('ana-ruiz'),
    prefix: 'Un título, como «Dra.».',
    suffixes: 'Titulaciones separadas por comas, como «EdD, MLIS».',
    role: 'Qué hace la persona, como «Directora de sucursal».',
    organization: `Dónde trabaja, como «Biblioteca Central». ${follows}`,
    bio: 'Dos o tres frases sobre la persona, como «Ana dirige la hora del cuento».',
    photo: 'Un retrato, descrito con palabras, como «Ana Ruiz, sonriente».',
    url: 'Una página sobre la persona, como https://people.example/ana.',
  },
  organization: {
    name: 'El nombre completo, como «Orange County Library System».',
    acronym: 'Las letras con que se la conoce, como «OCLS».',
    description: 'Una frase sobre ella, como «Dieciséis bibliotecas en un condado».',
    url: 'Su sitio web, como https://library.example/.',
  },
  place: {
    ...gathering,
    name: 'Cómo se llama la sucursal o el lugar, como «Biblioteca Central».',
    slug: address('biblioteca-central'),
    description: 'Una o dos frases sobre el lugar, como «Junto al antiguo ayuntamiento».',
    image: 'Una imagen, descrita con palabras, como «La entrada con su rampa».',
    street: 'Calle y número, como «12 Elm Street».',
    locality: 'La ciudad o el pueblo, como «Springfield».',
    region: 'Como se escribe en una dirección, como «OH».',
    postalCode: 'Como se escribe en una dirección, como 43017.',
    country: 'Como se escribe en una dirección, como «Estados Unidos».',
    timeZone: 'La zona de sus relojes, por una ciudad que esté en ella, como Nueva York.',
    mapUrl: 'La dirección de un mapa, como https://maps.example/main-library.',
    phone,
    email: 'Adónde se puede escribir, como main@library.example.',
    directions: 'Autobuses, trenes y el camino desde la parada, como «Autobús 4 hasta Elm Street».',
    parking: 'Dónde dejar el coche o la bicicleta, como «Detrás del edificio, gratis».',
    stepFreeAccess: 'Cuando se puede entrar y moverse sin escalones, como por una rampa.',
    accessNote:
      'Qué conviene saber antes de venir, como «El ascensor está junto a la puerta este».',
  },
  campaign: {
    ...gathering,
    name: 'Cómo se llama la campaña, como «Engaged Libraries».',
    hashtag: 'Una palabra tras un #, como #EngagedLibraries.',
    url: 'Dónde se explica la campaña, como https://campaign.example/.',
  },
  'site-settings': {
    name: 'Como aparece en lo alto de cada página, como «Porchlight».',
    tagline: 'Unas palabras bajo el nombre, como «Lo que hacen juntas nuestras bibliotecas».',
    logo: 'Una imagen para lo alto de cada página, como un PNG con fondo transparente.',
    contactEmail: 'Adónde puede escribir el público, como hello@library.example.',
    contactPhone: phone,
    postalAddress: 'En las líneas de un sobre, como «12 Elm Street».',
    navigation: 'Los enlaces en lo alto de cada página, en orden, como «Eventos».',
    footerText: 'Una frase para el pie de cada página, como quién lleva el sitio.',
    footerLinks: 'En orden, como «Privacidad» y «Accesibilidad».',
    socialLinks: 'Perfiles en otros sitios, como https://social.example/@library.',
    newsletterUrl: 'Dónde suscribirse, como https://library.example/newsletter.',
    defaultTimeZone: 'La zona de la mayoría de los eventos, por una ciudad, como Nueva York.',
    zoneWording:
      '«full» distingue la hora estándar en invierno de la de verano; «generic» dice solo «hora del este».',
    timeStyle: '12h para 3:00 p. m., 24h para 15:00.',
    noticeText:
      'Un aviso en todas las páginas mientras haya algo que decir, como «Cerrado el 4 de julio».',
    noticeUrl: 'Dónde leer más, como /closed-days/.',
  },
};

export const spanishComponentHelp: Readonly<Record<string, Help>> = {
  picture: {
    file: 'Una imagen de la biblioteca de medios, como un JPEG de 1600 por 900 puntos.',
    alt: 'Qué muestra, para quien no puede verla, como «Una narradora y diez niños».',
    decorative: 'Cuando no dice nada que no diga el texto, como un dibujo de fondo.',
    credit: 'Quién la hizo, como «Foto: Ana Ruiz».',
  },
  link: {
    label: 'Lo que dice el enlace, como «Eventos».',
    url: 'Una ruta de este sitio, como /events/, o una dirección completa con https://.',
  },
  'card-reference': {
    target:
      'Lo que muestra la tarjeta, buscado por su título, como un evento; el público la ve cuando está publicado.',
    label: 'Una palabra sobre la tarjeta en vez de la habitual, como «Empiece aquí».',
  },
  contact: {
    name: 'Quién responde, como «Servicio de accesibilidad».',
    email: 'Como access@library.example; hace falta esto o un teléfono.',
    phone,
  },
  accessibility: {
    liveCaptions: 'Lo que se dice aparece enseguida como texto.',
    signLanguage: 'Una persona interpreta en lengua de señas, como la estadounidense.',
    transcript: 'El texto hablado se puede leer después, como en esta página.',
    audioDescription: 'También se dice lo que se ve, como las diapositivas.',
    stepFreeAccess: 'Se puede entrar y moverse sin escalones, como en ascensor.',
    hearingLoop: 'Los audífonos reciben el sonido, como en la sala principal.',
    largePrint: 'Los materiales están en letra grande, como de 18 puntos.',
    quietSpace: 'Hay cerca una sala tranquila, como la de estudio.',
  },
  presenter: {
    person: 'Alguien de la lista de personas, como «Ana Ruiz».',
    role: 'Qué hace la persona en este evento, como «moderator».',
  },
  recording: {
    state: 'Prevista, lista o sin grabar; como «ready» cuando está en línea.',
    url: 'Dónde verla, como https://video.example/plan-your-year.',
    publishedOn: 'El día en que estuvo disponible, como el 3 de febrero.',
    durationMinutes: 'Cuánto dura, como 58.',
    captionsUrl: 'La dirección del archivo de subtítulos, como https://video.example/plan.vtt.',
    transcript: 'El texto hablado, como un párrafo para cada persona.',
    fileUrl: 'La dirección del propio archivo, como https://video.example/plan.mp4.',
    fileMime: 'Audio o vídeo y de qué tipo, como video/mp4.',
    fileBytes: 'Como lo indica quien lo aloja, como 104857600.',
    note: 'Qué conviene saber, como «Las preguntas del final no se grabaron».',
  },
  material: {
    kind: 'Diapositivas, conversación, guía, folleto, certificado u otra cosa.',
    state: 'Disponible ya, más adelante o no se ofrece, como «due».',
    url: 'Dónde obtenerlo, como https://files.example/slides.pdf.',
    note: 'Cuándo llega, o por qué no se ofrece, como «En marzo».',
  },
  finding: {
    question: 'Las palabras con que se preguntó, como «¿Cómo escuchan?».',
    note: 'Qué conviene saber al leerlo, como «Se podía dar más de una respuesta».',
    options: 'Cada respuesta con su parte, como «Encuestas» con 82.',
  },
  'finding-option': {
    label: 'En pocas palabras, como «Consejos asesores».',
    percent: 'Cuántos la dieron, como 44.',
  },
  section: {
    kind: 'Qué es la sección; algunas se llenan solas, como «upcoming».',
    heading: 'Lo que está encima, como «Próximos eventos».',
    lead: 'Una o dos frases bajo el título, como «Participe en línea».',
    credit: 'Quién la eligió o la patrocina, como «Elegido por Co/Lab Capacity».',
    actionLabel: 'Qué hace un clic, como «Ver todos los eventos».',
    actionUrl: 'Adónde lleva, como /events/.',
    image: 'Una imagen, descrita con palabras, como una foto de un club de lectura.',
    items: 'Lo que usted elige mostrar, en orden; una sección que se llena sola no necesita nada.',
    count: 'Cuántas entradas muestra una sección que se llena sola, como 3.',
  },
};
