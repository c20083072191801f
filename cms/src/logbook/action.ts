/** The permission that a role needs to read the logbook. */
export const logbookAction = 'admin::hub.logbook';
