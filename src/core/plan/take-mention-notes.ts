import { readBudgetCell } from "./read-budget";
import { splitBracket } from "./split-bracket";

/** A project's name with the notes behind it taken off. */
export interface NotedName {
  readonly name: string;
  readonly budgetText?: string;
  readonly repeated: boolean;
}

const REPEATED = /^(?:โครงการ|กิจกรรม)?(?:\/กิจกรรม)?ซ้ำ$/;
const REPEATED_BEHIND = / ?(?:โครงการ|กิจกรรม)ซ้ำ$/;
const AMOUNT_BEHIND =
  / (?:งบประมาณ |จำนวนเงิน |จำนวน )?([\d,.]+(?:\.-)? ?(?:ล้าน|แสน|หมื่น|พัน)?บาท|ไม่(?:ใช้|มี)งบประมาณ)$/;
const BROKEN_OFF = / ?\(([^()]*)$/;
/** A bracket meant as money although it may be misspelt: (4.135.000), (12,34 บาท); not (GIS), not (2568). */
const MONEY_LIKE = /^-?[\d,.]{5,}(?:\.-)?$|\d.*บาท|^[-–—]$/;

/** Takes budget and (โครงการซ้ำ), in either order, from the end of a normalised project text. */
export function takeMentionNotes(text: string): NotedName {
  let name = text;
  let budgetText: string | undefined;
  let repeated = false;
  for (;;) {
    const note = lastNote(name);
    if (!note) break;
    if (REPEATED.test(note.inside.replaceAll(" ", ""))) repeated = true;
    else if (budgetText === undefined && isBudget(note.inside)) budgetText = note.inside;
    else break;
    name = note.before;
  }
  return budgetText === undefined ? { name, repeated } : { name, budgetText, repeated };
}

function lastNote(text: string): { readonly before: string; readonly inside: string } | undefined {
  const bracket = splitBracket(text);
  if (bracket) return bracket;
  const match = REPEATED_BEHIND.exec(text) ?? AMOUNT_BEHIND.exec(text) ?? BROKEN_OFF.exec(text);
  if (!match || match.index === 0) return undefined;
  return { before: text.slice(0, match.index), inside: match[1] ?? match[0].trim() };
}

function isBudget(text: string): boolean {
  if (MONEY_LIKE.test(text)) return true;
  const budget = readBudgetCell(text, 1).budget;
  return budget !== undefined && (budget.kind !== "amount" || /[^\d]/.test(text));
}
