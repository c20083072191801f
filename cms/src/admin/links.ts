/** Where the content manager edits an entry. */
export function entryHref(type: string, documentId: string, locale: string): string {
  const kind = ['hub-page', 'site-settings'].includes(type) ? 'single-types' : 'collection-types';
  const language = `plugins[i18n][locale]=${locale}`;
  return kind === 'single-types'
    ? `/content-manager/${kind}/api::${type}.${type}?${language}`
    : `/content-manager/${kind}/api::${type}.${type}/${documentId}?${language}`;
}
