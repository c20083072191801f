import { expect, test } from 'vitest';

import { videoPlayerOf, videoPlayers } from './video-player.ts';

const id = 'dQw4w9WgXcQ';

test.for([
  `https://www.youtube.com/watch?v=${id}&t=12s`,
  `https://m.youtube.com/watch?list=a&v=${id}`,
  `https://youtu.be/${id}?si=x`,
  `https://youtube.com/live/${id}`,
  `https://www.youtube-nocookie.com/embed/${id}`,
])('%s plays in a page without a cookie first', (address) => {
  expect(videoPlayerOf(address)).toEqual({
    name: 'YouTube',
    url: `https://www.youtube-nocookie.com/embed/${id}`,
  });
});

test.for([
  ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871'],
  ['https://vimeo.com/76979871/8272103f6e', 'https://player.vimeo.com/video/76979871?h=8272103f6e'],
] as const)('%s plays in a page', ([address, url]) => {
  expect(videoPlayerOf(address)).toEqual({ name: 'Vimeo', url });
});

test.for([
  'https://video.example/watch?v=dQw4w9WgXcQ',
  'https://youtube.com.example/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/watch?v=../../x',
  'https://www.youtube.com/@library',
  'https://vimeo.com/channels/staff',
])('%s is only linked to', (address) => {
  expect(videoPlayerOf(address)).toBeUndefined();
});

test('a player is always of a host that policies allow', () => {
  for (const address of [`https://youtu.be/${id}`, 'https://vimeo.com/1'])
    expect(Object.values<string>(videoPlayers)).toContain(
      new URL(videoPlayerOf(address)?.url ?? '').origin,
    );
});
