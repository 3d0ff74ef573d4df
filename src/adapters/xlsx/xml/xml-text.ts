import { FileUnreadableError } from "../../../port/workbook-errors";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Character data as it stands in the file → its text: references resolved, line ends as XML wants them. */
export function unescapeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return text.includes("&") ? text.replace(/&([^;&]*);?/g, resolve) : text;
}

function resolve(reference: string, name: string): string {
  if (!reference.endsWith(";")) throw new FileUnreadableError("damaged");
  const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (named !== undefined) return named;
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  const code = match ? parseInt(match[1] ?? match[2]!, match[1] === undefined ? 10 : 16) : 0;
  if (code === 0 || code > 0x10ffff) throw new FileUnreadableError("damaged");
  return String.fromCodePoint(code);
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
