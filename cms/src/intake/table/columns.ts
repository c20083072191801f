/** What a column of a table can hold. */
export const columnNames = [
  'title',
  'start',
  'startTime',
  'end',
  'endTime',
  'timeZone',
  'allDay',
  'location',
  'summary',
  'description',
  'link',
  'joinUrl',
  'registrationUrl',
  'status',
  'uid',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** Which column of a table holds what, counted from 0. */
export type Columns = Readonly<Partial<Record<ColumnName, number>>>;

/** What programs and people call the columns, in English and Spanish, as {@link plain} writes it. */
const headings: Readonly<Record<ColumnName, readonly string[]>> = {
  title: words(
    'title, event title, event, event name, name, subject',
    'titulo, evento, nombre, asunto',
  ),
  start: words(
    'start, starts, starts at, start date, date, begin, begins, from, start datetime, start date time',
    'inicio, comienzo, comienza, fecha, fecha de inicio, fecha inicio, desde, empieza',
  ),
  startTime: words('start time, time, begin time', 'hora, hora de inicio, hora inicio'),
  end: words(
    'end, ends, ends at, end date, until, to, finish, end datetime, end date time',
    'fin, final, termina, fecha de fin, fecha fin, fecha final, hasta',
  ),
  endTime: words('end time, finish time', 'hora de fin, hora fin, hora final'),
  timeZone: words('time zone, timezone, zone, tz, tzid', 'zona, zona horaria, huso, huso horario'),
  allDay: words('all day, all day event, whole day', 'todo el dia, dia completo'),
  location: words('location, place, venue, where, branch', 'lugar, ubicacion, sede, sala, donde'),
  summary: words('summary, short description, teaser, abstract', 'resumen, descripcion breve'),
  description: words(
    'description, details, notes, body, text',
    'descripcion, detalles, notas, texto',
  ),
  link: words(
    'link, url, web, website, web page, more information',
    'enlace, vinculo, pagina web, sitio web',
  ),
  joinUrl: words(
    'join link, join url, meeting link, meeting url, online link, webinar link, zoom link',
    'enlace de la reunion, enlace para unirse, enlace en linea, enlace de acceso',
  ),
  registrationUrl: words(
    'registration, registration link, registration url, register, sign up, rsvp, tickets',
    'inscripcion, enlace de inscripcion, registro, reserva, entradas',
  ),
  status: words('status, state', 'estado'),
  // Not "id": the numbers of one table are those of other events in the next.
  uid: words('uid'),
};

function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(', '));
}

/** Beside a column for the day, what is called after the start and the end alone is their hours. */
const besideDay: Readonly<Partial<Record<ColumnName, readonly string[]>>> = {
  start: words('date, day, event date', 'fecha, dia, fecha del evento'),
  startTime: words(
    'start, starts, starts at, begin, begins, from',
    'inicio, comienzo, comienza, desde, empieza',
  ),
  endTime: words('end, ends, ends at, until, to, finish', 'fin, final, termina, hasta'),
};

/** What each column seems to hold; the first of two that are called alike counts. */
export function guessColumns(heading: readonly string[]): Columns {
  const written = heading.map(plain);
  const columnOf = (names: readonly string[] = []): number =>
    written.findIndex((column) => names.includes(column));
  const hours = [columnOf(besideDay.startTime), columnOf(besideDay.endTime)];
  const hasDay = columnOf(besideDay.start) >= 0 && hours.some((index) => index >= 0);
  const found = columnNames.flatMap((name) => {
    const beside = hasDay ? columnOf(besideDay[name]) : -1;
    const index = beside < 0 ? columnOf(headings[name]) : beside;
    return index < 0 ? [] : [[name, index] as const];
  });
  const isTaken = ([name, index]: readonly [ColumnName, number]): boolean =>
    hasDay && name === 'end' && hours.includes(index);
  return Object.fromEntries(found.filter((each) => !isTaken(each)));
}

/** `Start_Date (local)` is `start date`. */
const plain = (heading: string): string =>
  heading
    .replace(/\(.*?\)/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Columns that somebody chose: the known names, each with a number of the heading. */
export function readColumns(chosen: unknown, width: number): Columns | undefined {
  if (typeof chosen !== 'object' || chosen === null || Array.isArray(chosen)) return undefined;
  const isOne = ([name, index]: readonly [string, unknown]): boolean =>
    columnNames.some((known) => known === name) &&
    Number.isInteger(index) &&
    Number(index) >= 0 &&
    Number(index) < width;
  const entries = Object.entries(chosen);
  return entries.every(isOne) ? (Object.fromEntries(entries) as Columns) : undefined;
}
