/**
 * JSON with the keys of every object in code-unit order: the same value, the same bytes. As in
 * `JSON.stringify`, a field that is `undefined` is left out.
 */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  // Written out by hand: an object would put keys that look like numbers first.
  let fields = '';
  // Without a comparison, texts are sorted by code unit.
  for (const key of Object.keys(value).sort()) {
    const field = (value as Readonly<Record<string, unknown>>)[key];
    if (field === undefined) continue;
    fields += `${fields === '' ? '' : ','}${JSON.stringify(key)}:${stableJson(field)}`;
  }
  return `{${fields}}`;
}
