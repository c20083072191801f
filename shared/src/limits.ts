/** How much each kind of text may hold, in characters. The CMS's forms and the parsers share them. */
export const limits = {
  title: 160,
  name: 120,
  summary: 320,
  line: 255,
  note: 600,
  prose: 4_000,
  slug: 80,
  url: 2_048,
  /** Characters of text in one body, over all its blocks. */
  body: 200_000,
  /** Entries in one list of components or references. */
  list: 100,
  /** Minutes of a recording or a course: a hundred hours. */
  minutes: 6_000,
} as const;
