import type { ProjectRow, ProjectTable } from "../projects";

type Wholes = Pick<ProjectTable, "wholes">;

const NONE: ReadonlySet<ProjectRow> = new Set();

/** The rows of a table that have the money of the project above them: they are no projects themselves. */
export function partsOfWholes({ wholes }: Wholes): ReadonlySet<ProjectRow> {
  if (wholes.size === 0) return NONE;
  return new Set([...wholes.values()].flatMap((parts) => (areProjects(parts) ? [] : parts)));
}

/** The rows that are no projects, but a heading of the projects below them, by whose numbers it looks like one: แผนงาน. */
export function headingsOfProjects({ wholes }: Wholes): ReadonlySet<ProjectRow> {
  if (wholes.size === 0) return NONE;
  return new Set([...wholes].flatMap(([row, parts]) => (areProjects(parts) ? [row] : [])));
}

function areProjects(parts: readonly ProjectRow[]): boolean {
  return parts.every(({ name }) => name.value.startsWith("โครงการ"));
}
