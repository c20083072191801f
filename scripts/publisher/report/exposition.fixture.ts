/** One line of numbers: a name, its labels as written, and the value. */
export interface Sample {
  readonly name: string;
  readonly labels: string;
  readonly value: number;
}

const name = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const label = String.raw`[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\"n])*"`;
const number = String.raw`[+-]?(?:Inf|\d+(?:\.\d+)?(?:e[+-]?\d+)?)|Na[Nn]`;
const sampleLine = new RegExp(`^(${name})(\\{${label}(?:,${label})*\\})? (${number})$`);
const typeLine = new RegExp(`^# TYPE (${name}) (counter|gauge|histogram|summary|untyped)$`);
const helpLine = new RegExp(`^# HELP (${name}) .+$`);

/**
 * Reads the text format of Prometheus, version 0.0.4, and throws at the first line that is not of
 * it: https://prometheus.io/docs/instrumenting/exposition_formats/#text-format-details.
 */
export function readExposition(text: string): readonly Sample[] {
  if (!text.endsWith('\n')) throw new Error('The last line has no end.');
  const types = new Map<string, string>();
  const helped = new Set<string>();
  const samples: Sample[] = [];
  const seen = new Set<string>();
  for (const line of text.split('\n')) {
    const [, typed, type] = typeLine.exec(line) ?? [];
    const [, told] = helpLine.exec(line) ?? [];
    const [, sampled, labels = '', value] = sampleLine.exec(line) ?? [];
    if (typed !== undefined && type !== undefined) {
      if (types.has(typed)) throw new Error(`${typed} has two types.`);
      types.set(typed, type);
    } else if (told !== undefined) {
      if (helped.has(told)) throw new Error(`${told} is explained twice.`);
      helped.add(told);
    } else if (sampled !== undefined && value !== undefined) {
      requireFamily(sampled, types);
      if (seen.has(sampled + labels)) throw new Error(`${sampled}${labels} is there twice.`);
      seen.add(sampled + labels);
      samples.push({ name: sampled, labels, value: valueOf(value) });
    } else if (line !== '') throw new Error(`This is no line of the format: ${line}`);
  }
  return samples;
}

/** A sample comes after the type of what it is part of. */
function requireFamily(sampled: string, types: ReadonlyMap<string, string>): void {
  if (types.has(sampled)) return;
  const family = sampled.replace(/_(?:bucket|sum|count)$/, '');
  if (!['histogram', 'summary'].includes(types.get(family) ?? ''))
    throw new Error(`${sampled} has no type.`);
}

const valueOf = (text: string): number =>
  Number(text.replace('Inf', 'Infinity').replace(/^Nan$/, 'NaN'));
