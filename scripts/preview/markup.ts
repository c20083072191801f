/** Markup that is safe to put in a page: only {@link html} makes it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | Markup | undefined | readonly Markup[];

/** Puts words in markup; whatever is not markup already is escaped, in text and between quotes. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: texts.map((text, index) => text + markupOf(parts[index])).join(''),
});

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return part.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
