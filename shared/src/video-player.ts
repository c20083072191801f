/** Players that a page may show inside itself, once a visitor asks: what a policy has to allow. */
export const videoPlayers = {
  YouTube: 'https://www.youtube-nocookie.com',
  Vimeo: 'https://player.vimeo.com',
} as const;

export interface VideoPlayer {
  /** As people know it. */
  readonly name: keyof typeof videoPlayers;
  /** What a frame loads. */
  readonly url: string;
}

/** The player for the address of a video, where its host has one that we know. */
export function videoPlayerOf(address: string): VideoPlayer | undefined {
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^(?:www|m)\./, '');
  const [, first = '', second = ''] = pathname.split('/');
  if (host === 'vimeo.com' && /^\d+$/.test(first)) {
    // The second part is the key of a video that is not listed.
    const key = /^[0-9a-f]+$/.test(second) ? `?h=${second}` : '';
    return { name: 'Vimeo', url: `${videoPlayers.Vimeo}/video/${first}${key}` };
  }
  const id =
    host === 'youtu.be'
      ? first
      : host === 'youtube.com' || host === 'youtube-nocookie.com'
        ? ['embed', 'live', 'shorts'].includes(first)
          ? second
          : searchParams.get('v')
        : null;
  return id !== null && /^[\w-]{11}$/.test(id)
    ? { name: 'YouTube', url: `${videoPlayers.YouTube}/embed/${id}` }
    : undefined;
}
