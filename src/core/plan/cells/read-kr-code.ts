import { normalise } from "../../text/normalise";

/** `rest` is what stands behind the code: the KR's name in "OKR 7402 : …". */
export interface KrCode {
  readonly code: string;
  /** Four digits, the first of them the dimension (1 to 9). */
  readonly wellFormed: boolean;
  readonly rest: string;
}

const PREFIXED = /^(?:OKRs?|KRs?) ?[:.]? ?([A-Z]?\d[^\s:]*) ?(?:[:–-] ?)?(.*)$/i;
const BARE = /^(\d[\dA-Z.]*)(?:$| ?[:–-] ?(.*)$)/i;

/** Reads "7402", "KR๗๔๐๒", "OKR 7402 : การจัดตั้ง…"; undefined where no code stands in front. */
export function readKrCode(text: string): KrCode | undefined {
  const match = PREFIXED.exec(normalise(text)) ?? BARE.exec(normalise(text));
  if (!match) return undefined;
  const [, code = "", rest = ""] = match;
  return { code, wellFormed: /^[1-9]\d{3}$/.test(code), rest };
}
