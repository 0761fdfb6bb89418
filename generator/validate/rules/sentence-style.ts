import type { Finding } from '../../diagnostics.ts';
import type { Rule } from '../context.ts';

const longest = 160;

/** Descriptions, notes and effects are plain sentences. */
export const sentenceStyle: Rule = {
  name: 'sentence-style',
  check({ api, fields, fieldSets, integrations }) {
    const files = [fields, fieldSets, ...integrations].filter((file) => file !== undefined);
    const inCatalog = files.flatMap(({ file, data }) =>
      sentencesIn(data, []).flatMap((sentence) => checkSentence(file, sentence)),
    );
    const inApi = api
      ? Object.entries(api.data.entity ?? {}).flatMap(([name, property]) =>
          property?.description === undefined
            ? []
            : checkSentence(api.file, {
                path: ['entity', name, 'description'],
                text: property.description,
                isShort: true,
              }),
        )
      : [];
    return [...inCatalog, ...inApi];
  },
};

interface Sentence {
  readonly path: Finding['path'];
  readonly text: string;
  /** A description: one sentence, with no values or versions, which have keys of their own. */
  readonly isShort: boolean;
}

const oneSentence = new Set(['description', 'effect', 'deprecated']);

function sentencesIn(value: unknown, path: Finding['path']): readonly Sentence[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): readonly Sentence[] => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'settings' || key === 'printed') return [];
    if (oneSentence.has(key) && typeof child === 'string')
      return [{ path: here, text: child, isShort: key === 'description' }];
    if (key === 'notes' && Array.isArray(child))
      return child.flatMap((text, index) =>
        typeof text === 'string' ? [{ path: [...here, index], text, isShort: false }] : [],
      );
    return sentencesIn(child, here);
  });
}

function checkSentence(file: string, { path, text, isShort }: Sentence): readonly Finding[] {
  const problem = problemOf(text, isShort);
  return problem === undefined ? [] : [{ file, path, ...problem }];
}

function problemOf(
  text: string,
  isShort: boolean,
): { readonly message: string; readonly hint?: string } | undefined {
  if (text.trim() === '') return { message: 'the sentence is empty' };
  if (text !== text.trim()) return { message: 'the sentence begins or ends with white space' };
  if (!/^[\p{Lu}\d`*]/u.test(text) && !/^(?:irker|iOS|macOS)\b/.test(text))
    return { message: 'the sentence does not begin with a capital letter', ...capitalHint(text.charAt(0)) };
  if (!text.endsWith('.'))
    return { message: 'the sentence does not end with a period', hint: 'End it with `.`.' };
  if (!isShort) return undefined;
  if (/[\r\n]/.test(text))
    return { message: 'the description has more than one line', hint: 'Put further facts under `notes`.' };
  if (/[.!?]\s+\p{Lu}/u.test(text))
    return {
      message: 'the description has more than one sentence',
      hint: 'Put further facts under `notes`.',
    };
  if (text.length > longest)
    return {
      message: `the description has ${text.length} characters, more than ${longest}`,
      hint: 'Put further facts under `notes`.',
    };
  if (/\bdefaults? (?:is|to|value)\b|\bby default\b/i.test(text))
    return { message: 'the description names the default', hint: 'There is a key for it: `default`.' };
  if (/\bGitLab \d+\.\d+|\b(?:since|from) \d+\.\d+/i.test(text))
    return {
      message: 'the description names a version',
      hint: 'There are keys for it: `since`, `until`, `generallyAvailable`.',
    };
  return undefined;
}

function capitalHint(first: string): { readonly hint?: string } {
  const capital = first.toUpperCase();
  return capital === first ? {} : { hint: `Begin with \`${capital}\`.` };
}
