/** The code on the page of an integration, for the chosen version and level. */
import { isIn } from '../../client/versions.ts';
import type { PageFacts } from '../../generator/render/samples/page-facts.ts';
import type { Operation } from '../../generator/render/samples/request.ts';
import { languages } from '../../generator/render/samples/samples.ts';
import type { Choice } from '../choice.ts';
import { coloured } from '../playground/coloured.ts';
import { without } from './without.ts';

/** A block of code: its text for a choice, or undefined where it is the one that the page came with. */
interface Block {
  readonly code: Element;
  readonly original: readonly Node[];
  readonly textFor: (choice: Choice, isAbsent: IsAbsent) => string;
}

type IsAbsent = (name: string) => boolean;

/** Remembers the code of the page; the function that it returns shows it for a choice. */
export function createCode(facts: PageFacts): (choice: Choice) => void {
  const blocks = [...samples(facts), ...jsonBlocks()];
  return (choice) => {
    const isAbsent = (name: string): boolean =>
      Object.hasOwn(facts.dated, name) && !isIn(facts.dated[name] ?? {}, choice.gitlab);
    for (const { code, original, textFor } of blocks) {
      const text = textFor(choice, isAbsent);
      const isOriginal = text === original.map(({ textContent }) => textContent).join('');
      code.replaceChildren(...(isOriginal ? original : coloured(text)));
    }
  };
}

function samples({ slug, settings }: PageFacts): readonly Block[] {
  const found = [...document.querySelectorAll<HTMLElement>('[data-operation] [data-language]')];
  return found.flatMap((figure) => {
    const code = figure.querySelector('code');
    const language = languages.find(({ id }) => id === figure.dataset.language);
    const operation = figure.closest<HTMLElement>('[data-operation]')?.dataset.operation as Operation;
    if (!code || !language) return [];
    const textFor: Block['textFor'] = ({ level }, isAbsent) =>
      language.write({
        operation,
        level,
        slug,
        settings: operation === 'set' ? settings.filter(({ name }) => !isAbsent(name)) : [],
      });
    return [{ code, original: [...code.childNodes], textFor }];
  });
}

function jsonBlocks(): readonly Block[] {
  return [...document.querySelectorAll('[data-json]')].map((code) => {
    const text = code.textContent ?? '';
    const textFor: Block['textFor'] = (_choice, isAbsent) => without(text, isAbsent);
    return { code, original: [...code.childNodes], textFor };
  });
}
