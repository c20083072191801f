import { quoted } from '../problem.ts';
import type { CalendarLine } from './lines.ts';
import type { CalendarProblem } from './rules.ts';

/** One property as it is written, or a BEGIN or END. */
export interface ContentLine {
  readonly line: number;
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly value: string;
}

interface Parameter {
  readonly name: string;
  /** Without the quotes around it. */
  readonly values: readonly string[];
}

const name = '[A-Za-z0-9-]+';
const parameterValue = '(?:"[^"]*"|[^";:,]*)';
const parameter = `;${name}=${parameterValue}(?:,${parameterValue})*`;
const contentLine = new RegExp(`^(${name})((?:${parameter})*):(.*)$`, 's');

/** Reads one line by the grammar of RFC 5545 §3.1. */
export function readContentLine({ number, text }: CalendarLine): ContentLine | CalendarProblem {
  const read = contentLine.exec(text);
  const [, name = '', parameters = '', value = ''] = read ?? [];
  // The two that begin and end a component have no parameters (§3.6).
  if (read === null || (/^(BEGIN|END)$/.test(name) && parameters !== '')) {
    const message = `${quoted(text)} is not a name, parameters, a colon and a value.`;
    return { line: number, rule: 'content-line', message };
  }
  return { line: number, name, parameters: readParameters(parameters), value };
}

const readParameters = (text: string): readonly Parameter[] =>
  Array.from(text.matchAll(new RegExp(parameter, 'g')), ([written]) => {
    const equals = written.indexOf('=');
    return { name: written.slice(1, equals), values: readValues(written.slice(equals + 1)) };
  });

const readValues = (text: string): readonly string[] =>
  Array.from(text.matchAll(/"([^"]*)"|([^",]+)/g), ([, inQuotes, bare]) => inQuotes ?? bare ?? '');
