import { join } from 'node:path';

/** Where things are in the folder of a data package. The media stand where a snapshot looks for them. */
export const packagePlaces = (folder: string) => ({
  snapshot: join(folder, 'snapshot.ndjson'),
  media: join(folder, 'snapshot.ndjson.media'),
  editing: join(folder, 'editing.ndjson'),
});
