/** What the publisher asks and reports, and what the preview asks. Each route is a permission of its own, and only our tokens have them. */
export default {
  routes: [
    { method: 'GET', path: '/export/head', handler: 'export.head' },
    { method: 'GET', path: '/export/snapshot', handler: 'export.snapshot' },
    { method: 'GET', path: '/export/changes', handler: 'export.changes' },
    { method: 'GET', path: '/export/media/:sha256', handler: 'export.media' },
    { method: 'GET', path: '/export/drafts/:type/:documentId', handler: 'export.draft' },
    {
      method: 'GET',
      path: '/export/drafts/:type/:documentId/media/:sha256',
      handler: 'export.draftMedia',
    },
    { method: 'POST', path: '/export/audit', handler: 'export.audit' },
    { method: 'POST', path: '/export/receipts', handler: 'export.receipt' },
  ],
};
