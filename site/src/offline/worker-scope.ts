/**
 * What a service worker knows beside a page, as far as ours uses it
 * (https://w3c.github.io/ServiceWorker/): the types of pages and those of workers cannot both be
 * there in one project.
 */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
}

interface WorkerEvents {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly message: Lasting & { readonly source: { readonly url: string } | null };
  readonly fetch: FetchEvent;
}

/** The worker is not ended before what it waits for is done. */
interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends Lasting {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

export const workerScope = globalThis as unknown as WorkerScope;
