import type { MappedHeader } from "./find-mapped-headers";
import { MAPPED_PARTS } from "./mapped-parts";
import type { Context, TableKind } from "./raw-table";
import { rolesOf, tableKind } from "./table-kind";

/**
 * The context of a table that was named by hand: the part that was said. A table that merely has the same headers
 * stays in the part that its headings say.
 */
export function contextOfMapped({ part, isNamed }: MappedHeader, context: Context): Context {
  const { section, component, kinds } = MAPPED_PARTS[part];
  const under = { ...context };
  if (section !== undefined && (isNamed || context.section === undefined)) under.section = section;
  if (component !== undefined && (isNamed || context.component === undefined)) under.component = component;
  if (isNamed && kinds.includes("evaluation") && under.component === "2") under.component = undefined;
  return under.section === context.section && under.component === context.component ? context : under;
}

/** Of the kinds that the part can have, the one that the columns make it. */
export function kindOfMapped({ part, columns, years }: MappedHeader, context: Context): TableKind {
  const { kinds } = MAPPED_PARTS[part];
  const kind = tableKind(rolesOf(columns), years.length > 0, context);
  return kinds.find((possible) => possible === kind) ?? kinds[0];
}
