import type { ProjectRow, ProjectTable } from "../projects";

/** The rows of the table that its total's SUM adds up; none where the total is no plain SUM. */
export function summedRows({ rows, total }: ProjectTable): readonly ProjectRow[] {
  const areas = (total?.sums ?? [])
    .filter(
      ({ sheet, left, right }) =>
        sheet === total?.at.sheet && left <= total.at.column && total.at.column <= right,
    )
    .sort((one, other) => one.top - other.top);
  if (areas.length === 0) return [];
  let next = 0;
  return rows.filter(({ budget }) => {
    const { row } = budget.at;
    for (let area = areas[next]; area && area.bottom < row; area = areas[next]) next++;
    const area = areas[next];
    return area !== undefined && area.top <= row;
  });
}
