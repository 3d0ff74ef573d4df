import { NameTable } from "../../text/name-table";
import { WalkedName } from "../../text/walked-name";
import { perPlan } from "../per-plan";
import type { EvaluationTable, KeyResult, ProjectMention } from "../key-results";
import type { Plan } from "../plan";
import type { ProjectRow, ProjectTable } from "../projects";

/** A row of a project table; `order` is its place among all rows. */
export interface PlannedRow {
  readonly table: ProjectTable;
  readonly row: ProjectRow;
  readonly order: number;
  /** The row above it in the same table that has the same name. */
  readonly twin: ProjectRow | undefined;
}

/** A project named by an evaluated KR; `order` is its place among all mentions. */
export interface PlannedMention {
  readonly keyResult: KeyResult;
  readonly mention: ProjectMention;
  readonly order: number;
}

/** Everything that stands under one name; spaces and capitals make no other name. */
export interface ProjectSpelling {
  /** Itself: most names are the only one of their project, which is then told by the same object. */
  readonly spellings: readonly ProjectSpelling[];
  /** As first written. */
  readonly name: string;
  readonly walked: WalkedName;
  readonly rows: readonly PlannedRow[];
  readonly mentions: readonly PlannedMention[];
}

interface Spellings {
  readonly all: readonly ProjectSpelling[];
  readonly rowsOf: ReadonlyMap<ProjectTable, readonly PlannedRow[]>;
}

/** The names of all projects: rows as the tables stand, then mentions, 1.1 before 1.2. */
export const projectSpellings = perPlan((plan: Plan): Spellings => {
  const spellings = new Spelled();
  const rowsOf = new Map<ProjectTable, PlannedRow[]>();
  let order = 0;
  for (const table of plan.projectTables) {
    const rows: PlannedRow[] = [];
    for (const row of table.rows) {
      if (row.name.value === "") continue;
      const spelling = spellings.of(row.name.value);
      const before = spelling.rows.at(-1);
      const twin = before?.table === table ? before.row : undefined;
      const planned = { table, row, order: order++, twin };
      spelling.rows = added(spelling.rows, planned);
      rows.push(planned);
    }
    rowsOf.set(table, rows);
  }
  let place = 0;
  for (const { rows } of [...plan.evaluations].sort(byComponent)) {
    for (const keyResult of rows) {
      for (const mention of keyResult.projects) {
        const spelling = spellings.of(mention.name);
        spelling.mentions = added(spelling.mentions, { keyResult, mention, order: place++ });
      }
    }
  }
  return { all: spellings.all, rowsOf };
});

/** Sheets may stand in any order; the evaluation is read 1.1 first. */
export function byComponent(one: EvaluationTable, other: EvaluationTable): number {
  return (one.component ?? "2").localeCompare(other.component ?? "2");
}

const NONE: readonly never[] = [];

class OpenSpelling implements ProjectSpelling {
  rows: readonly PlannedRow[] = NONE;
  mentions: readonly PlannedMention[] = NONE;

  constructor(
    readonly name: string,
    readonly walked: WalkedName,
  ) {}

  get spellings(): readonly ProjectSpelling[] {
    return [this];
  }
}

class Spelled {
  readonly all: OpenSpelling[] = [];
  private readonly names = new NameTable();

  of(name: string): OpenSpelling {
    const walked = new WalkedName(name);
    const before = this.all[this.names.add(walked)];
    if (before) return before;
    const spelling = new OpenSpelling(name, walked);
    this.all.push(spelling);
    return spelling;
  }
}

/** Most names stand once, and a list made with its one item takes far less room than one that has grown. */
function added<T>(list: readonly T[], item: T): readonly T[] {
  if (list.length === 0) return [item];
  (list as T[]).push(item);
  return list;
}
