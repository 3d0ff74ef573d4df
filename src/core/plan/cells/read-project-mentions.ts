import { cleanLine } from "../../text/clean-line";
import { isLetter, isThaiLetter } from "../../text/is-letter";
import { mentionStarts } from "./mention-starts";
import { takeMentionNotes, type NotedName } from "./take-mention-notes";

/** A project named in a cell; `endsAt` is the place in the original text behind the mention's last visible character. */
export interface MentionText extends NotedName {
  readonly endsAt: number;
}

/** Trailing white space, invisible characters, markup. */
const UNSEEN = /(?:[\s\u00ad\u200b-\u200f\u2060\ufeff]|\*\*|<[^<>]{0,40}>)$/;
const NO_NAME = /^[-–—.]*$/;

/**
 * Reads the one or more projects of a KR's project cell, in order. Source: part 4 of the plan, column
 * โครงการ/กิจกรรม (งบประมาณ). What starts a project is told by `mentionStarts`.
 */
export function readProjectMentions(cellText: string): readonly MentionText[] {
  const starts = mentionStarts(cellText);
  if (starts.length === 1) {
    const only = readMention(cellText, starts[0]?.at ?? 0);
    return only ? [only] : NONE;
  }
  const mentions: MentionText[] = [];
  for (let i = 0; i < starts.length; i++) {
    const mention = readMention(cellText, starts[i]?.at ?? 0, starts[i + 1]?.bulletAt);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

const NONE: readonly MentionText[] = [];

function readMention(cellText: string, from: number, to?: number): MentionText | undefined {
  const at = skipSpaces(cellText, from);
  const all = cellText.slice(at, to);
  const seen = all.slice(0, visibleLength(all));
  const raw = to === undefined ? withoutTotal(seen) : seen;
  const text = cleanLine(raw);
  if (!isThaiLetter(text.charCodeAt(0)) && NO_NAME.test(text)) return undefined;
  const { name, noted, repeated } = takeMentionNotes(text);
  return { name, noted, repeated, endsAt: at + raw.length };
}

/** What a cell may end with, once it has named its projects; ำ may still be decomposed. */
const TOTAL =
  /(?:^|(?<=[)\s>]))\s*รวม(?:ทั้งสิ้น|ทั้งหมด)?\s*(?:จ(?:ำ|\u0e4d\u0e32)นวน\s*)?[\d๐-๙]+\s*โครงการ(?:\/กิจกรรม)?(?:\s*(?:งบประมาณ|วงเงิน|(?:เป็น|จ(?:ำ|\u0e4d\u0e32)นวน)เงิน)(?:ทั้งสิ้น|รวม)?\s*[\d๐-๙,.]+\s*บาท)?$/;
const TOTAL_ENDS = ["โครงการ", "กิจกรรม", "บาท"];

function withoutTotal(text: string): string {
  if (!TOTAL_ENDS.some((end) => text.endsWith(end))) return text;
  const rest = text.replace(TOTAL, "");
  return rest === text ? text : rest.slice(0, visibleLength(rest));
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

const SPACE = 0x20;

function visibleLength(raw: string): number {
  let length = raw.length;
  for (;;) {
    const last = raw.charCodeAt(length - 1);
    // Most texts end with a letter or a bracket.
    if (isLetter(last) && last !== STAR && last !== TAG_END) return length;
    const unseen = UNSEEN.exec(raw.slice(Math.max(0, length - 42), length));
    if (!unseen) return length;
    length -= unseen[0].length;
  }
}

const STAR = 0x2a;
const TAG_END = 0x3e;
