import type { FileProblem, RowNote, RowProblem } from '../file-event';
import type { IntakeWords } from './words';

const columns = { title: 'el título', start: 'el inicio' } as const;

const fields: Readonly<Record<string, string>> = {
  title: 'título',
  summary: 'resumen',
  body: 'texto',
  startsAtLocal: 'inicio',
  endsAtLocal: 'fin',
  joinUrl: 'enlace para unirse',
  registrationUrl: 'enlace de inscripción',
};

const megabytes = (bytes: number): number => bytes / 1024 / 1024;

function file(problem: FileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return `El archivo ocupa más de ${megabytes(problem.limit)} MB. Exporte menos eventos a la vez.`;
    case 'not-utf-8':
      return 'El archivo no está en UTF-8, así que no se distinguen sus letras. Guárdelo como «CSV UTF-8» o expórtelo de nuevo.';
    case 'no-events':
      return 'No hay ningún evento en el archivo. Elija un archivo .ics, o una tabla con encabezado y una línea por evento.';
    case 'too-many':
      return `Hay más de ${problem.limit} eventos en el archivo. Exporte menos a la vez.`;
    case 'columns-missing':
      return `Indique qué columna tiene ${problem.columns.map((name) => columns[name]).join(' y cuál tiene ')}.`;
  }
}

function row(problem: RowProblem): string {
  switch (problem.code) {
    case 'unreadable':
      return 'Este evento no se puede leer. Expórtelo de nuevo o escríbalo a mano.';
    case 'title-missing':
      return 'No tiene título. Póngale uno en el archivo.';
    case 'start-missing':
      return 'No tiene inicio. Póngale uno en el archivo.';
    case 'time-malformed':
      return `«${problem.value}» no es un día o una hora que se pueda leer. Escríbalo como 2026-10-05 15:00.`;
    case 'day-or-month':
      return `«${problem.value}» puede ser dos días distintos. Indique si va primero el día o el mes.`;
    case 'zone-unknown':
      return `«${problem.value}» no es una zona horaria conocida aquí. Escriba una como America/New_York.`;
    case 'ends-before-start':
      return 'Termina antes de empezar. Corrija una de las dos horas en el archivo.';
    case 'time-in-gap':
      return `${problem.value.replace('T', ' ')} no existe en ${problem.timeZone}, porque entonces se adelantan los relojes. Elija ${problem.before.replace('T', ' ')} o ${problem.after.replace('T', ' ')}.`;
    case 'repeats-for-ever':
      return 'Se repite sin fin. Póngale un final a la serie en el calendario y expórtela de nuevo.';
    case 'repeats-too-often':
      return `Se repite más de ${problem.limit} veces. Póngale un final más temprano a la serie y expórtela de nuevo.`;
    case 'repeats-oddly':
      return 'Se repite de una forma que aquí no se puede leer. Exporte sus fechas como eventos sueltos o escríbalas a mano.';
    case 'field-too-long':
      return `El ${fields[problem.field] ?? problem.field} es demasiado largo. No pase de ${problem.limit} caracteres.`;
    case 'field-malformed':
      return `El ${fields[problem.field] ?? problem.field} no se puede tomar como está. Corríjalo en el archivo.`;
    case 'twice-in-file':
      return `Es el mismo evento que el número ${problem.number} de este archivo. Deje solo uno de los dos.`;
    case 'own-entry':
      return 'Viene de este mismo sitio. Edítelo aquí.';
    case 'other-language':
      return `Se importó en otro idioma (${problem.locale}). Elija ese idioma o tradúzcalo a mano.`;
    case 'not-yours':
      return 'Ya está aquí y usted no puede cambiarlo. Pídaselo a alguien de la redacción.';
  }
}

function note(said: RowNote): string {
  switch (said.code) {
    case 'was-utc':
      return `El archivo da la hora en UTC o con desfase. Aquí se escribe según los relojes de ${said.timeZone}.`;
    case 'was-floating':
      return `El archivo no indica zona horaria. Se toma ${said.timeZone}.`;
    case 'end-missing':
      return 'El archivo no indica el final. Complételo antes de publicar.';
    case 'place-unknown':
      return `«${said.name}» no es un lugar de este sitio. Elija uno o créelo primero.`;
    case 'link-left-out':
      return `«${said.value}» no es una dirección web, así que se omite.`;
    case 'removed-before':
      return 'Ya se importó antes y después se borró aquí.';
  }
}

export const es: IntakeWords = {
  file,
  row,
  note,
  noFile: 'No hay archivo. Elija uno.',
  zoneNeeded: 'Elija una zona horaria para las horas que no indican ninguna.',
  wrongChoice: (name) => `No se puede leer la opción «${name}». Elija de nuevo.`,
  notAllowed: 'Usted no puede crear eventos. Pídaselo a alguien de la redacción.',
  notReadable: 'Usted no puede leer este evento. Pídaselo a alguien de la redacción.',
  notWritten: (reason) => `No se importó nada, porque se rechazó un evento: ${reason}`,
};
