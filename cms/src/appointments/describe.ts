import type { AppointmentProblem } from '@porchlight/shared';

const moments = { publish: 'to publish it', unpublish: 'to take it off' } as const;

/** The sentence for whoever asks the API; the panel has its own in the editor's language. */
export function describeAppointmentProblem(problem: AppointmentProblem): string {
  switch (problem.code) {
    case 'zone-unknown':
      return 'Please choose a time zone, such as America/New_York.';
    case 'time-unreadable':
      return `Please give the time ${moments[problem.step]} as YYYY-MM-DDThh:mm, such as 2031-01-31T09:00.`;
    case 'time-never-shown':
      return `The clocks jump over the time ${moments[problem.step]}: please choose ${problem.before} or ${problem.after}.`;
    case 'time-over':
      return `The time ${moments[problem.step]} is over. Please choose a later one, or do it now.`;
    case 'taken-off-first':
      return 'It would be taken off before it is published. Please correct one of the two times.';
  }
}
