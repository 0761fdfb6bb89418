/** Adds a button to every code block that copies exactly what is shown. */

export function startCopyButtons(): void {
  const figures = document.querySelectorAll<HTMLElement>('figure.code');
  if (figures.length === 0) return;
  const status = document.createElement('p');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  document.querySelector('main')?.append(status);
  for (const figure of figures) addCopyButton(figure, status);
}

/** The status announces to screen readers what the button shows. */
function addCopyButton(figure: HTMLElement, status: HTMLElement): void {
  const code = figure.querySelector('code');
  if (!code) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  const name =
    figure.querySelector('figcaption')?.textContent ??
    figure.querySelector('pre')?.getAttribute('aria-label') ??
    'code';
  button.setAttribute('aria-label', `Copy ${name}`);
  button.addEventListener('click', async () => {
    const done = await copy(code);
    button.textContent = done ? 'Copied' : 'Press Ctrl+C';
    status.textContent = button.textContent;
    setTimeout(() => {
      button.textContent = 'Copy';
      status.textContent = '';
    }, 2000);
  });
  figure.append(button);
}

/** Where the browser denies access to the clipboard, selects the code so that a key copies it. */
async function copy(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return document.execCommand('copy');
  }
}
