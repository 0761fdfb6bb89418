import type { Finding } from '../../diagnostics.ts';
import type { Rule } from '../context.ts';

const longest = 160;

/** Descriptions, notes, reasons and effects are plain sentences. */
export const sentenceStyle: Rule = {
  name: 'sentence-style',
  check({ api, fields, fieldSets, otherNames, integrations }) {
    const files = [fields, fieldSets, otherNames, ...integrations].filter((file) => file !== undefined);
    const inCatalog = files.flatMap(({ file, data }) =>
      sentencesIn(data, []).flatMap((sentence) => checkSentence(file, sentence)),
    );
    const inApi = Object.entries(api?.data.entity ?? {}).flatMap(([name, { description } = {}]) => {
      if (api === undefined || description === undefined) return [];
      return checkSentence(api.file, {
        path: ['entity', name, 'description'],
        text: description,
        isShort: true,
      });
    });
    return [...inCatalog, ...inApi];
  },
};

interface Sentence {
  readonly path: Finding['path'];
  readonly text: string;
  /** A description: one sentence, with no values or versions, which have keys of their own. */
  readonly isShort: boolean;
}

const oneSentence = new Set(['description', 'effect', 'deprecated', 'reason']);

function sentencesIn(value: unknown, path: Finding['path']): readonly Sentence[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): readonly Sentence[] => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'settings' || key === 'printed') return [];
    if (oneSentence.has(key) && typeof child === 'string')
      return [{ path: here, text: child, isShort: key === 'description' }];
    if ((key === 'notes' || key === 'serverChecks') && Array.isArray(child))
      return child.flatMap((note, index) => notesIn(note, [...here, index]));
    return sentencesIn(child, here);
  });
}

function notesIn(note: unknown, path: Finding['path']): readonly Sentence[] {
  if (typeof note === 'string') return [{ path, text: note, isShort: false }];
  const text: unknown = Object(note).text;
  return typeof text === 'string' ? [{ path: [...path, 'text'], text, isShort: false }] : [];
}

interface Problem {
  readonly message: string;
  readonly hint?: string;
}

function checkSentence(file: string, { path, text, isShort }: Sentence): readonly Finding[] {
  const sentence = text.trim();
  if (sentence === '') return [{ file, path, message: 'the sentence is empty' }];
  const problems: Problem[] = [];
  if (sentence !== text) problems.push({ message: 'the sentence begins or ends with whitespace' });
  problems.push(...problemsOfSentence(sentence), ...(isShort ? problemsOfDescription(sentence) : []));
  return problems.map((problem) => ({ file, path, ...problem }));
}

function problemsOfSentence(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (!/^[\p{Lu}\d`*]/u.test(text) && !/^(?:irker|iOS|macOS)\b/.test(text)) {
    const message = 'the sentence does not begin with a capital letter';
    const capital = text.charAt(0).toUpperCase();
    problems.push(text.startsWith(capital) ? { message } : { message, hint: `Begin with \`${capital}\`.` });
  }
  if (!text.endsWith('.'))
    problems.push({ message: 'the sentence does not end with a period', hint: 'End it with `.`.' });
  return problems;
}

function problemsOfDescription(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const tooMuch = (message: string): void => {
    problems.push({ message: `the description has ${message}`, hint: 'Put further facts under `notes`.' });
  };
  if (/[\r\n]/.test(text)) tooMuch('more than one line');
  if (/[.!?]\s+\p{Lu}/u.test(text)) tooMuch('more than one sentence');
  if (text.length > longest) tooMuch(`${text.length} characters, more than ${longest}`);
  if (/\bdefaults? (?:is|to|value)\b|\bby default\b/i.test(text))
    problems.push({
      message: 'the description names the default',
      hint: 'There is a key for it: `default`.',
    });
  if (/\bGitLab \d+\.\d+|\b(?:since|from) \d+\.\d+/i.test(text))
    problems.push({
      message: 'the description names a version',
      hint: 'There are keys for it: `since`, `until`, `generallyAvailable`.',
    });
  return problems;
}
