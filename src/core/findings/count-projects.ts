import { valueOf } from "../grid/reading";
import type { Plan } from "../plan/plan";
import type { ProjectTable } from "../plan/projects";
import { tableSums } from "../plan/across/table-sums";

/**
 * How many projects a table can be said to have: repeats once, a project named twice without a mark once or twice,
 * rows without a number as their own or as part of the project above (part 3 numbers its programmes). The usual
 * count comes first.
 */
export function countProjects(plan: Plan, table: ProjectTable): readonly number[] {
  const sums = tableSums(plan).get(table);
  const counted = sums?.counted ?? [];
  const numbered = counted.filter(({ no }) => valueOf(no) !== undefined).length;
  const counts = [counted.length, counted.length + (sums?.doubtful ?? 0)];
  return numbered > 0 && table.kind !== "routine" ? [...counts, numbered] : counts;
}
