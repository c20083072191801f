/** As `cms/src/logbook/routes.ts` answers. */
export interface Logbook {
  readonly lines: readonly Line[];
  readonly more: boolean;
  readonly people: readonly { readonly id: number; readonly name: string }[];
}

export interface Line {
  readonly id: number;
  readonly at: string;
  readonly origin: 'hand' | 'schedule' | 'import' | 'system';
  readonly personName: string | null;
  readonly action: string;
  readonly type: string;
  readonly entry: string | null;
  readonly language: string | null;
  readonly title: string;
  readonly number: number | null;
  readonly run: string | null;
  readonly details: Readonly<Record<string, unknown>> | null;
}

/** What somebody looks for; days as the calendar of their machine counts them. */
export interface Sought {
  readonly person?: string;
  readonly action?: string;
  readonly type?: string;
  readonly entry?: string;
  readonly fromDay?: string;
  readonly untilDay?: string;
}

/** The question in an address; `before` is the line that older ones are wanted of. */
export function queryOf({ fromDay, untilDay, ...same }: Sought, before?: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(same)) if (value) query.set(name, value);
  const from = startOfDay(fromDay, 0);
  const until = startOfDay(untilDay, 1);
  if (from !== undefined) query.set('from', from);
  if (until !== undefined) query.set('until', until);
  if (before !== undefined) query.set('before', String(before));
  return query.toString();
}

/** The first moment of a day, or of one after it, by the clock of the machine. */
function startOfDay(day: string | undefined, after: number): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  if (year === undefined) return undefined;
  // oxlint-disable-next-line no-restricted-globals -- only the browser knows where its days begin
  return new Date(Number(year), Number(month) - 1, Number(date) + after).toISOString();
}

/** `Roles: Contributor → Editor`, a line for each; of a secret only that it changed. */
export const detailLines = (
  details: Line['details'],
  parts: Readonly<Record<string, string>>,
): readonly string[] =>
  Object.entries(details ?? {}).flatMap(([name, value]) => {
    const part = parts[name] ?? name;
    if (value === null) return [];
    if (typeof value !== 'object' || Array.isArray(value)) return [`${part}: ${plain(value)}`];
    if (!('from' in value || 'to' in value)) return [part];
    const { from, to } = value as { readonly from?: unknown; readonly to?: unknown };
    return [`${part}: ${plain(from)} → ${plain(to)}`];
  });

const plain = (value: unknown): string =>
  value === null || value === undefined ? '–' : [value].flat().join(', ');
