import type { DocumentType } from '@porchlight/shared';

/** Types that nobody publishes alone: everybody comes in through them. */
const typesToApprove: readonly DocumentType[] = ['hub-page'];

export const needsApproval = (type: DocumentType): boolean => typesToApprove.includes(type);
