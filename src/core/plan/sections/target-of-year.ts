import type { RawTable } from "../tables/raw-table";

/** Takes the targets of the plan's year from tables that judge by one of several years; else those of no year, or of the latest. */
export function targetOfYear(table: RawTable, planned: number | undefined): RawTable {
  const { kind, years, columns, context } = table;
  if (kind === "yearly-targets" || years.length === 0) return table;
  const inForce = context.year?.value ?? planned;
  const own = inForce === undefined ? years.at(-1) : years.find(({ year }) => year === inForce);
  return own ? { ...table, columns: { ...columns, target: own.column } } : table;
}
