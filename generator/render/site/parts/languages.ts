/** The choice of a language for the code samples. */
import { languages } from '../../samples/samples.ts';

interface LanguageView {
  readonly id: string;
  readonly title: string;
  readonly isFirst: boolean;
}

export function languageChoice(): readonly LanguageView[] {
  return languages.map(({ id, title }, index) => ({ id, title, isFirst: index === 0 }));
}
