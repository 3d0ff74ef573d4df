import type { Reading } from "../../grid/reading";

const SEPARATORS = /[\s,;/]+|และ/;

/** The codes of a cell, which may name several KRs: "7402, 7403". None where it holds anything else. */
export function krCodes(code: Reading<string>): readonly string[] {
  if (code.state === "read") return [code.value];
  if (code.state === "blank") return [];
  const codes = code.text.split(SEPARATORS).filter((part) => part !== "");
  return codes.every((part) => /^[1-9]\d{3}$/.test(part)) ? codes : [];
}
