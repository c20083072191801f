/** Minutes east of UTC that the clocks of a zone show at a moment, in milliseconds since 1970. */
export function offsetIn(timeZone: string, ms: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value;
  // `GMT-05:00`, and `GMT` alone for none.
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return Number(`${sign ?? ''}${Number(hours ?? 0) * 60 + Number(minutes ?? 0)}`);
}
