import { normalise } from "../../text/normalise";
import type { PolicyCode } from "../projects";

/** Reads "P123, P129, P202", "202"; "-" and blank are no codes. Malformed ones are kept, marked as such. */
export function readPolicyCodes(text: string): PolicyCode[] {
  return normalise(text)
    .replace(/\bP\s+(?=\d)/gi, "P")
    .split(/(?:[\s,;/]|และ)+/)
    .filter((code) => !/^[-–—.]*$/.test(code))
    .map((code) => ({ digits: code.replace(/\D/g, ""), text: code, wellFormed: /^P?\d{3}$/i.test(code) }));
}
