/** What the page that imports events says. */
export interface IntakePageWords {
  readonly title: string;
  readonly subtitle: string;
  readonly file: string;
  readonly fileHint: string;
  readonly language: string;
  readonly zone: string;
  readonly zoneHint: string;
  readonly clearZone: string;
  readonly zonePlaceholder: string;
  readonly order: string;
  readonly orders: Readonly<Record<'as-told' | 'day-first' | 'month-first', string>>;
  readonly columns: string;
  readonly columnsHint: string;
  readonly noColumn: string;
  readonly columnNames: Readonly<Record<ColumnName, string>>;
  readonly asking: string;
  readonly failed: string;
  readonly looked: (counts: Counts) => string;
  readonly done: (counts: Counts) => string;
  readonly apply: (count: number) => string;
  readonly nothingToDo: string;
  readonly another: string;
  readonly rows: string;
  readonly number: string;
  readonly event: string;
  readonly start: string;
  readonly outcome: string;
  readonly remarks: string;
  readonly outcomes: Readonly<Record<OutcomeName, string>>;
  readonly applied: Readonly<Record<OutcomeName, string>>;
  readonly changes: (fields: readonly string[]) => string;
  readonly fields: Readonly<Record<string, string>>;
  readonly imported: string;
  readonly importedFrom: (file: string, at: string) => string;
}

export type OutcomeName = 'new' | 'changed' | 'same' | 'refused';
export type Counts = Readonly<Record<OutcomeName, number>>;

/** As `cms/src/intake/table/columns.ts` knows them. */
export type ColumnName =
  | 'title'
  | 'start'
  | 'startTime'
  | 'end'
  | 'endTime'
  | 'timeZone'
  | 'allDay'
  | 'location'
  | 'summary'
  | 'description'
  | 'link'
  | 'joinUrl'
  | 'registrationUrl'
  | 'status'
  | 'uid';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count} ${many}`;

export const intakeEn: IntakePageWords = {
  title: 'Import events',
  subtitle: 'From a calendar or a table. First you see what would happen; nothing is written yet.',
  file: 'File',
  fileHint:
    'A calendar (.ics), or a table (.csv in UTF-8) with a heading and a line for each event.',
  language: 'Language of the events',
  zone: 'Time zone for times that name none',
  zoneHint: 'Such as America/New_York. Times in UTC are written by its clocks too.',
  clearZone: 'Empty the time zone',
  zonePlaceholder: 'Choose a time zone',
  order: 'Dates such as 5/10/2026',
  orders: {
    'as-told': 'As the file shows it',
    'day-first': 'The day comes first',
    'month-first': 'The month comes first',
  },
  columns: 'Columns',
  columnsHint: 'Correct what was not recognised. The title and the start are needed.',
  noColumn: 'None',
  columnNames: {
    title: 'Title',
    start: 'Start, or its day',
    startTime: 'Time of the start',
    end: 'End, or its day',
    endTime: 'Time of the end',
    timeZone: 'Time zone',
    allDay: 'All day (yes or no)',
    location: 'Place',
    summary: 'Summary',
    description: 'Text',
    link: 'Link',
    joinUrl: 'Link to join online',
    registrationUrl: 'Link to register',
    status: 'Status',
    uid: 'Identifier that never changes',
  },
  asking: 'One moment …',
  failed: 'The file could not be read just now. Please try again.',
  looked: (counts) =>
    `This would happen: ${counted(counts.new, 'one new draft', 'new drafts')}, ${counts.changed} changed, ${counts.same} as they are, ${counts.refused} refused.`,
  done: (counts) =>
    `Done: ${counted(counts.new, 'one new draft', 'new drafts')}, ${counts.changed} changed, ${counts.same} as they were, ${counts.refused} refused. Nothing is public before somebody publishes it.`,
  apply: (count) => `Import ${counted(count, 'one draft', 'drafts')}`,
  nothingToDo: 'There is nothing to import.',
  another: 'Import another file',
  rows: 'Events of the file',
  number: 'No.',
  event: 'Event',
  start: 'Starts',
  outcome: 'What happens',
  remarks: 'Remarks',
  outcomes: { new: 'New', changed: 'Changes', same: 'Stays as it is', refused: 'Refused' },
  applied: { new: 'Created', changed: 'Changed', same: 'As it was', refused: 'Refused' },
  changes: (fields) => `Changes: ${fields.join(', ')}.`,
  fields: {
    title: 'title',
    startsAtLocal: 'start',
    endsAtLocal: 'end',
    timeZone: 'time zone',
    allDay: 'all day',
    eventStatus: 'status',
    format: 'format',
    summary: 'summary',
    body: 'text',
    place: 'place',
    joinUrl: 'link to join',
    registrationUrl: 'link to register',
    registrationState: 'registration',
  },
  imported: 'Imported',
  importedFrom: (file, at) => `From “${file}”, ${at}.`,
};

export const intakeEs: IntakePageWords = {
  title: 'Importar eventos',
  subtitle:
    'De un calendario o de una tabla. Primero se ve qué pasaría; todavía no se escribe nada.',
  file: 'Archivo',
  fileHint:
    'Un calendario (.ics), o una tabla (.csv en UTF-8) con encabezado y una línea por evento.',
  language: 'Idioma de los eventos',
  zone: 'Zona horaria de las horas que no indican ninguna',
  zoneHint: 'Como America/New_York. Las horas en UTC también se escriben según sus relojes.',
  clearZone: 'Vaciar la zona horaria',
  zonePlaceholder: 'Elija una zona horaria',
  order: 'Fechas como 5/10/2026',
  orders: {
    'as-told': 'Como lo muestra el archivo',
    'day-first': 'Primero el día',
    'month-first': 'Primero el mes',
  },
  columns: 'Columnas',
  columnsHint: 'Corrija lo que no se reconoció. Hacen falta el título y el inicio.',
  noColumn: 'Ninguna',
  columnNames: {
    title: 'Título',
    start: 'Inicio, o su día',
    startTime: 'Hora de inicio',
    end: 'Fin, o su día',
    endTime: 'Hora de fin',
    timeZone: 'Zona horaria',
    allDay: 'Todo el día (sí o no)',
    location: 'Lugar',
    summary: 'Resumen',
    description: 'Texto',
    link: 'Enlace',
    joinUrl: 'Enlace para unirse en línea',
    registrationUrl: 'Enlace de inscripción',
    status: 'Estado',
    uid: 'Identificador que no cambia nunca',
  },
  asking: 'Un momento …',
  failed: 'Ahora no se pudo leer el archivo. Inténtelo de nuevo.',
  looked: (counts) =>
    `Pasaría esto: ${counted(counts.new, 'un borrador nuevo', 'borradores nuevos')}; con cambios: ${counts.changed}; sin cambios: ${counts.same}; rechazados: ${counts.refused}.`,
  done: (counts) =>
    `Hecho: ${counted(counts.new, 'un borrador nuevo', 'borradores nuevos')}; con cambios: ${counts.changed}; sin cambios: ${counts.same}; rechazados: ${counts.refused}. Nada es público hasta que alguien lo publique.`,
  apply: (count) => `Importar ${counted(count, 'un borrador', 'borradores')}`,
  nothingToDo: 'No hay nada que importar.',
  another: 'Importar otro archivo',
  rows: 'Eventos del archivo',
  number: 'N.º',
  event: 'Evento',
  start: 'Empieza',
  outcome: 'Qué pasa',
  remarks: 'Observaciones',
  outcomes: { new: 'Nuevo', changed: 'Cambia', same: 'Queda como está', refused: 'Rechazado' },
  applied: { new: 'Creado', changed: 'Cambiado', same: 'Sin cambios', refused: 'Rechazado' },
  changes: (fields) => `Cambia: ${fields.join(', ')}.`,
  fields: {
    title: 'título',
    startsAtLocal: 'inicio',
    endsAtLocal: 'fin',
    timeZone: 'zona horaria',
    allDay: 'todo el día',
    eventStatus: 'estado',
    format: 'formato',
    summary: 'resumen',
    body: 'texto',
    place: 'lugar',
    joinUrl: 'enlace para unirse',
    registrationUrl: 'enlace de inscripción',
    registrationState: 'inscripción',
  },
  imported: 'Importado',
  importedFrom: (file, at) => `De «${file}», ${at}.`,
};
