import { toThaiDigits } from "./to-thai-digits";

/** Other ways in which the same text may stand in a cell. */
export const disguises: Readonly<Record<string, (text: string) => string>> = {
  "Thai digits": toThaiDigits,
  "no-break spaces": (text) => text.replaceAll(" ", "\u00a0"),
  "zero-width characters": (text) => [...text].join("\u200b"),
  "doubled spaces and space around": (text) => ` ${text.replaceAll(" ", "  ")}\n`,
  "line breaks for spaces": (text) => text.replaceAll(" ", "\r\n"),
  "decomposed sara am": (text) => text.replaceAll("ำ", "ํา"),
};
