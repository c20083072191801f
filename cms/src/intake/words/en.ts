import type { FileProblem, RowNote, RowProblem } from '../file-event';
import type { IntakeWords } from './words';

const columns = { title: 'the title', start: 'the start' } as const;

const fields: Readonly<Record<string, string>> = {
  title: 'title',
  summary: 'summary',
  body: 'text',
  startsAtLocal: 'start',
  endsAtLocal: 'end',
  joinUrl: 'link to join',
  registrationUrl: 'link to register',
};

const megabytes = (bytes: number): number => bytes / 1024 / 1024;

function file(problem: FileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return `The file is larger than ${megabytes(problem.limit)} MB. Please export fewer events at once.`;
    case 'not-utf-8':
      return 'The file is not in UTF-8, so its letters cannot be told. Please save it as “CSV UTF-8”, or export it again.';
    case 'no-events':
      return 'There is no event in the file. Please choose an .ics file, or a table with a heading and a line for each event.';
    case 'too-many':
      return `There are more than ${problem.limit} events in the file. Please export fewer at once.`;
    case 'columns-missing':
      return `Please say which column has ${problem.columns.map((name) => columns[name]).join(' and which has ')}.`;
  }
}

function row(problem: RowProblem): string {
  switch (problem.code) {
    case 'unreadable':
      return 'This event cannot be read. Please export it again, or write it by hand.';
    case 'title-missing':
      return 'It has no title. Please give it one in the file.';
    case 'start-missing':
      return 'It has no start. Please give it one in the file.';
    case 'time-malformed':
      return `“${problem.value}” is no day or time that can be read. Please write it such as 2026-10-05 15:00.`;
    case 'day-or-month':
      return `“${problem.value}” can be two different days. Please say whether the day or the month comes first.`;
    case 'zone-unknown':
      return `“${problem.value}” is not a time zone that is known here. Please write one such as America/New_York.`;
    case 'ends-before-start':
      return 'It ends before it starts. Please correct one of the two times in the file.';
    case 'time-in-gap':
      return `${problem.value.replace('T', ' ')} does not exist in ${problem.timeZone}, because the clocks go forward then. Please choose ${problem.before.replace('T', ' ')} or ${problem.after.replace('T', ' ')}.`;
    case 'repeats-for-ever':
      return 'It repeats for ever. Please give the series an end in the calendar, and export it again.';
    case 'repeats-too-often':
      return `It repeats more than ${problem.limit} times. Please give the series an earlier end, and export it again.`;
    case 'repeats-oddly':
      return 'It repeats in a way that cannot be read here. Please export its dates as single events, or write them by hand.';
    case 'field-too-long':
      return `The ${fields[problem.field] ?? problem.field} is too long. Please keep it within ${problem.limit} characters.`;
    case 'field-malformed':
      return `The ${fields[problem.field] ?? problem.field} cannot be taken over as it is. Please correct it in the file.`;
    case 'twice-in-file':
      return `It is the same event as number ${problem.number} of this file. Please keep one of the two.`;
    case 'own-entry':
      return 'It comes from this hub. Please edit it here.';
    case 'other-language':
      return `It was imported in another language (${problem.locale}). Please choose that language, or translate it by hand.`;
    case 'not-yours':
      return 'It is here already, and you may not change it. Please ask an editor.';
  }
}

function note(said: RowNote): string {
  switch (said.code) {
    case 'was-utc':
      return `The file gives the time in UTC or with an offset. It is written here by the clocks of ${said.timeZone}.`;
    case 'was-floating':
      return `The file names no time zone. ${said.timeZone} is taken.`;
    case 'end-missing':
      return 'The file names no end. Please fill it in before you publish.';
    case 'place-unknown':
      return `“${said.name}” is no place of this hub. Please choose one, or make it first.`;
    case 'link-left-out':
      return `“${said.value}” is no web address, so it is left out.`;
    case 'removed-before':
      return 'It was imported before and removed here since.';
  }
}

export const en: IntakeWords = {
  file,
  row,
  note,
  noFile: 'There is no file. Please choose one.',
  zoneNeeded: 'Please choose a time zone for the times that name none.',
  wrongChoice: (name) => `The choice “${name}” cannot be read. Please choose again.`,
  notAllowed: 'You may not create events. Please ask an editor.',
  notReadable: 'You may not read this event. Please ask an editor.',
  notWritten: (reason) => `Nothing was imported, because one event was refused: ${reason}`,
};
