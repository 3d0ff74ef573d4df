import { valueOf } from "../grid/reading";
import type { Plan } from "../plan/plan";
import type { ProjectTable } from "../plan/projects";
import { headingsOfProjects, partsOfWholes } from "../plan/across/parts-of-wholes";
import { tableSums } from "../plan/across/table-sums";

/**
 * How many projects a table can be said to have: repeats once, a project named twice without a mark once or twice,
 * rows without a number as their own or as part of the project above (part 3 numbers its programmes), and a row whose
 * money the rows below it have as a project or as their heading. The usual count comes first.
 */
export function countProjects(plan: Plan, table: ProjectTable): readonly number[] {
  const sums = tableSums(plan).get(table);
  const counted = sums?.counted ?? [];
  const numbered = counted.filter(({ no }) => valueOf(no) !== undefined).length;
  const all = [counted.length, counted.length + (sums?.doubtful ?? 0)];
  const { size } = table.wholes;
  const others = partsOfWholes(table).size + headingsOfProjects(table).size;
  const counts = size === 0 ? all : [counted.length - others, ...all, ...all.map((count) => count - size)];
  return numbered > 0 && table.kind !== "routine" ? [...counts, numbered] : counts;
}
