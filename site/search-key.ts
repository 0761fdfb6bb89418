/** The key `/` focuses the search, as on many sites; Escape clears it. */

export function startSearchKey(): void {
  const input = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!input) return;
  document.addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof HTMLElement &&
      event.target.matches('input:not([type="radio"]), select, textarea');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
