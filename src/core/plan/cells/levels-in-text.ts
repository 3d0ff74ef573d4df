import { cleanLine } from "../../text/clean-line";
import { readTarget, type TargetReading } from "./read-target";

interface LevelInText {
  readonly text: string;
  readonly target: TargetReading;
}

/** Between levels; the comma of 1,000 is in one. */
const BETWEEN = /[\r\n;]+|,\s+|\s+(?=ระดับ(?:คะแนน|ที่)? ?[1-5๑-๕])/;
const LEVEL_FIRST = /^(?:ระดับ|คะแนน)(?:คะแนน|ที่)? ?([1-5])(?![\d.])(?: ?คะแนน)? ?(?:[=:–-]|คือ|เท่ากับ)? ?(.+)$/;
const LEVEL_LAST = /^(.+?) ?(?:[=:]|คือ|ได้|เท่ากับ) ?(?:ระดับ|คะแนน)? ?([1-5])(?: ?คะแนน)?$/;

/** What a cell lists for levels, as many as it does: "ระดับ 1 = ร้อยละ 75, ระดับ 2 = …", "75% = 1 คะแนน". */
export function levelsInText(text: string): ReadonlyMap<number, LevelInText> {
  const levels = new Map<number, LevelInText>();
  for (const part of text.split(BETWEEN)) {
    const line = cleanLine(part);
    const [, level, value] = LEVEL_FIRST.exec(line) ?? [];
    const [, stated, last] = level ? [] : (LEVEL_LAST.exec(line) ?? []);
    const words = value ?? stated;
    if (words !== undefined) levels.set(Number(level ?? last), { text: words, target: readTarget(words) });
  }
  return levels;
}
