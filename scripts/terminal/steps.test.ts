import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { describeFailure, Failure } from './failure.ts';
import { createScreen, createSteps } from './steps.ts';

function setUp() {
  const lines: string[] = [];
  const plain = (text: string): string => text;
  const step = createSteps({ line: (text) => lines.push(text), strong: plain, faint: plain });
  const timeless = () => lines.map((line) => line.replace(/\d+\.\d s/, 'T'));
  return { step, timeless };
}

test('a step says what it does, what came of it and how long it took', async () => {
  const { step, timeless } = setUp();
  expect(await step('Compile', async () => 3, String)).toBe(3);
  expect(timeless()).toEqual(['  Compile ...', '  Compile: 3 (T)']);
});

test('a step that fails says so and passes the reason on', async () => {
  const { step, timeless } = setUp();
  await expect(step('Compile', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(timeless()).toEqual(['  Compile ...', '  Compile: failed (T)']);
});

test('without a terminal nothing is coloured', () => {
  const stream = new PassThrough();
  const screen = createScreen(stream);
  screen.line(screen.strong('Ready') + screen.faint(' now'));
  expect(String(stream.read())).toBe('Ready now\n');
});

test('an expected failure is a sentence without a stack, another one keeps its stack', () => {
  const failure = new Failure('The disk is full.', { remedy: 'Free some.', output: 'df\n' });
  expect(describeFailure(failure)).toBe('df\n\nThe disk is full. Free some.');
  expect(describeFailure(new TypeError('x is not a function'))).toMatch(
    /^TypeError: x is not a function\n\s+at [\s\S]*fault in Porchlight itself/,
  );
});
