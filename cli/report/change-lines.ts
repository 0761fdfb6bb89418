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

/** A part of a row that is never broken: as it is, and as it is painted. */
interface Piece {
  readonly text: string;
  readonly painted: string;
}

/** Pieces that share lines as far as they fit. */
interface Row {
  readonly pieces: readonly Piece[];
  /** By how many characters lines after the first one are further in. */
  readonly hang: number;
  /** Paints a whole line. */
  readonly paint?: (line: string) => string;
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
  const values = settings.map((setting) => settingPieces(setting, paint));
  const rows: Row[] =
    action === 'create'
      ? [{ pieces: enumerated(values), hang: 0 }]
      : values.map((pieces) => ({ pieces, hang: 2 }));
  if (action === 'inherit') rows.push(textRow(['inherits from now on']));
  const sent = secrets.filter((secret) => secret.sent);
  rows.push(textRow(sent.map(secretInWords), (line) => paint('dim', line)));
  const notes = [...change.notes.map(plainLine), ...(handedOn ? [handedOnInWords(handedOn)] : [])];
  if (action === 'disable') rows.push(textRow(['disabled', ...notes]));
  else for (const note of notes) rows.push(textRow([`! ${note}`], (line) => paint('magenta', line)));
  return rows.filter(({ pieces }) => pieces.length > 0);
}

function textRow(texts: readonly string[], paint?: Row['paint']): Row {
  const words = texts.length === 0 ? [] : texts.join('; ').split(' ');
  return { pieces: words.map((text) => ({ text, painted: text })), hang: 2, ...(paint && { paint }) };
}

/** With a comma after each group of pieces but the last. */
function enumerated(groups: readonly (readonly Piece[])[]): readonly Piece[] {
  return groups.flatMap((pieces, group) =>
    pieces.map(({ text, painted }, index) => {
      const end = index === pieces.length - 1 && group < groups.length - 1 ? ',' : '';
      return { text: text + end, painted: painted + end };
    }),
  );
}

function settingPieces({ name, before, after }: SettingChange, paint: Page['paint']): readonly Piece[] {
  const to = valueInWords(after);
  if (before === undefined) return [{ text: `${name} ${to}`, painted: `${name} ${paint('green', to)}` }];
  const from = valueInWords(before);
  return [
    { text: `${name} ${from} →`, painted: `${name} ${paint('red', from)} →` },
    { text: to, painted: paint('green', to) },
  ];
}

function secretInWords({ name, verdict }: PlannedSecret): string {
  return verdict === 'nothing stored' ? `${name} is sent` : `${name} goes along (${verdict})`;
}

/** What is not known for sure is told as a bound. */
function handedOnInWords({ changes, creates, unwanted = 0, unread = 0 }: HandedOn): string {
  const inheriting = counted(changes, 'project or group that inherits', 'projects and groups that inherit');
  const parts = [
    changes > 0 ? `changes ${inheriting} it` : '',
    creates > 0 ? `creates it in up to ${digits(creates)} without` : '',
    unwanted > 0 ? `the file wants it off in ${digits(unwanted)} of them, so plan again afterwards` : '',
    unread > 0 ? `reaches up to ${digits(unread)} that were not read` : '',
    'all later ones get it too',
  ];
  return `handed on: ${parts.filter(Boolean).join('; ')}`;
}

/** As many pieces on a line as it holds. */
function wrapped({ pieces, hang, paint = (line) => line }: Row, columns: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let width = 0;
  const end = (): void => {
    const indent = lines.length === 0 ? '' : ' '.repeat(hang);
    if (line.length > 0) lines.push(indent + paint(line.join(' ')));
    line = [];
    width = hang;
  };
  for (const { text, painted } of pieces) {
    if (line.length > 0 && width + 1 + widthOf(text) > columns) end();
    width += (line.length > 0 ? 1 : 0) + widthOf(text);
    line.push(painted);
  }
  end();
  return lines;
}
