/** Remembers the language in which the reader wants the samples. */

const key = 'language';

export function startLanguageChoice(): void {
  const choices = [...document.querySelectorAll<HTMLInputElement>('input[name="language"]')];
  const stored = read();
  for (const choice of choices) {
    if (choice.value === stored) choice.checked = true;
    choice.addEventListener('change', () => store(choice.value));
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {}
}
