/**
 * With Trusted Types, a browser runs a worker or a script that a page asks for while it runs only if
 * a policy lets its address through. This one lets through what searches and nothing else, and the
 * headers allow it to the search page alone; every page has one more, for the worker (`offline.ts`).
 */
interface TrustedTypes {
  /** An address that is answered with null is refused. */
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => unknown;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    const { origin, pathname } = new URL(address, location.href);
    return origin === location.origin && /^\/pagefind\/[a-z]+\/[\w.-]+\.js$/.test(pathname)
      ? address
      : null;
  },
});
