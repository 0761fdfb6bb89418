/** The button in the header: automatic, light, dark. */
import { storedTheme, storeTheme, type Theme } from './theme-choice.ts';

const next: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const labels: Readonly<Record<Theme, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' };

export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  let theme = storedTheme();
  const show = (): void => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    button.textContent = labels[theme];
    button.setAttribute(
      'aria-label',
      `${labels[theme]} colours; change to ${labels[next[theme]].toLowerCase()}`,
    );
  };
  button.addEventListener('click', () => {
    theme = next[theme];
    storeTheme(theme);
    show();
  });
  show();
  button.hidden = false;
}
