import { FileUnreadableError } from "../../../port/workbook-errors";

const NAMED: ReadonlyMap<string, number> = new Map([
  ["amp", 38],
  ["lt", 60],
  ["gt", 62],
  ["quot", 34],
  ["apos", 39],
]);
const HASH = 35;
const AMPERSAND = 38;
const ZERO = 48;

/** Character data as it stands in the file → its text: references resolved, line ends as XML wants them. */
export function unescapeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return text.includes("&") ? resolveReferences(text) : text;
}

/** References resolved at a time: all of them are arguments of one call. */
const RUN = 1024;

/** Some libraries write every Thai letter as a reference, so that a large sheet has millions. */
function resolveReferences(text: string): string {
  let resolved = "";
  let at = 0;
  for (let next = text.indexOf("&"); next >= 0; next = text.indexOf("&", at)) {
    const units: number[] = [];
    resolved += text.slice(at, next);
    for (at = next; text.charCodeAt(at) === AMPERSAND && units.length < RUN;) {
      const end = text.indexOf(";", at);
      const code = end < 0 ? 0 : referredTo(text, at + 1, end);
      if (code <= 0 || code > 0x10ffff) throw new FileUnreadableError("damaged");
      if (code > 0xffff) units.push(0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff));
      else units.push(code);
      at = end + 1;
    }
    resolved += String.fromCharCode(...units);
  }
  return resolved + text.slice(at);
}

/** The character that the reference between `start` and `end` names; 0 if it names none. */
function referredTo(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) !== HASH) return NAMED.get(text.slice(start, end)) ?? 0;
  let code = 0;
  for (let i = start + 1; i < end; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return hexadecimal(text.slice(start + 1, end));
    code = code * 10 + digit;
  }
  return code;
}

function hexadecimal(digits: string): number {
  return /^x[0-9a-fA-F]{1,6}$/.test(digits) ? parseInt(digits.slice(1), 16) : 0;
}

/** Text → character data or the value of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return /[&<>"\r\n\t]/.test(text) ? text.replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character]!) : text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};
