/** As `cms/src/receipts` answers: where the language versions of an entry are. */
export interface Version {
  readonly locale: string;
  readonly state: 'queued' | 'live' | 'held' | 'withdrawn';
  readonly since: string;
  readonly reason?: string;
  readonly path?: string;
}

export interface Whereabouts {
  readonly site: string;
  readonly locales: readonly (Version & { readonly carriers: readonly Carrier[] })[];
}

export interface Carrier {
  readonly of:
    | { readonly kind: 'all' | 'recordings' }
    | { readonly kind: 'type'; readonly type: string }
    | { readonly kind: 'format'; readonly format: string }
    | { readonly kind: 'facet'; readonly name: string };
  readonly feed?: string;
  readonly calendar?: string;
}

/** The version in a language; what is said once for all languages is kept in English. */
export const versionIn = <Each extends Version>(
  versions: readonly Each[],
  locale: string | undefined,
): Each | undefined => versions.find((version) => version.locale === (locale ?? 'en'));
