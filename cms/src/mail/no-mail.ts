/** The mail provider of a hub without a mail server: it says so instead of trying. */
export const init = () => ({
  send: async (): Promise<void> => {
    throw new Error('No mail server is set (SMTP_URL). Give people their links by hand instead.');
  },
});
