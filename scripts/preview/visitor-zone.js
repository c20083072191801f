// Runs in a browser, before the scripts of the page: their clocks then show what those of a zone do
// that <html data-zone> names. So the site's own script needs to know nothing of previews.
const { zone: timeZone } = document.documentElement.dataset;

// oxlint-disable-next-line no-restricted-globals, no-extend-native -- it is the clock that is replaced
Date.prototype.getTimezoneOffset = function getTimezoneOffset() {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(this).find(({ type }) => type === 'timeZoneName').value;
  // `GMT-05:00` is five hours west, which this method counts as more; `GMT` alone is none.
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? ['', '+', '0', '0'];
  return (sign === '-' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
};
