/** A value of structured data. Keys whose value is undefined are not written. */
export type JsonLd = Readonly<Record<string, unknown>>;

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
export const jsonLdText = (value: JsonLd): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...value }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => unsafe[character] ?? '',
  );
