/**
 * Plays a recording in the page. Nothing is asked of another host before its button is pressed, and
 * without this script the button is not there: the link beside it leads to the recording.
 */
for (const button of Array.from(document.querySelectorAll<HTMLElement>('[data-player]'))) {
  const { player = '', title = '' } = button.dataset;
  const screen = button.closest('figure');
  button.hidden = false;
  const note = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  if (note) note.hidden = false;
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    frame.src = player;
    frame.title = title;
    frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    screen?.querySelector('picture, img')?.remove();
    screen?.prepend(frame);
    frame.focus();
    button.remove();
    note?.remove();
  });
}
