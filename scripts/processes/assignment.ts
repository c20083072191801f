import { json } from 'node:stream/consumers';

/** What the process that this is was told by `runBeside`. An argument has no room for much. */
export const readAssignment = async <Told>(): Promise<Told> => (await json(process.stdin)) as Told;
