declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Makes a function that has a response compressed which somebody else will write. */
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}
