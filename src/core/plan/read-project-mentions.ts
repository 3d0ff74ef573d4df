import { normalise } from "../text/normalise";
import { stripMarkup } from "../text/strip-markup";
import { takeMentionNotes } from "./take-mention-notes";
import { mentionStarts } from "./mention-starts";

/** A project named in a cell; `endsAt` is the place in the original text behind the mention's last visible character. */
export interface MentionText {
  readonly name: string;
  /** The amount or no-budget phrase behind the name, without its brackets. */
  readonly budgetText?: string;
  /** Marked (โครงการซ้ำ). */
  readonly repeated: boolean;
  readonly endsAt: number;
}

/** Trailing white space, invisible characters, markup. */
const UNSEEN = /(?:[\s\u00ad\u200b-\u200f\u2060\ufeff]|\*\*|<[^<>]{0,40}>)$/;

/**
 * Reads the one or more projects of a KR's project cell, in order. Source: part 4 of the plan, column
 * โครงการ/กิจกรรม (งบประมาณ). What starts a project is told by `mentionStarts`.
 */
export function readProjectMentions(cellText: string): readonly MentionText[] {
  const starts = mentionStarts(cellText);
  const mentions: MentionText[] = [];
  starts.forEach(({ at }, i) => {
    const raw = cellText.slice(at, starts[i + 1]?.bulletAt);
    const text = normalise(stripMarkup(raw));
    if (/^[-–—.]*$/.test(text)) return;
    mentions.push({ ...takeMentionNotes(text), endsAt: at + visibleLength(raw) });
  });
  return mentions;
}

function visibleLength(raw: string): number {
  let length = raw.length;
  for (;;) {
    const unseen = UNSEEN.exec(raw.slice(Math.max(0, length - 42), length));
    if (!unseen) return length;
    length -= unseen[0].length;
  }
}
