import type { RawTable } from "../tables/raw-table";

/**
 * Takes the targets of the plan's year from tables that judge by one of several years, else those of no year, or of the
 * latest; likewise weights and results, of which those of no year stay.
 */
export function columnsOfYear(table: RawTable, planned: number | undefined): RawTable {
  const { kind, years, dated, context } = table;
  if (kind === "yearly-targets" || years.length + dated.length === 0) return table;
  const inForce = context.year?.value ?? planned;
  const columns = { ...table.columns };
  const own = inForce === undefined ? years.at(-1) : years.find(({ year }) => year === inForce);
  if (own) columns.target = own.column;
  for (const { role, of } of dated) {
    const isDated = of.some(({ column }) => column === columns[role]);
    const placed = of.find(({ year }) => year === inForce) ?? of.at(-1);
    if (isDated && placed) columns[role] = placed.column;
  }
  return { ...table, columns };
}
