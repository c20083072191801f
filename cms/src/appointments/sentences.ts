import type { AppointmentProblem, AppointmentStep } from '@porchlight/shared';

import type { PanelLanguage } from '../people/language';

/** What becomes of appointments, for whoever made them or publishes before them. */
interface Sentences {
  /** A time that somebody asked for; the panel says the same before it sends it. */
  readonly wrong: (problem: AppointmentProblem) => string;
  /** Of a language in which the entry was never written. */
  readonly noDraft: string;
  readonly tooEarly: (name: string, moment: string) => string;
  readonly missed: string;
  readonly mayNoMore: (person: string | null) => string;
  readonly changedSince: string;
  readonly subject: (name: string, step: AppointmentStep) => string;
  readonly mail: (name: string, step: AppointmentStep, problem: string, link: string) => string;
}

const english = { publish: 'published', unpublish: 'taken off the site' } as const;
const inEnglish = { publish: 'to publish it', unpublish: 'to take it off' } as const;
const spanish = { publish: 'se publicó', unpublish: 'se retiró del sitio' } as const;
const due = { publish: 'publicarse', unpublish: 'retirarse del sitio' } as const;
const inSpanish = { publish: 'de publicarlo', unpublish: 'de retirarlo' } as const;

export const sentences: Readonly<Record<PanelLanguage, Sentences>> = {
  en: {
    wrong(problem) {
      switch (problem.code) {
        case 'zone-unknown':
          return 'Please choose a time zone, such as America/New_York.';
        case 'time-unreadable':
          return `Please give the time ${inEnglish[problem.step]} as YYYY-MM-DDThh:mm, such as 2031-01-31T09:00.`;
        case 'time-never-shown':
          return `The clocks jump over the time ${inEnglish[problem.step]}: please choose ${problem.before} or ${problem.after}.`;
        case 'time-over':
          return `The time ${inEnglish[problem.step]} is over. Please choose a later one, or do it now.`;
        case 'taken-off-first':
          return 'It would be taken off before it is published. Please correct one of the two times.';
      }
    },
    noDraft: 'There is no draft in this language yet. Please write and save one first.',
    tooEarly: (name, moment) =>
      `“${name}” is scheduled for ${moment}. To publish it now, remove that time under “Schedule” first.`,
    missed:
      'The whole time between the two moments went by while the CMS was not running, so it was not published. Please choose other times.',
    mayNoMore: (person) =>
      `${person ?? 'Whoever scheduled it'} may not publish it any more. Please schedule it anew.`,
    changedSince:
      'It was changed after it was scheduled, by somebody who may not publish it. Please read it, and schedule it anew.',
    subject: (name, step) => `“${name}” was not ${english[step]}`,
    mail: (name, step, problem, link) =>
      `“${name}” was to be ${english[step]} by itself, and was not:\n\n${problem}\n\nPut it right here: ${link}\n`,
  },
  es: {
    wrong(problem) {
      switch (problem.code) {
        case 'zone-unknown':
          return 'Elija una zona horaria, como America/New_York.';
        case 'time-unreadable':
          return `Dé la hora ${inSpanish[problem.step]} con la forma AAAA-MM-DDThh:mm, como 2031-01-31T09:00.`;
        case 'time-never-shown':
          return `El reloj se salta la hora ${inSpanish[problem.step]}: elija ${problem.before} o ${problem.after}.`;
        case 'time-over':
          return `La hora ${inSpanish[problem.step]} ya pasó. Elija una posterior o hágalo ahora.`;
        case 'taken-off-first':
          return 'Se retiraría antes de publicarse. Corrija una de las dos horas.';
      }
    },
    noDraft: 'Aún no hay borrador en este idioma. Escríbalo y guárdelo antes.',
    tooEarly: (name, moment) =>
      `«${name}» está programado para el ${moment}. Para publicarlo ahora, quite antes esa hora en «Programación».`,
    missed:
      'Todo el tiempo entre los dos momentos pasó mientras el CMS no funcionaba, así que no se publicó. Elija otras horas.',
    mayNoMore: (person) =>
      `${person ?? 'Quien lo programó'} ya no puede publicarlo. Prográmelo de nuevo.`,
    changedSince:
      'Después de programarlo lo cambió alguien que no puede publicarlo. Léalo y prográmelo de nuevo.',
    subject: (name, step) => `«${name}» no ${spanish[step]}`,
    mail: (name, step, problem, link) =>
      `«${name}» iba a ${due[step]} por sí solo y no fue así:\n\n${problem}\n\nCorríjalo aquí: ${link}\n`,
  },
};
