import type { ReadingFacts } from "../../findings/facts/reading";
import { formatBaht } from "../format-baht";
import type { Sentences } from "../sentences";
import { mappingFaults } from "./mapping-faults";
import { parts } from "./parts";

export const reading: Sentences<ReadingFacts> = {
  "table-not-understood": ({ understood, header, nearest, mayBe }) => {
    if (nearest !== undefined)
      return `The header “${header}” is unknown; the nearest known one is “${nearest}”.`;
    if (mayBe) return `The header “${header}” is unknown, so its column is not read as ${mayBe}s.`;
    if (header !== undefined) return `The header “${header}” is unknown, so the table cannot be placed.`;
    return `The table cannot be placed by its headers ${understood.map((text) => `“${text}”`).join(", ")}.`;
  },
  "section-missing": ({ part }) => `The plan has no ${parts.plan[part]}.`,
  "other-year-left-out": ({ year, others }) => {
    const left = others.map(
      (other) => `${other.year} (${other.sheets.map((name) => `“${name}”`).join(", ")})`,
    );
    return `Only the plan of ${year} is read; the tables of ${left.join(" and ")} are left out.`;
  },
  "mapping-not-usable": ({ fault, text }) => mappingFaults[fault](text),
  "period-not-read": ({ header, reason, also }) => {
    const of = `“${header}”${also > 0 ? `, like ${also} more,` : ""}`;
    if (reason === "twice")
      return `The column ${of} is not read: another one has the actuals of the same part of the year.`;
    if (reason === "unclear")
      return `The column ${of} is not read: it can hold targets, actuals or scores of that part of the year.`;
    return `The column ${of} is not read: it does not go from 1 October to the end of a quarter.`;
  },
  "name-missing": ({ of, no, says, amount, likely, also, merged }) => {
    if (also !== undefined) return `The list of KRs has ${also + 1} numbers, but no names.`;
    const missing = `${no === "" ? "This row" : `Row ${no}`} names no ${of}`;
    const quoted = says === "" ? "" : `, although it says “${says}”`;
    const figures =
      amount === undefined ? quoted : `, although it has a budget of ${formatBaht(amount)} baht`;
    const why = merged ? ": its cell is merged with the row above" : figures;
    return `${missing}${why}${likely === undefined ? "" : `; elsewhere it is called “${likely}”`}.`;
  },
  "title-year-differs": ({ stated, planned }) =>
    `The title of this table says ${stated}, while the rest of the plan is that of ${planned}.`,
  "other-scoring-left-out": ({ read, copies, others }) => {
    const named = (sheets: readonly string[]) => sheets.map((name) => `“${name}”`).join(", ");
    const left = [
      ...(copies.length > 0 ? [`${named(copies)} with the same indicators`] : []),
      ...(others.length > 0 ? [`${named(others)}, an evaluation of its own`] : []),
    ];
    return `Only the sheet “${read}” is scored; not added to it: ${left.join("; ")}.${others.length > 0 ? " To have another checked and scored, put it into a file of its own." : ""}`;
  },
  "target-in-parts": ({ headers, read, reason }) => {
    const columns = headers.map((header) => `“${header}”`).join(", ");
    if (reason === "years")
      return `The plan's year is not stated: of ${columns} only “${read}” is read. State the fiscal year above the table.`;
    return reason === "periods"
      ? `The targets are those of parts of the year, without a column for the whole: “${read}” is taken as the year's, counted from its beginning. If it is not, add a column “รวม”.`
      : `The targets stand in the columns ${columns}, of which only “${read}” is read. Check it, or add a column “รวม”.`;
  },
};
