import { expect, test } from 'vitest';

import { elementFor, frameFor } from './embed-line.ts';

const line = {
  script: 'https://hub.example/embed.js',
  list: 'https://hub.example/embed/events/topic/qa/',
  page: 'https://hub.example/topics/qa/',
  title: 'Events: Q&A, "live" <now>',
};
const title = 'Events: Q&amp;A, &quot;live&quot; &lt;now&gt;';

test('the element is one line, and holds a link for who sees no frame', () => {
  expect(elementFor(line)).toBe(
    `<script async src="https://hub.example/embed.js"></script><porchlight-events src="https://hub.example/embed/events/topic/qa/"><a href="https://hub.example/topics/qa/">${title}</a></porchlight-events>`,
  );
});

test('the plain frame runs nothing', () => {
  expect(frameFor(line)).toContain(`<iframe src="${line.list}" title="${title}" width="100%"`);
  expect(frameFor(line)).not.toContain('allow-scripts');
});
