import { cleanLine } from "../../text/clean-line";
import type { Responsibility } from "../key-results";

const ROLE = /(?<=^|[\s,;.])(H ?\/ ?R|H|R) ?[:：] ?/gi;
/** สนพ. · ส.กก. · ส่วนส่งเสริมฯ */
const SHORT_NAME = /^(?:(?:[ก-ฮ]{1,6}\.)+|\S+ฯ)$/;

/**
 * Reads "H : สนพ. สนอ. R : ทุกหน่วยงาน"; undefined where neither H nor R is named.
 * Short names stand one by one; words that are none belong together, as they are broken over lines.
 */
export function readResponsibility(text: string): Responsibility | undefined {
  const line = cleanLine(text);
  const roles = [...line.matchAll(ROLE)];
  if (roles.length === 0) return undefined;
  const hosts: string[] = [];
  const responsible: string[] = [];
  roles.forEach((role, i) => {
    const units = readUnits(line.slice(role.index + role[0].length, roles[i + 1]?.index));
    if (/^H/i.test(role[1] ?? "")) hosts.push(...units);
    if (/R$/i.test(role[1] ?? "")) responsible.push(...units);
  });
  return { hosts, responsible };
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
