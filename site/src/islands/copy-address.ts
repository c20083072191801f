/**
 * Buttons that copy the address beside them. They are unseen until this runs, and stay so where a
 * browser gives no clipboard: the address can always be selected by hand.
 */
const clipboard = navigator.clipboard as Clipboard | undefined;

const shownFor = 4000;

const buttons = Array.from(document.querySelectorAll<HTMLElement>('[data-copy]'));

if (clipboard) {
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  document.body.append(status);
  for (const button of buttons) enliven(button, clipboard, status);
} else {
  for (const button of buttons) button.hidden = true;
}

function enliven(button: HTMLElement, to: Clipboard, status: HTMLElement): void {
  const { copy = '', copied = '', selected = '' } = button.dataset;
  const label = button.firstElementChild;
  const words = label?.textContent ?? '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const say = (said: string, shown: string): void => {
    status.textContent = said;
    if (label) label.textContent = shown;
  };
  const reset = (): void => say('', words);
  button.addEventListener('click', async () => {
    clearTimeout(waiting);
    try {
      await to.writeText(copy);
      say(copied, copied);
    } catch {
      const address = button.previousElementSibling;
      if (address) getSelection()?.selectAllChildren(address);
      say(selected, words);
    }
    waiting = setTimeout(reset, shownFor);
  });
  button.inert = false;
}
