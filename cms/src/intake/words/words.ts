import type { FileProblem, RowNote, RowProblem } from '../file-event';
import { en } from './en';
import { es } from './es';

/** What an import says to an editor, in the languages of the admin panel. */
export interface IntakeWords {
  readonly file: (problem: FileProblem) => string;
  readonly row: (problem: RowProblem) => string;
  readonly note: (note: RowNote) => string;
  readonly noFile: string;
  readonly zoneNeeded: string;
  readonly wrongChoice: (name: string) => string;
  readonly notAllowed: string;
  readonly notReadable: string;
  readonly notWritten: (reason: string) => string;
}

const languages: Readonly<Record<string, IntakeWords>> = { en, es };

/** English where the language is none of ours. */
export const intakeWords = (language: unknown): IntakeWords => languages[String(language)] ?? en;
