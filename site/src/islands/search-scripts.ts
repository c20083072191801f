/**
 * With Trusted Types, a browser runs a worker or a script that a page asks for while it runs only if
 * a policy lets its address through. This is the only policy of the site. The search page has it, and
 * it lets through what searches and nothing else; the headers allow no other page a policy at all.
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
