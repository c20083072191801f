/** Where the list of former addresses is rendered. */
export const movesPath = '/redirects.json';

/** What the site renders for servers alone; nobody else is shown it. */
export const filesForServers: readonly string[] = [movesPath];

/** The address of a file, as {@link fileOf} has it the other way round. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file that a static host looks for: a path that ends in `/` is a folder's `index.html`. */
export const fileOf = (path: string): string =>
  (path.endsWith('/') ? `${path}index.html` : path).slice(1);

/** How many names a path has. */
export const depthOf = (path: string): number => path.split('/').length;
