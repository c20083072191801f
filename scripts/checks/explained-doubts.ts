/** What axe cannot decide about a page, and why it is right as it is. */
export interface ExplainedDoubt {
  readonly rule: string;
  /** Holds all that it is in doubt about; a selector. */
  readonly within: string;
  readonly why: string;
  /** What is behind the text: one colour, which is measured; or a picture, whose pixels another check measures. */
  readonly behind: 'colour' | 'picture';
}

export const unsure = (
  within: string,
  why: string,
  behind: ExplainedDoubt['behind'] = 'colour',
): ExplainedDoubt => ({ rule: 'color-contrast', within, why, behind });

/** Of the templates; a page that a script fills has its own. */
export const explainedDoubts: readonly ExplainedDoubt[] = [
  unsure(
    '.eave',
    'The scallops of the roof are a pseudo-element, which begins where its text ends.',
  ),
  unsure('.hero', 'The text stands on a picture.', 'picture'),
  unsure(
    '.beam:has([data-look="next"], [data-look="live"]) .show',
    'The light of the lamp falls on the text.',
    'picture',
  ),
  unsure(
    '.plate',
    'The large letter and the shade at the foot change its one colour by a sixth.',
    'picture',
  ),
  unsure('.slip', 'The hole at the foot of the card is a pseudo-element below its text.'),
  unsure('.leaf', 'A day of one digit, and the stroke through a day that does not hold.'),
  unsure('.chart', 'Lines at every quarter of the scale, a pixel wide, lie behind the answers.'),
  unsure('.filters', 'Choices that have yet to be moved into the window, and counts of one digit.'),
  unsure('blockquote', 'Printed, a quotation reaches out of the column around it.'),
  unsure('sup', 'A service mark is no letter.'),
];
