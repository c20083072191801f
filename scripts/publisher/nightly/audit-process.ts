import { layoutOf } from '../../data-directory/layout.ts';
import { audit } from '../engine/audit.ts';
import { withAuditWorks } from './audit-works.ts';

/** Audits the site of a data directory, mends it, and prints what it found, or null, as JSON. */
const root = JSON.parse(process.argv[2] ?? '') as string;

const found = await withAuditWorks(layoutOf(root), (works) => audit(works, true));
console.log(JSON.stringify(found ?? null));
