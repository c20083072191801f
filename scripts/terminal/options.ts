import { parseArgs } from 'node:util';
import { exitCodes, Failure, systemCode } from './failure.ts';

/** An option that is there or not. */
export interface Flag {
  readonly says: string;
}

/** An option with a value; `value` names it in the help. */
export interface Setting {
  readonly says: string;
  readonly value: string;
  readonly default?: string;
}

export type OptionTable = Readonly<Record<string, Flag | Setting>>;

export interface Command<Table extends OptionTable> {
  readonly name: string;
  readonly says: string;
  readonly options: Table;
  /** Whether it goes on until it is asked to stop, so that stopping is no failure. */
  readonly lasts?: (options: Options<Table>) => boolean;
}

export type Options<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends { readonly default: string }
    ? string
    : Table[Name] extends Setting
      ? string | undefined
      : boolean;
};

/** Declares a command; its option names and kinds become the type of what it is given. */
export const defineCommand = <const Table extends OptionTable>(
  command: Command<Table>,
): Command<Table> => command;

/** Reads the command line; `help` when help was asked for. */
export function readOptions<Table extends OptionTable>(
  command: Command<Table>,
  words: readonly string[],
): Options<Table> | 'help' {
  const names = Object.keys(command.options);
  const { help, ...given } = parse(command, words);
  if (help === true) return 'help';
  const values = names.map((name) => [name, given[name] ?? fallbackOf(command.options[name]!)]);
  return Object.fromEntries(values) as Options<Table>;
}

/** What there is to say of a command, without what it does. */
type Described = Pick<Command<OptionTable>, 'name' | 'says' | 'options'>;

export function helpOf(command: Described): string {
  const rows = Object.entries({ ...command.options, help: { says: 'Show this page.' } }).map(
    ([name, option]) => [signatureOf(name, option), saysOf(option)] as const,
  );
  const width = Math.max(...rows.map(([signature]) => signature.length));
  const lines = rows.map(([signature, says]) => `  ${signature.padEnd(width)}  ${says}`);
  const use = `Use: npx pnpm@12.21.0 ${command.name} [options]`;
  return [command.says, '', use, '', 'Options:', ...lines, ''].join('\n');
}

const isSetting = (option: Flag | Setting): option is Setting => 'value' in option;

const fallbackOf = (option: Flag | Setting): string | boolean | undefined =>
  isSetting(option) ? option.default : false;

const signatureOf = (name: string, option: Flag | Setting): string =>
  isSetting(option) ? `--${name} ${option.value}` : `--${name}`;

const saysOf = (option: Flag | Setting): string =>
  isSetting(option) && option.default !== undefined
    ? `${option.says} (default: ${option.default})`
    : option.says;

type Given = Readonly<Record<string, string | boolean | undefined>>;

function parse(command: Described, words: readonly string[]): Given {
  const kinds = Object.entries(command.options).map(
    ([name, option]) => [name, { type: isSetting(option) ? 'string' : 'boolean' }] as const,
  );
  const options = { ...Object.fromEntries(kinds), help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...words], options, strict: true }).values as Given;
  } catch (error) {
    throw wrongUse(command, error);
  }
}

function wrongUse(command: Command<OptionTable>, error: unknown): unknown {
  if (systemCode(error)?.startsWith('ERR_PARSE_ARGS') !== true) return error;
  const [sentence = ''] = error instanceof Error ? error.message.split(/\.\s|\n/) : [];
  return new Failure(`${command.name}: ${sentence.replace(/\.?$/, '.')}`, {
    remedy: `"npx pnpm@12.21.0 ${command.name} --help" lists the options.`,
    exitCode: exitCodes.wrongUse,
  });
}
