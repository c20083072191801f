import fc from 'fast-check';
import { expect, test } from 'vitest';

import { passagesOf } from './transcript.ts';

const plain = { time: undefined, duration: undefined, speaker: undefined };

test('paragraphs without times stay paragraphs', () => {
  expect(passagesOf('First.\n\nSecond, on\ntwo lines.\n\n\n')).toEqual([
    { ...plain, text: 'First.' },
    { ...plain, text: 'Second, on\ntwo lines.' },
  ]);
});

test.for([
  ['[0:05] Welcome.', '0:05', 'PT5S'],
  ['12:34 Welcome.', '12:34', 'PT754S'],
  ['(01:02:09) Welcome.', '1:02:09', 'PT3729S'],
  ['00:00:07,120 Welcome.', '0:07', 'PT7S'],
] as const)('%s begins with a time', ([paragraph, time, duration]) => {
  expect(passagesOf(paragraph)).toEqual([{ time, duration, speaker: undefined, text: 'Welcome.' }]);
});

test.for(['10:75 is no time.', '12:34', '3:2 won.'])('"%s" does not', (text) => {
  expect(passagesOf(text)).toEqual([{ ...plain, text }]);
});

test('the cues of WebVTT become paragraphs, one for each turn of a speaker', () => {
  const file = [
    'WEBVTT - captions',
    'NOTE made by hand',
    '1\n00:00:01.000 --> 00:00:03.000\n<v Audrey Example>Good afternoon,',
    '00:03.000 --> 00:05.000 align:start\n<v Audrey Example>and <i>welcome</i> &amp; hello.',
    '01:00:05.000 --> 01:00:06.000\n<v.loud Tomás Herrera>Thank you.',
  ].join('\n\n');
  expect(passagesOf(file)).toEqual([
    {
      time: '0:01',
      duration: 'PT1S',
      speaker: 'Audrey Example',
      text: 'Good afternoon, and welcome & hello.',
    },
    { time: '1:00:05', duration: 'PT3605S', speaker: 'Tomás Herrera', text: 'Thank you.' },
  ]);
});

test('a long turn is cut after a sentence', () => {
  const cue = (second: number, text: string) =>
    `00:00:${String(second).padStart(2, '0')}.000 --> 00:00:59.000\n${text}`;
  const long = `${'so '.repeat(110)}on.`;
  const file = ['WEBVTT', cue(1, long), cue(20, 'Next thought'), cue(22, 'goes on.')].join('\n\n');
  expect(passagesOf(file).map(({ time, text }) => [time, text])).toEqual([
    ['0:01', long],
    ['0:20', 'Next thought goes on.'],
  ]);
});

test('no word of a transcript is lost', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (cues) => {
      const file = [
        'WEBVTT',
        ...cues.map((words) => `00:01.000 --> 00:02.000\n${words.join(' ')}`),
      ];
      const said = passagesOf(file.join('\n\n')).map(({ text }) => text);
      expect(said.join(' ')).toBe(cues.flat().join(' '));
    }),
  );
});
