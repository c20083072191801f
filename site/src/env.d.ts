/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Whether pages start the worker for reading offline. */
  readonly OFFLINE: 'on' | 'off';
  /** Names what the worker saves. */
  readonly RELEASE: string;
}

declare namespace App {
  interface Locals {
    /** Everything published, seen at one moment. */
    hub: import('./hub/recording-hub.ts').HubReader;
    /** The path that was asked for; a page that stands in for others cannot tell from its own. */
    path: string;
    /** Set when the path used to be a document's and no longer is. */
    redirect: import('@porchlight/shared').RedirectRecord | undefined;
    /** Lines for the report of the render, such as what had no room in a file. */
    notes: string[];
    /** What a page threw. */
    failure: unknown;
  }
}
