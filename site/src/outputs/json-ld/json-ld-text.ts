import type { Thing } from 'schema-dts';

/** A thing of schema.org while it is put together: what there is nothing to say of is undefined. */
export type Said<Described extends Thing> = {
  readonly [Key in keyof Described]: Described[Key] | undefined;
};

/** A thing of schema.org with what is said of it, and nothing else. */
export const thing = <Described extends Thing>(said: Said<Described>): Described =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Described;

const unsafe: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON that can stand inside a `<script>`: nothing in it can end the element, begin a comment or
 * break a line of script, and it still reads as the same value.
 */
export const jsonLdText = (value: Thing): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...(value as object) }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => unsafe[character] ?? '',
  );
