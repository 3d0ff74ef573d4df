import { readTarget } from "./read-target";
import type { Target } from "../target";

/** Classifiers of one line count the same; those of two lines never do. Others may mean anything. */
const SAME: readonly (readonly string[])[] = [
  ["คน", "ราย", "ท่าน"],
  ["ครั้ง", "รอบ"],
  ["แห่ง", "จุด", "สถานที่"],
  ["โครงการ", "กิจกรรม", "โครงการ/กิจกรรม"],
  ["ฉบับ", "เล่ม"],
  ["บาท"],
  ["วัน", "วันทำการ"],
  ["ชั่วโมง"],
  ["นาที"],
];

/** Whether an actual's text counts something else than its target: "3 ครั้ง" of "100 คน". */
export function hasUnlikeUnits(actual: string, { kind, classifier }: Target): boolean {
  if (kind !== "count") return false;
  const read = readTarget(actual);
  if (typeof read !== "object" || read.kind !== "count") return false;
  const here = unitOf(read.classifier);
  const wanted = unitOf(classifier);
  return here !== undefined && wanted !== undefined && here !== wanted;
}

function unitOf(classifier: string | undefined): readonly string[] | undefined {
  return classifier === undefined ? undefined : SAME.find((words) => words.includes(classifier));
}
