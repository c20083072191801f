import { onLine } from '../problem.ts';
import type { Component } from './components.ts';
import type { ContentLine } from './content-line.ts';
import { forbidden, type PropertyKind, type PropertyTable } from './property-table.ts';
import type { CalendarFault, CalendarProblem } from './rules.ts';

/** Judges the properties of one component against its table. */
export function judgeProperties(
  { name, line, properties }: Component,
  table: PropertyTable,
): readonly CalendarProblem[] {
  const order = Object.keys(table);
  let latest = -1;
  const seen = new Set<string>();
  const problems = properties.flatMap((property) => {
    const kind = Object.hasOwn(table, property.name) ? table[property.name] : undefined;
    if (kind === undefined) return onLine(property.line, [stranger(property)]);
    const place = order.indexOf(property.name);
    const isRepeated = seen.has(property.name);
    const isLate = place < latest && !isRepeated;
    seen.add(property.name);
    latest = Math.max(latest, place);
    return onLine(property.line, [
      ...(isRepeated ? [repeated(property)] : []),
      ...(isLate ? [late(property, order[latest] ?? '')] : []),
      ...judgeParameters(property, kind),
      ...kind.judge(property),
    ]);
  });
  const missing = order.filter((wanted) => table[wanted]?.required && !seen.has(wanted));
  return [
    ...problems,
    ...onLine(
      line,
      missing.map((wanted) => ({
        rule: 'missing-property' as const,
        message: `${name} has no ${wanted}.`,
      })),
    ),
  ];
}

function stranger({ name }: ContentLine): CalendarFault {
  const reason = Object.hasOwn(forbidden, name) ? forbidden[name] : undefined;
  return reason === undefined
    ? { rule: 'unknown-property', message: `${name} is not a property we write here.` }
    : { rule: 'forbidden-property', message: `${name} must not be written: ${reason}.` };
}

const repeated = ({ name }: ContentLine): CalendarFault => ({
  rule: 'repeated-property',
  message: `${name} is written twice.`,
});

const late = ({ name }: ContentLine, after: string): CalendarFault => ({
  rule: 'property-order',
  message: `${name} has to stand before ${after}.`,
});

/** RFC 5545 §3.2; what says nothing new to a program is not written. */
function judgeParameters(
  { name, parameters }: ContentLine,
  { valueType }: PropertyKind,
): readonly CalendarFault[] {
  const written = parameters.map(({ name, values }) => `${name}=${values.join(',')}`);
  const wanted = valueType && `VALUE=${valueType.name}`;
  const odd = parameters.filter(
    (parameter, index) =>
      parameter.name !== 'TZID' &&
      (written[index] !== wanted || written.indexOf(written[index] ?? '') !== index),
  );
  return [
    ...odd.map((parameter) => ({
      rule: 'parameter' as const,
      message: `${name} must not have this ${parameter.name}.`,
    })),
    ...(valueType?.required && !written.includes(wanted ?? '')
      ? [{ rule: 'parameter' as const, message: `${name} needs ${wanted}.` }]
      : []),
    ...(parameters.some((parameter) => parameter.name === 'TZID')
      ? [{ rule: 'time-zone-reference' as const, message: `${name} names a time zone.` }]
      : []),
  ];
}
