import { normalise } from "../../text/normalise";
import { readDay } from "./read-day";

const LINE = /\r\n|[\r\n\u2028]/;
const BULLET = /^(?:[-–—•*] ?|\(?\d{1,2}[.)](?!\d) ?)/;
const WHICH = /(?:ครั้ง|รุ่น|รอบ)ที่ ?\d+/g;

/**
 * A result's first line where a list stands below it that says no amounts, but when or what each was: "4 ครั้ง" of
 * "4 ครั้ง\n1. วันที่ 5 ม.ค. 69\n…". Any other text as it is.
 */
export function withoutDetails(text: string): string {
  if (!LINE.test(text)) return text;
  const [first = "", ...details] = text.split(LINE).filter((line) => line.trim() !== "");
  const isList = details.length > 0 && !BULLET.test(normalise(first)) && /[\d๐-๙]/.test(first);
  return isList && details.every(isDetail) ? first : text;
}

function isDetail(line: string): boolean {
  const text = normalise(line);
  const [bullet] = BULLET.exec(text) ?? [];
  if (bullet === undefined) return false;
  const said = text.slice(bullet.length);
  return !/\d/.test((readDay(said, "first")?.before ?? said).replace(WHICH, ""));
}
