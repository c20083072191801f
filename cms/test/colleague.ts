import { type Hub } from './hub.ts';
import { type SignedIn, signedIn, someonesToken } from './people.ts';
import { redPoint, type StoredPicture } from './pictures.ts';

/** Somebody at the form and in the media library. */
export interface Colleague {
  readonly ask: SignedIn;
  send(path: string, bytes: Buffer): Promise<{ readonly status: number; readonly json: object }>;
}

export const colleagueOf = async (hub: Hub, role: string): Promise<Colleague> =>
  colleagueWith(hub, await someonesToken(hub, role));

export const colleagueWith = (hub: Hub, token: string): Colleague => ({
  ask: signedIn(hub, token),
  async send(path, bytes) {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'point.png');
    form.append('fileInfo', JSON.stringify({ name: 'point.png', alternativeText: 'A point' }));
    const answer = await fetch(new URL(path, hub.url), {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body: form,
    });
    return { status: answer.status, json: (await answer.json()) as object };
  },
});

export const uploadedBy = async ({ send }: Colleague): Promise<StoredPicture> =>
  (await send('/upload/files', redPoint)).json as StoredPicture;
