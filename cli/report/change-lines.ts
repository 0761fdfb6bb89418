/** One change as lines. */
import type { Change, HandedOn, PlannedSecret, SettingChange } from '../plan/plan.ts';
import { plainLine } from '../print/plain.ts';
import type { Format } from '../print/style.ts';
import { widthOf } from '../print/width.ts';
import type { Page } from './page.ts';
import { counted, digits, valueInWords } from './words.ts';

const marks: Readonly<Record<Change['action'], readonly [mark: string, style: Format]>> = {
  create: ['+', 'green'],
  update: ['~', 'yellow'],
  inherit: ['~', 'yellow'],
  disable: ['-', 'red'],
};

/** A part of a change: as it is, and as it is painted. */
interface Item {
  readonly text: string;
  readonly painted: string;
}

/** Items that share lines as far as they fit. */
interface Row {
  readonly items: readonly Item[];
  readonly separator: ',' | ';';
}

/** The lines of a change, the first one with its mark and slug; `slugWidth` characters are for the slug. */
export function changeLines(change: Change, slugWidth: number, { paint, columns }: Page): readonly string[] {
  const [mark, style] = marks[change.action];
  const indent = ' '.repeat(4 + slugWidth + 2);
  const rows = rowsOf(change, paint).flatMap((row) => wrapped(row, columns - indent.length));
  const first = `  ${paint(style, mark)} ${paint('bold', change.slug.padEnd(slugWidth))}  `;
  const [row = '', ...others] = rows;
  return [`${first}${row}`.trimEnd(), ...others.map((other) => `${indent}${other}`)];
}

/** Each row begins on a line of its own. */
function rowsOf(change: Change, paint: Page['paint']): readonly Row[] {
  const { action, settings, secrets, handedOn } = change;
  const values = settings.map((setting) => settingItem(setting, paint));
  const rows: Row[] =
    action === 'create'
      ? [{ items: values, separator: ',' }]
      : values.map((value) => ({ items: [value], separator: ',' }));
  if (action === 'inherit') rows.push(rowOf(['inherits from now on']));
  const sent = secrets.filter((secret) => secret.sent);
  rows.push(rowOf(sent.map(secretInWords), (text) => paint('dim', text)));
  const notes = [
    ...change.notes.map((note) => [plainLine(note)]),
    ...(handedOn ? [handedOnInWords(handedOn)] : []),
  ];
  if (action === 'disable') rows.push(rowOf(['disabled', ...notes.flat()]));
  else
    for (const [note = '', ...more] of notes)
      rows.push(rowOf([`! ${note}`, ...more], (text) => paint('magenta', text)));
  return rows.filter(({ items }) => items.length > 0);
}

function rowOf(texts: readonly string[], painted = (text: string): string => text): Row {
  return { items: texts.map((text) => ({ text, painted: painted(text) })), separator: ';' };
}

function settingItem({ name, before, after }: SettingChange, paint: Page['paint']): Item {
  const to = valueInWords(after);
  if (before === undefined) return { text: `${name} ${to}`, painted: `${name} ${paint('green', to)}` };
  const from = valueInWords(before);
  return {
    text: `${name} ${from} → ${to}`,
    painted: `${name} ${paint('red', from)} → ${paint('green', to)}`,
  };
}

function secretInWords({ name, verdict }: PlannedSecret): string {
  return verdict === 'nothing stored' ? `${name} is sent` : `${name} goes along (${verdict})`;
}

/** What is not known for sure is told as a bound. */
function handedOnInWords({ changes, creates, unwanted = 0, unread = 0 }: HandedOn): readonly string[] {
  const inheriting = counted(changes, 'project or group that inherits', 'projects and groups that inherit');
  const [first, ...others] = [
    changes > 0 ? `changes ${inheriting} it` : '',
    creates > 0 ? `creates it in up to ${digits(creates)} without` : '',
    unwanted > 0 ? `the file wants it off in ${digits(unwanted)} of them, so plan again afterwards` : '',
    unread > 0 ? `reaches up to ${digits(unread)} that were not read` : '',
    'all later ones get it too',
  ].filter(Boolean);
  return [`handed on: ${first}`, ...others];
}

/** As many items on a line as it holds. */
function wrapped({ items, separator }: Row, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const [index, { text, painted }] of items.entries()) {
    const end = index === items.length - 1 ? '' : separator;
    const needed = widthOf(text) + end.length;
    if (width > 0 && width + 1 + needed > columns) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += `${width > 0 ? ' ' : ''}${painted}${end}`;
    width += (width > 0 ? 1 : 0) + needed;
  }
  return line === '' ? lines : [...lines, line];
}
