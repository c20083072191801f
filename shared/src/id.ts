/** Names a document or a media record: what a calendar UID and a file name can both hold. */
export const idPattern = /^[\w-]{1,64}$/;
