import type { CellValue } from "../../grid/cell-value";
import { matchHeader } from "./match-header";
import { bareLabel, lowestLabel, type ColumnHeading } from "./titles-over";

/** The columns in which a table names the hosts of an indicator and those who are responsible, H | R below one title. */
export interface Parties {
  readonly host: number;
  readonly responsible: number;
}

const PARTIES = { host: /^h(?:ost)?$/, responsible: /^r(?:esponsible)?$/ } as const;

/** Which of them a label below a title of the responsibility says. */
export function partyIn(heading: ColumnHeading | undefined, label: CellValue): keyof Parties | undefined {
  if (typeof label !== "string" || label.length > LONGEST) return undefined;
  const text = bareLabel(label);
  const party = PARTIES.host.test(text) ? "host" : PARTIES.responsible.test(text) ? "responsible" : undefined;
  return party && heading?.over.some((value) => matchHeader(value)?.role === "responsibility")
    ? party
    : undefined;
}

const LONGEST = 15;

export function partiesIn(headings: readonly ColumnHeading[]): Parties | undefined {
  const columnOf = (party: keyof Parties) =>
    headings.findIndex((heading) => partyIn(heading, lowestLabel(heading)) === party);
  const [host, responsible] = [columnOf("host"), columnOf("responsible")];
  return host < 0 || responsible < 0 ? undefined : { host, responsible };
}
