import { filesForHosts } from '../serve/request-path.ts';

/**
 * Nothing whose name begins with a dot is served, but the folder of RFC 8615, and nothing that is
 * for hosts alone, as our own server has it in `request-path.ts`. Regular expressions, but for the
 * folder.
 */
export const hiddenAddresses = {
  atRoot: '^/\\.',
  butFolder: '/.well-known/',
  below: `./\\.|^/(?:${filesForHosts.map((name) => name.replaceAll('.', '\\.')).join('|')})$`,
} as const;

/** The same in one, for PCRE; RE2 cannot look ahead. */
export const hiddenExpression = `^/\\.(?!well-known/)|${hiddenAddresses.below}`;
