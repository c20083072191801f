import type { EditorLanguage } from './editor-words/editor-language.ts';
import { issueInEnglish } from './editor-words/issues-en.ts';
import { issueInSpanish } from './editor-words/issues-es.ts';
import type { Locale } from './locales.ts';

/** Where in the content something is wrong. `field` is a path such as `findings.0.question`. */
export interface Place {
  readonly type: string;
  readonly documentId: string;
  readonly locale: Locale | undefined;
  /** What the editor calls the entry: its title, or its id when it has none. */
  readonly name: string;
  readonly field: string | undefined;
}

/** The kinds of value a field can ask for; each has a phrase that says what to write. */
export type Expectation =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'yes-or-no'
  | 'list'
  | 'group'
  | 'slug'
  | 'e-mail'
  | 'web-address'
  | 'link'
  | 'date'
  | 'instant'
  | 'local-time'
  | 'reference'
  | 'rich-text'
  | 'languages'
  | 'hashtag'
  | 'percent';

/** Why an entry cannot be published. Words come last, in {@link describeIssue}. */
export type Issue = { readonly place: Place } & (
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'field-missing' }
  | { readonly code: 'field-malformed'; readonly expected: Expectation }
  | { readonly code: 'field-too-long'; readonly limit: number }
  | { readonly code: 'field-too-many'; readonly limit: number }
  | {
      readonly code: 'field-out-of-range';
      readonly bound: 'least' | 'most';
      readonly limit: number;
    }
  | { readonly code: 'field-not-a-choice'; readonly choices: readonly string[] }
  | { readonly code: 'slug-reserved'; readonly slug: string }
  | { readonly code: 'zone-unknown'; readonly value: string }
  | {
      readonly code: 'time-in-gap';
      readonly value: string;
      readonly before: string;
      readonly after: string;
      readonly timeZone: string;
    }
  | { readonly code: 'ends-before-start' }
  | { readonly code: 'note-missing'; readonly status: 'cancelled' | 'postponed' }
  | { readonly code: 'image-undecided' }
  | { readonly code: 'picture-missing' }
  | { readonly code: 'link-refused'; readonly href: string }
  | {
      readonly code: 'url-missing';
      readonly because: 'recording-ready' | 'registration-open' | 'registration-waiting-list';
    }
  | { readonly code: 'address-taken'; readonly path: string; readonly by: string }
  | { readonly code: 'reference-to-itself' }
);

const words: Readonly<Record<EditorLanguage, (issue: Issue) => string>> = {
  en: issueInEnglish,
  es: issueInSpanish,
};

/** The sentence an editor reads. It names the entry and the field, and says what to do. */
export const describeIssue = (issue: Issue): string => describeIssueNaming(issue, (field) => field);

const fieldNamed: Readonly<Record<EditorLanguage, (field: string) => string>> = {
  en: (field) => `, field "${field}"`,
  es: (field) => `, campo «${field}»`,
};

/** As {@link describeIssue}, with fields called what `nameOf` answers for their path. */
export function describeIssueNaming(
  issue: Issue,
  nameOf: (field: string) => string,
  language: EditorLanguage = 'en',
): string {
  return `${describePlace(issue.place, nameOf, language)}: ${remedyOf(issue, language)}`;
}

/** The entry and, where it is about one, the field. */
export const describePlace = (
  { name, field }: Place,
  nameOf: (field: string) => string,
  language: EditorLanguage,
): string => (field === undefined ? name : `${name}${fieldNamed[language](nameOf(field))}`);

/** What is wrong and what to do, without saying where: for whoever names the field already. */
export const remedyOf = (issue: Issue, language: EditorLanguage): string => words[language](issue);
