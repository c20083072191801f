import type { Expectation, Issue } from '../issues.ts';

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

const reasons = {
  'recording-ready': 'the recording is said to be ready',
  'registration-open': 'registration is set to "open"',
  'registration-waiting-list': 'registration is set to "waiting-list"',
} as const;

export function issueInEnglish(issue: Issue): string {
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
      return `please correct the number: it is at ${issue.bound} ${issue.limit}.`;
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
    case 'picture-missing':
      return 'the picture is not in the media library, or is no picture. Please choose another.';
    case 'link-refused':
      return `the link "${issue.href}" is not allowed. Please use an address that begins with https://, mailto:, tel: or /.`;
    case 'url-missing':
      return `please give the address, because ${reasons[issue.because]}.`;
    case 'address-taken':
      return `another entry (${issue.by}) already has the address ${issue.path}. Please choose another slug.`;
    case 'reference-to-itself':
      return 'the list points at this very entry. Please remove that line.';
  }
}
