/**
 * Starts the worker that saves pages for reading offline, once the page itself is there; not for
 * those who asked their browser to save data, and never for a preview of what nobody else may see.
 * An address becomes one that a browser runs only by way of a policy
 * (https://www.w3.org/TR/trusted-types/), and this one knows no other address.
 */
interface TrustedTypes {
  readonly createPolicy: (
    name: 'offline',
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (asked: string) => string };
}

const worker = '/sw.js';

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const { serviceWorker, connection } = navigator as {
  readonly serviceWorker?: ServiceWorkerContainer;
  readonly connection?: { readonly saveData?: boolean };
};

const { preview } = document.documentElement.dataset;

if (import.meta.env.OFFLINE === 'on' && serviceWorker && !preview && !connection?.saveData)
  addEventListener('load', () => start(serviceWorker).catch(() => undefined));

/** @throws where the browser keeps nothing for this site, which then is as it was */
async function start(container: ServiceWorkerContainer): Promise<void> {
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => worker });
  await container.register(policy?.createScriptURL(worker) ?? worker);
  const { active } = await container.ready;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of our origin
  active?.postMessage('reading');
}
