import { expect, expectTypeOf, test } from 'vitest';
import { describeFailure, exitCodeOf } from './failure.ts';
import { defineCommand, helpOf, readOptions } from './options.ts';

const command = defineCommand({
  name: 'start',
  says: 'Starts everything.',
  options: {
    port: { value: 'N', says: 'Port of the site.', default: '4321' },
    data: { value: 'DIR', says: 'Data directory.' },
    empty: { says: 'Begin without content.' },
  },
});

test('options have their defaults and their types', () => {
  const options = readOptions(command, []);
  expect(options).toEqual({ port: '4321', data: undefined, empty: false });
  if (options === 'help') throw new Error('help was not asked for');
  expectTypeOf(options).toEqualTypeOf<{
    readonly port: string;
    readonly data: string | undefined;
    readonly empty: boolean;
  }>();
});

test('what is given wins over the default', () => {
  expect(readOptions(command, ['--port=80', '--data', 'there', '--empty'])).toEqual({
    port: '80',
    data: 'there',
    empty: true,
  });
});

test('help is written from the table', () => {
  expect(readOptions(command, ['--port', '80', '--help'])).toBe('help');
  expect(helpOf(command)).toBe(
    [
      'Starts everything.',
      '',
      'Use: npx pnpm@12.21.0 start [options]',
      '',
      'Options:',
      '  --port N    Port of the site. (default: 4321)',
      '  --data DIR  Data directory.',
      '  --empty     Begin without content.',
      '  --help      Show this page.',
      '',
    ].join('\n'),
  );
});

test.for([
  [['--prot', '80'], "Unknown option '--prot'."],
  [['-p'], "Unknown option '-p'."],
  [['here'], "Unexpected argument 'here'."],
  [['--port'], "Option '--port <value>' argument missing."],
  [['--empty=yes'], "Option '--empty' does not take an argument."],
] as const)('%s is refused with a sentence and exit code 2', ([words, sentence]) => {
  try {
    readOptions(command, words);
    expect.unreachable();
  } catch (error) {
    expect(describeFailure(error)).toBe(
      `start: ${sentence} "npx pnpm@12.21.0 start --help" lists the options.`,
    );
    expect(exitCodeOf(error)).toBe(2);
  }
});
