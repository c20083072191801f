import type { Expectation, Issue } from '../issues.ts';

const expectations: Readonly<Record<Expectation, string>> = {
  text: 'un texto',
  number: 'un número',
  'whole-number': 'un número entero',
  'yes-or-no': 'sí o no',
  list: 'una lista',
  group: 'sus campos con contenido',
  slug: 'minúsculas sin tilde, cifras y guiones sueltos, como «planifique-su-ano»',
  'e-mail': 'una dirección de correo electrónico, como «eventos@library.example»',
  'web-address': 'una dirección web completa que empiece por https://',
  link: 'una dirección web completa, o una dirección de este sitio que empiece por /',
  date: 'una fecha, como 2025-01-30',
  instant: 'un momento con su zona horaria, como 2025-01-30T20:00:00Z',
  'local-time': 'una fecha y una hora, como 2025-01-30T15:00',
  reference: 'una entrada que exista, con la forma tipo:id',
  'rich-text': 'párrafos, títulos, listas, citas, enlaces o imágenes',
  languages: 'códigos de idioma separados por comas, como «en, es»',
  hashtag: 'una palabra después de #, como #EngagedLibraries',
  percent: 'un porcentaje de 0 a 100',
};

const reasons = {
  'recording-ready': 'se dice que la grabación está lista («ready»)',
  'registration-open': 'la inscripción está en «open»',
  'registration-waiting-list': 'la inscripción está en «waiting-list»',
} as const;

const statuses = { cancelled: 'cancelado', postponed: 'aplazado' } as const;

const bounds = { least: 'como mínimo', most: 'como máximo' } as const;

export function issueInSpanish(issue: Issue): string {
  switch (issue.code) {
    case 'unreadable':
      return `la entrada no se puede leer (${issue.reason}).`;
    case 'field-missing':
      return 'está vacío. Complételo, por favor.';
    case 'field-malformed':
      return `escriba ${expectations[issue.expected]}.`;
    case 'field-too-long':
      return `el texto es demasiado largo. Deje como máximo ${issue.limit} caracteres.`;
    case 'field-too-many':
      return `hay demasiadas entradas. Deje como máximo ${issue.limit}.`;
    case 'field-out-of-range':
      return `corrija el número: es ${issue.limit} ${bounds[issue.bound]}.`;
    case 'field-not-a-choice':
      return `elija una de estas opciones: ${issue.choices.join(', ')}.`;
    case 'slug-reserved':
      return `el sitio necesita la dirección «${issue.slug}» para sí. Elija otra.`;
    case 'zone-unknown':
      return `«${issue.value}» no es una zona horaria. Elija una como America/New_York.`;
    case 'time-in-gap':
      return `${issue.value} no existe en ${issue.timeZone}, porque entonces se adelantan los relojes. Elija ${issue.before} o ${issue.after}.`;
    case 'ends-before-start':
      return 'termina antes de empezar, o en el mismo minuto. Corrija una de las dos horas.';
    case 'note-missing':
      return `el evento está ${statuses[issue.status]}. Diga por qué en una frase, para quienes pensaban venir.`;
    case 'image-undecided':
      return 'describa la imagen para quienes no pueden verla, o marque «decorativa».';
    case 'picture-missing':
      return 'la imagen no está en la biblioteca de medios, o no es una imagen. Elija otra.';
    case 'link-refused':
      return `el enlace «${issue.href}» no se admite. Use una dirección que empiece por https://, mailto:, tel: o /.`;
    case 'url-missing':
      return `indique la dirección, porque ${reasons[issue.because]}.`;
    case 'address-taken':
      return `otra entrada (${issue.by}) ya tiene la dirección ${issue.path}. Elija otra.`;
    case 'reference-to-itself':
      return 'la lista apunta a esta misma entrada. Quite esa línea.';
  }
}
