/** What was rendered of each view, by the look it was rendered in. */
const looks = new Map<string, WeakMap<object, string>>();

/**
 * The HTML of a view in one look: rendered once, and the same again as long as it is the very same
 * view. Most lists change in one entry only, and views are the same ones as long as nothing they are
 * made of has changed.
 *
 * @param render must say the same of the same view: no ids that count, no scripts that a page wants once
 */
export async function cachedHtml(
  look: string,
  view: object,
  render: () => Promise<string>,
): Promise<string> {
  const views = looks.get(look) ?? new WeakMap<object, string>();
  looks.set(look, views);
  const html = views.get(view) ?? (await render());
  views.set(view, html);
  return html;
}
