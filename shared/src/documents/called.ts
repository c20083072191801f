import { cleanLine } from '../text.ts';

/** What an editor calls an entry, in one line: its title, or its name; undefined where it has neither. */
export function calledIn(fields: unknown): string | undefined {
  const { title, name } = (fields ?? {}) as { readonly title?: unknown; readonly name?: unknown };
  return [title, name]
    .map((text) => (typeof text === 'string' ? cleanLine(text) : ''))
    .find((text) => text !== '');
}
