/** The colours that the reader chose. */

export type Theme = 'auto' | 'light' | 'dark';

const key = 'theme';

/** Automatic if nothing was chosen or storage is unavailable. */
export function storedTheme(): Theme {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

export function storeTheme(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {}
}
