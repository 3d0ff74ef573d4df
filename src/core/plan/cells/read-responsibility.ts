import { cleanLine } from "../../text/clean-line";
import type { Responsibility } from "../key-results";

const WORD = "(H(?:ost)?(?: ?[/&+] ?R(?:esponsible)?)?|R(?:esponsible)?)";
/** "H :", "(H)" or, before Thai words, "H". */
const ROLE = new RegExp(
  String.raw`(?<=^|[\s,;.])(?:${WORD} ?[:：=] ?|\(${WORD}\) ?[:：]? ?(?=\S)|${WORD} (?=[ก-๎]))`,
  "gi",
);
/** Behind those who have it: "สนพ. (H)". */
const ROLE_BEHIND = new RegExp(String.raw`(?<=\S ?)\(${WORD}\)`, "gi");
const ENDS_WITH_ROLE = new RegExp(String.raw`\S ?\(${WORD}\)$`, "i");
/** สนพ. · ส.กก. · ส่วนส่งเสริมฯ */
const SHORT_NAME = /^(?:(?:[ก-ฮ]{1,6}\.)+|\S+ฯ)$/;

/**
 * Reads "H : สนพ. สนอ. R : ทุกหน่วยงาน", or "สนพ. (H) ทุกหน่วยงาน (R)"; undefined where neither H nor R is named.
 * Short names stand one by one; words that are none belong together, as they are broken over lines.
 */
export function readResponsibility(text: string): Responsibility | undefined {
  const line = cleanLine(text);
  const before = [...line.matchAll(ROLE)];
  const isBehind = before[0]?.index !== 0 && ENDS_WITH_ROLE.test(line);
  const roles = isBehind ? [...line.matchAll(ROLE_BEHIND)] : before;
  if (roles.length === 0) return undefined;
  const hosts: string[] = [];
  const responsible: string[] = [];
  roles.forEach((role, i) => {
    const word = role.slice(1).find(Boolean) ?? "";
    const [from, to] = isBehind
      ? [endOf(roles[i - 1]), role.index]
      : [endOf(role), roles[i + 1]?.index ?? line.length];
    const units = readUnits(line.slice(from, to));
    if (/^H/i.test(word)) hosts.push(...units);
    if (/R(?:esponsible)?$/i.test(word)) responsible.push(...units);
  });
  return { hosts, responsible };
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}

function readUnits(text: string): string[] {
  const units: string[] = [];
  for (const part of text.replace(/\([^()]*\)/g, " ").split(/[,;]|(?<=[.ฯ] ?)และ/)) {
    let phrase: string[] = [];
    for (const word of part.split(" ")) {
      if (word === "" || /^[-–—]+$/.test(word)) continue;
      if (!SHORT_NAME.test(word)) phrase.push(word);
      else {
        if (phrase.length > 0) units.push(phrase.join(" "));
        phrase = [];
        units.push(word);
      }
    }
    if (phrase.length > 0) units.push(phrase.join(" "));
  }
  return units;
}
