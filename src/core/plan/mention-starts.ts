/** Where a project begins in a cell: `bulletAt` at its bullet or line, `at` behind the bullet. */
export interface MentionStart {
  readonly bulletAt: number;
  readonly at: number;
}

const LINE = /\r\n|\r|\n|\u2028|<br\s*\/?>|(<li(?:\s[^<>]*)?>)/gi;
const UNSEEN =
  /(?:[\s\u00ad\u200b-\u200f\u2060\ufeff]|\*\*|<\/?(?:b|u|i|ul|ol|li|p|strong|span)(?:\s[^<>]*)?>)*/iy;
const BULLET = /(?:[-–—•·▪●◦‣*](?=\s|$|[ก-๎])|([0-9๐-๙]{1,2})[.)](?=\s|[ก-๎]))/y;
const INNER_BULLET = /(?<=\s)(?:[-–—•·▪●◦](?=\s|[ก-๎])|[0-9๐-๙]{1,2}\.(?=\s))|(?<=\))[-–—•](?=\s)/g;
/** ซ้ำ may still be decomposed here. */
const NEXT_PROJECT = /(?<=(?:บาท|งบประมาณ|ซ(?:้ำ|ํ้า|้ํา))\))\s*(?=(?:โครงการ|กิจกรรม)(?!ซ(?:้ำ|ํ้า|้ํา)))/g;
const TYPE_WORD = /โครงการ|กิจกรรม/y;

/**
 * Finds where the projects of a cell begin:
 * - a bullet or number at the front of a line, or `<li>`;
 * - a line that begins with โครงการ or กิจกรรม, in a cell whose lines have no bullets (where they have,
 *   a line without one continues the line before);
 * - a dash or "2." within a line, behind a bracket or before โครงการ/กิจกรรม, or before any Thai word where lines
 *   have bullets (2566 - 2570 and Bangkok - Fukuoka are none);
 * - โครงการ or กิจกรรม behind a budget or mark in brackets.
 */
export function mentionStarts(text: string): readonly MentionStart[] {
  const lines = readLines(text);
  const bulleted = lines.some(({ bullet }) => bullet);
  const starts: MentionStart[] = lines.filter(
    ({ bullet, typed }, i) => i === 0 || bullet || (typed && !bulleted),
  );
  for (const { index } of text.matchAll(NEXT_PROJECT)) starts.push({ bulletAt: index, at: index });
  for (const { index, 0: mark } of text.matchAll(INNER_BULLET)) {
    if (isBullet(text, index, mark, bulleted)) starts.push({ bulletAt: index, at: index + mark.length });
  }
  return starts.sort((one, other) => one.at - other.at);
}

interface Line extends MentionStart {
  readonly bullet: boolean;
  /** Begins with โครงการ or กิจกรรม. */
  readonly typed: boolean;
}

function readLines(text: string): Line[] {
  const lines = [readLine(text, 0, 0, false)];
  for (const line of text.matchAll(LINE)) {
    lines.push(readLine(text, line.index, line.index + line[0].length, line[1] !== undefined));
  }
  return lines;
}

function readLine(text: string, bulletAt: number, from: number, item: boolean): Line {
  const first = from + lengthAt(UNSEEN, text, from);
  const at = first + lengthAt(BULLET, text, first);
  return { bulletAt, at, bullet: item || at > first, typed: lengthAt(TYPE_WORD, text, first) > 0 };
}

function isBullet(text: string, index: number, mark: string, bulleted: boolean): boolean {
  const before = text.slice(0, index).trimEnd();
  if (/^[•·▪●◦]/.test(mark)) return true;
  const behind = text.slice(index + mark.length).trimStart();
  return before.endsWith(")") || /^(?:โครงการ|กิจกรรม)/.test(behind) || (bulleted && /^[ก-๎]/.test(behind));
}

function lengthAt(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0].length ?? 0;
}
