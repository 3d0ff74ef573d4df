import { lengthOfWordAtEnd } from "../../text/end-of-word";
import type { Bound } from "../target";

/** What stands in front of a quantity's number: its own words, and `words` left of them. */
export interface QuantityLead {
  readonly words: string;
  readonly bound?: Bound;
  readonly unit?: "percent" | "level";
}

const BOUNDS: Readonly<Record<string, Bound>> = {
  มากกว่าหรือเท่ากับ: "at-least",
  ไม่น้อยกว่า: "at-least",
  ไม่ต่ำกว่า: "at-least",
  อย่างน้อย: "at-least",
  อย่างต่ำ: "at-least",
  ตั้งแต่: "at-least",
  ">=": "at-least",
  "=>": "at-least",
  "≥": "at-least",
  น้อยกว่าหรือเท่ากับ: "at-most",
  ไม่เกินกว่า: "at-most",
  ไม่ให้เกิน: "at-most",
  มิให้เกิน: "at-most",
  ไม่ควรเกิน: "at-most",
  ไม่เกิน: "at-most",
  ไม่มากกว่า: "at-most",
  ไม่สูงกว่า: "at-most",
  "<=": "at-most",
  "=<": "at-most",
  "≤": "at-most",
  ลดลงเหลือ: "at-most",
  ลดลงให้เหลือ: "at-most",
  ลดลงเป็น: "at-most",
  ลดให้เหลือ: "at-most",
  ลดเหลือ: "at-most",
  เพิ่มขึ้นเป็น: "at-least",
  มากกว่า: "more-than",
  สูงกว่า: "more-than",
  เกินกว่า: "more-than",
  เกิน: "more-than",
  ">": "more-than",
  น้อยกว่า: "less-than",
  ต่ำกว่า: "less-than",
  "<": "less-than",
};
const UNITS: Readonly<Record<string, "percent" | "level">> = {
  ร้อยละ: "percent",
  ระดับ: "level",
  ขั้นตอนที่: "level",
};
const FILLERS = ["จำนวน", "เท่ากับ", "="];

/** Longest first, so that ไม่มากกว่า is not taken for มากกว่า. */
const WORDS = [...Object.keys(BOUNDS), ...Object.keys(UNITS), ...FILLERS].sort((a, b) => b.length - a.length);

/** Takes bound, unit and filler words off the end, in any order: "ผู้ผ่านเกณฑ์ไม่ต่ำกว่าร้อยละ", "ร้อยละไม่ต่ำกว่า". */
export function readQuantityLead(text: string): QuantityLead {
  let lead: QuantityLead = { words: text.trim() };
  while (lead.words !== "") {
    const { words } = lead;
    const [last, length] = lastWord(words);
    if (last === undefined) return lead;
    const bound = BOUNDS[last];
    const unit = UNITS[last];
    if ((bound && lead.bound) || (unit && lead.unit)) return lead;
    lead = {
      ...lead,
      words: words.slice(0, -length).trimEnd(),
      ...(bound && { bound }),
      ...(unit && { unit }),
    };
  }
  return lead;
}

/** The word that a text ends with, and its length there, which stray spaces add to. */
function lastWord(text: string): readonly [word: string | undefined, length: number] {
  for (const word of WORDS) {
    const length = lengthOfWordAtEnd(text, word);
    if (length > 0) return [word, length];
  }
  return [undefined, 0];
}
