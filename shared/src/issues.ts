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
  | { readonly code: 'field-out-of-range'; readonly reason: string }
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
  | { readonly code: 'note-missing'; readonly status: string }
  | { readonly code: 'image-undecided' }
  | { readonly code: 'link-refused'; readonly href: string }
  | { readonly code: 'url-missing'; readonly because: string }
  | { readonly code: 'address-taken'; readonly path: string; readonly by: string }
  | { readonly code: 'reference-to-itself' }
);

const expectations: Readonly<Record<Expectation, string>> = {
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-or-no': 'yes or no',
  list: 'a list',
  group: 'its fields filled in',
  slug: 'lower-case letters, digits and single hyphens, such as "plan-your-year"',
  'e-mail': 'an e-mail address, such as "events@library.example"',
  'web-address': 'a full web address that begins with https://',
  link: 'a full web address, or an address on this site that begins with /',
  date: 'a date, such as 2025-01-30',
  instant: 'a moment with its time zone, such as 2025-01-30T20:00:00Z',
  'local-time': 'a date and time, such as 2025-01-30T15:00',
  reference: 'an entry that exists, as type:id',
  'rich-text': 'paragraphs, headings, lists, quotes, links or pictures',
  languages: 'language codes separated by commas, such as "en, es"',
  hashtag: 'one word after a #, such as #EngagedLibraries',
  percent: 'a percentage from 0 to 100',
};

/** The sentence an editor reads. It names the entry and the field, and says what to do. */
export const describeIssue = (issue: Issue): string => describeIssueNaming(issue, (field) => field);

/** As {@link describeIssue}, with fields called what `nameOf` answers for their path. */
export function describeIssueNaming(issue: Issue, nameOf: (field: string) => string): string {
  const { name, field } = issue.place;
  return `${name}${field === undefined ? '' : `, field "${nameOf(field)}"`}: ${remedy(issue)}`;
}

function remedy(issue: Issue): string {
  switch (issue.code) {
    case 'unreadable':
      return `the entry cannot be read (${issue.reason}).`;
    case 'field-missing':
      return 'nothing is filled in. Please fill it in.';
    case 'field-malformed':
      return `please write ${expectations[issue.expected]}.`;
    case 'field-too-long':
      return `the text is too long. Please keep it within ${issue.limit} characters.`;
    case 'field-too-many':
      return `there are too many entries. Please keep at most ${issue.limit}.`;
    case 'field-out-of-range':
      return `please correct the number: ${issue.reason}.`;
    case 'field-not-a-choice':
      return `please choose one of: ${issue.choices.join(', ')}.`;
    case 'slug-reserved':
      return `"${issue.slug}" is an address the site needs for itself. Please choose another.`;
    case 'zone-unknown':
      return `"${issue.value}" is not a time zone. Please choose one such as America/New_York.`;
    case 'time-in-gap':
      return `${issue.value} does not exist in ${issue.timeZone}, because the clocks go forward then. Please choose ${issue.before} or ${issue.after}.`;
    case 'ends-before-start':
      return 'the event ends before it starts, or at the same minute. Please correct one of the two times.';
    case 'note-missing':
      return `the event is ${issue.status}. Please say why in one sentence, for everyone who planned to come.`;
    case 'image-undecided':
      return 'please describe the picture for people who cannot see it, or tick "decorative".';
    case 'link-refused':
      return `the link "${issue.href}" is not allowed. Please use an address that begins with https://, mailto:, tel: or /.`;
    case 'url-missing':
      return `please give the address, because ${issue.because}.`;
    case 'address-taken':
      return `another entry (${issue.by}) already has the address ${issue.path}. Please choose another slug.`;
    case 'reference-to-itself':
      return 'the list points at this very entry. Please remove that line.';
  }
}
