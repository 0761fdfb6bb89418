/**
 * Inlined in every page before its styles: applies the colours that the reader chose, without a flash of the
 * others.
 */
import { storedTheme } from './theme-choice.ts';

const theme = storedTheme();
if (theme !== 'auto') document.documentElement.dataset.theme = theme;
