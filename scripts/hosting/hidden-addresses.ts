/**
 * Nothing whose name begins with a dot is served, but the folder of RFC 8615, as our own server has
 * it in `request-path.ts`. Regular expressions, but for the folder.
 */
export const hiddenAddresses = {
  atRoot: '^/\\.',
  butFolder: '/.well-known/',
  below: './\\.',
} as const;

/** The same in one, for PCRE; RE2 cannot look ahead. */
export const hiddenExpression = '^/\\.(?!well-known/)|./\\.';
