/** What each kind of file says it is. */
const contentTypes = {
  rss: 'application/rss+xml; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

/** A file as an endpoint answers it; nothing to say means that there is no such file. */
export const answer = (kind: keyof typeof contentTypes, text: string | undefined): Response =>
  text === undefined
    ? new Response(null, { status: 404 })
    : new Response(text, { headers: { 'content-type': contentTypes[kind] } });
