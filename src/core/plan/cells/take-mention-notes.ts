import { remember } from "../../text/remember";
import type { Budget } from "../budget";
import { readBudgetLine } from "./read-budget";
import { splitBracket } from "./split-bracket";

/** An amount or no-budget phrase behind a name, without its brackets; `budget` is undefined where it cannot be read. */
export interface NotedBudget {
  readonly text: string;
  readonly budget: Budget | undefined;
}

/** A project's name with the notes behind it taken off. */
export interface NotedName {
  readonly name: string;
  /** undefined where no budget stands behind the name. */
  readonly noted: NotedBudget | undefined;
  /** Marked (โครงการซ้ำ). */
  readonly repeated: boolean;
}

const REPEATED = /^(?:โครงการ|กิจกรรม)?(?:\/กิจกรรม)?ซ้ำ$/;
const REPEATED_BEHIND = / ?(?:โครงการ|กิจกรรม)ซ้ำ$/;
const AMOUNT_BEHIND =
  /(?: ?[:=] ?| [-–—] | )(?:(?:งบประมาณ|วงเงิน|จำนวนเงิน|จำนวน|เป็นเงิน) ?:? ?)?([\d,.]+(?:\.-)? ?(?:ล้าน|แสน|หมื่น|พัน)?บาท|ไม่(?:ใช้|มี)งบประมาณ)$/;
const SQUARE = / ?\[([^[\]]*)\]$/;
/** Where the money comes from, behind the bracket that says how much: "(100,000 บาท) งบอุดหนุน". */
const SOURCE_BEHIND = /(?<=บาท[)\]]) ?(?:จาก ?)?(?:งบ|เงิน|กองทุน)[^\d()]*$/;
const BROKEN_OFF = / ?\(([^()]*)$/;
/** A bracket meant as money although it may be misspelt: (4.135.000), (12,34 บาท); not (GIS), not (2568). */
const MONEY_LIKE = /^-?[\d,.]{5,}(?:\.-)?$|\d.*บาท|^[-–—]$/;

/** What notes say is shared: there are as many as projects, and few that differ. */
const readNote = remember((inside): NotedBudget | "other" => {
  const budget = readBudgetLine(inside);
  return isMoney(inside, budget) ? { text: inside, budget } : "other";
});

/** Takes budget and (โครงการซ้ำ), in either order, from the end of a clean project text. */
export function takeMentionNotes(text: string): NotedName {
  let name = text.includes("บาท) ") ? text.replace(SOURCE_BEHIND, "") : text;
  let noted: NotedBudget | undefined;
  let repeated = false;
  for (let note = lastNote(name); note; note = lastNote(name)) {
    const { before, inside } = note;
    if (isRepeatMark(inside)) repeated = true;
    else {
      const read = noted ? "other" : readNote(inside);
      if (read === "other") break;
      noted = read;
    }
    name = before;
  }
  return { name, noted, repeated };
}

function isRepeatMark(inside: string): boolean {
  return inside.endsWith("ำ") && REPEATED.test(inside.replaceAll(" ", ""));
}

/** The patterns look through the whole name, so only names that may have such an end are held against them. */
function lastNote(text: string): { readonly before: string; readonly inside: string } | undefined {
  // An asterisk behind a note points to a footnote; a comma, to the next project.
  if (text.endsWith(")*") || text.endsWith("),")) return lastNote(text.slice(0, -1));
  const bracket = splitBracket(text);
  if (bracket) return bracket;
  const match =
    (text.endsWith("ซ้ำ") ? REPEATED_BEHIND.exec(text) : null) ??
    (text.endsWith("บาท") || text.endsWith("งบประมาณ") ? AMOUNT_BEHIND.exec(text) : null) ??
    (text.endsWith("]") ? SQUARE.exec(text) : null) ??
    (text.includes("(") ? BROKEN_OFF.exec(text) : null);
  if (!match || match.index === 0) return undefined;
  return { before: text.slice(0, match.index), inside: match[1] ?? match[0].trim() };
}

function isMoney(text: string, budget: Budget | undefined): boolean {
  if (budget && (budget.kind !== "amount" || /[^\d]/.test(text))) return true;
  return MONEY_LIKE.test(text);
}
