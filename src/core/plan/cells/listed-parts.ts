import type { Target } from "../target";
import { readQuantityLead, type QuantityLead } from "./read-quantity-lead";

/** What a text lists by places or groups, added up: 8 คน of "สกต. 5 คน, สพ. 3 คน". */
export interface ListedParts {
  readonly sum: Target;
  /** What the text itself says that they make. */
  readonly stated: number | undefined;
}

/** "1)", "(1)", "1." in front of a part. */
const NUMBERING = /(?<=^|[ ,;])(?:\(\d{1,2}\)|\d{1,2}[.)]) ?(?=\D)/g;
const PART =
  /[-•*:,; ]*(\D*?)(\d[\d,]*(?:\.\d+)?) ?([\p{L}\p{M}.]+(?:\/[\p{L}\p{M}.]+)*)(?: ?[,;:] ?(?:และ)?| ?และ ?| |$)/uy;
const TOTAL = /^รวม(?:ทั้งสิ้น|ทั้งหมด|ทั้งปี|เป็น|จำนวน| )*$/;
/** Of these none is a part of another, as those who passed are of those who took part. */
const PLACE =
  /^(?:[ก-ฮ]{1,4}\.|เขต|สำนัก|สำนักงาน|กอง|ฝ่าย|ส่วน|กลุ่ม|โซน|ศูนย์|โรงเรียน|ชุมชน|แขวง|วัด|ตลาด|สวน|ถนน|คลอง|ชาย|หญิง|เด็ก|นักเรียน|ครู|ผู้สูงอายุ|ประชาชน)/;

/**
 * The sum of the parts that a text lists, all in one unit and within one bound, each called by its own name: places and
 * groups, or anything where the text states a total, too. undefined where it lists none.
 */
export function listedParts(line: string): ListedParts | undefined {
  const parts = partsIn(line.replace(NUMBERING, ""));
  const [first] = parts ?? [];
  if (!parts || !first) return undefined;
  const total = parts.find(({ words }) => TOTAL.test(words));
  const others = parts.filter((part) => part !== total);
  const names = new Set(others.map(({ words }) => words));
  const isList =
    others.length > 1 &&
    names.size === others.length &&
    others.every(({ words, unit, bound }) => words !== "" && !unit && bound === others[0]?.bound) &&
    parts.every(({ classifier }) => classifier === first.classifier) &&
    (total !== undefined || others.every(({ words }) => PLACE.test(words)));
  if (!isList) return undefined;
  const value = Number(others.reduce((sum, part) => sum + part.value, 0).toFixed(4));
  const bound = total?.bound ?? others[0]?.bound;
  return {
    sum: { kind: "count", value, ...(bound && { bound }), classifier: first.classifier },
    stated: total?.value,
  };
}

interface Part extends QuantityLead {
  readonly value: number;
  readonly classifier: string;
}

/** The parts, if the whole text is a list of them. */
function partsIn(text: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const [, front = "", digits = "", classifier] = PART.exec(text) ?? [];
    if (classifier === undefined) return undefined;
    parts.push({ ...readQuantityLead(front), value: Number(digits.replaceAll(",", "")), classifier });
  }
  return parts;
}
