import type { CellRef } from "../../grid/cell-ref";
import { ALL_POINTS, USUAL_PERFORMANCE } from "../across/component-points";
import type { OtherScoring } from "../misread";
import type { RawTable } from "../tables/raw-table";
import { scoredSheets, type ScoredSheet } from "./scored-sheets";

export interface OneScoring {
  readonly tables: readonly RawTable[];
  readonly otherScoring: readonly OtherScoring[];
  /** Where sheets begin that count as one evaluation although they may be several. */
  readonly joinedScoring: readonly CellRef[];
}

/** Rounded weights of many rows may miss 100 by so much. */
const NEAR_WHOLE = 0.5;
/** So much of two sheets' indicators is the same where one is a copy of the other. */
const SAME_INDICATORS = 0.8;

/**
 * Keeps one evaluation. Of sheets with the same indicators, drafts or copies, the one with most actuals is read, of as
 * many the most current one, else the first, but a hidden one only where no other is; where a sheet has 100 points by
 * itself, or two have nearly as many, others of the same components are evaluations of their own, of other departments.
 * Sheets that make up one evaluation together are all read.
 */
export function leaveOutOtherScoring(tables: readonly RawTable[]): OneScoring {
  const sheets = scoredSheets(tables);
  if (sheets.length < 2) return { tables, otherScoring: [], joinedScoring: [] };
  const out = new Map<ScoredSheet, OtherScoring>();
  const leaveOut = (sheet: ScoredSheet, { tables: [read] }: ScoredSheet, isCopy: boolean): void => {
    out.set(sheet, { at: sheet.tables[0].at, read: read.grid.name, isCopy });
  };
  const byActuals = [...sheets].sort(
    (one, other) =>
      Number(one.isHidden) - Number(other.isHidden) ||
      other.actuals - one.actuals ||
      other.currency.version - one.currency.version ||
      other.currency.months - one.currency.months,
  );
  byActuals.forEach((sheet, place) => {
    const original = byActuals.slice(0, place).find((one) => !out.has(one) && isCopy(sheet, one));
    if (original) leaveOut(sheet, original, true);
  });
  const left = sheets.filter((sheet) => !out.has(sheet));
  const whole = wholeAmong(left);
  for (const sheet of left) {
    const isOther =
      whole && sheet !== whole && [...sheet.components].every((one) => whole.components.has(one));
    if (isOther) leaveOut(sheet, whole, false);
  }
  const fates = new Map(
    [...out].flatMap(([sheet, other]) => sheet.tables.map((table) => [table, other] as const)),
  );
  return {
    tables: tables.flatMap((table): readonly RawTable[] => {
      const fate = fates.get(table);
      if (!fate) return [table];
      const evaluates = fate.isCopy && table.kind === "evaluation-and-scoring";
      return evaluates ? [{ ...table, kind: "evaluation" }] : [];
    }),
    otherScoring: sheets.flatMap((sheet) => out.get(sheet) ?? []),
    joinedScoring: joined(left.filter((sheet) => !out.has(sheet))).map(({ tables: [first] }) => first.at),
  };
}

/** The sheet that is an evaluation by itself, so that others of its components are others. */
function wholeAmong(sheets: readonly ScoredSheet[]): ScoredSheet | undefined {
  const visibleFirst = [...sheets].sort((one, other) => Number(one.isHidden) - Number(other.isHidden));
  const whole = visibleFirst.find(isWhole);
  if (whole) return whole;
  // Of sheets with the same components only one has more than component 1 usually has.
  const great = visibleFirst.filter(({ weight = 0 }) => weight > USUAL_PERFORMANCE);
  return great.find((one) => great.some((other) => other !== one && haveSame(one, other)));
}

function isWhole({ weight }: ScoredSheet): boolean {
  return weight !== undefined && Math.abs(weight - ALL_POINTS) < NEAR_WHOLE;
}

function haveSame({ components: one }: ScoredSheet, { components: other }: ScoredSheet): boolean {
  return one.size === other.size && [...one].every((component) => other.has(component));
}

/** Sheets with rows of the same components, unless their weights say that they make one evaluation. */
function joined(sheets: readonly ScoredSheet[]): readonly ScoredSheet[] {
  const [summed, isGiven] = [
    sheets.reduce((sum, { weight = 0 }) => sum + weight, 0),
    sheets.every(({ weight }) => weight !== undefined),
  ];
  if (isGiven && Math.abs(summed - ALL_POINTS) < NEAR_WHOLE) return [];
  return sheets.filter((one) =>
    sheets.some((other) => other !== one && [...one.components].some((part) => other.components.has(part))),
  );
}

function isCopy({ names: one }: ScoredSheet, { names: other }: ScoredSheet): boolean {
  const same = [...one].filter((name) => other.has(name)).length;
  return same >= SAME_INDICATORS * Math.max(one.size, other.size);
}
