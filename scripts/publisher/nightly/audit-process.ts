import { layoutOf } from '../../data-directory/layout.ts';
import { readAssignment } from '../../processes/assignment.ts';
import { audit } from '../engine/audit.ts';
import { withAuditWorks } from './audit-works.ts';

/** Audits the site of a data directory, mends it, and prints what it found, or null, as JSON. */
const root = await readAssignment<string>();

const found = await withAuditWorks(layoutOf(root), (works) => audit(works, true));
console.log(JSON.stringify(found ?? null));
