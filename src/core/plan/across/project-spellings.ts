import { NameTable } from "../../text/name-table";
import type { WalkedName } from "../../text/walked-name";
import { perPlan } from "../per-plan";
import type { EvaluationTable, KeyResult, ProjectMention } from "../key-results";
import type { Plan } from "../plan";
import { AllMentions, type PlannedMention } from "./all-mentions";
import { partsOfWholes } from "./parts-of-wholes";
import type { ProjectRow, ProjectTable } from "../projects";

/** A row of a project table; `order` is its place among all rows. */
export interface PlannedRow {
  readonly table: ProjectTable;
  readonly row: ProjectRow;
  readonly order: number;
  /** The row above it in the same table that has the same name. */
  readonly twin: ProjectRow | undefined;
}

/** Everything that stands under one name; spaces and capitals make no other name. */
export interface ProjectSpelling {
  /** Itself: most names are the only one of their project, which is then told by the same object. */
  readonly spellings: readonly ProjectSpelling[];
  /** As first written. */
  readonly name: WalkedName;
  readonly rows: readonly PlannedRow[];
  readonly mentions: readonly PlannedMention[];
  /** It stands in several places. */
  readonly isShared: boolean;
}

interface Spellings {
  readonly all: readonly ProjectSpelling[];
  readonly rowsOf: ReadonlyMap<ProjectTable, readonly PlannedRow[]>;
}

/** The names of all projects: rows as the tables stand, then mentions, 1.1 before 1.2. */
export const projectSpellings = perPlan((plan: Plan): Spellings => {
  const evaluations = [...plan.evaluations].sort(byComponent);
  let mentions = 0;
  for (const { rows } of evaluations) for (const { projects } of rows) mentions += projects.length;
  const spellings = new Spelled(mentions);
  const rowsOf = new Map<ProjectTable, PlannedRow[]>();
  let order = 0;
  for (const table of plan.projectTables) {
    const rows: PlannedRow[] = [];
    const parts = partsOfWholes(table);
    for (const row of table.rows) {
      if (row.name.value === "") continue;
      if (parts.has(row)) {
        rows.push({ table, row, order: order++, twin: undefined });
        continue;
      }
      const spelling = spellings.of(row.name);
      const before = spelling.rows.at(-1);
      const twin = before?.table === table ? before.row : undefined;
      const planned = { table, row, order: order++, twin };
      spelling.rows = added(spelling.rows, planned);
      rows.push(planned);
    }
    rowsOf.set(table, rows);
  }
  for (const { rows } of evaluations) {
    for (const keyResult of rows) {
      for (const mention of keyResult.projects) spellings.of(mention).mention(keyResult, mention);
    }
  }
  return { all: spellings.all, rowsOf };
});

/** Sheets may stand in any order; the evaluation is read 1.1 first. */
export function byComponent(one: EvaluationTable, other: EvaluationTable): number {
  return (one.component ?? "2").localeCompare(other.component ?? "2");
}

const NONE: readonly never[] = [];

/** Only what stands behind a name is kept: what is told of a mention is made when it is asked for. */
class OpenSpelling implements ProjectSpelling {
  rows: readonly PlannedRow[] = NONE;
  readonly #named: AllMentions;
  #first = -1;
  #last = -1;

  constructor(
    readonly name: WalkedName,
    named: AllMentions,
  ) {
    this.#named = named;
  }

  get spellings(): readonly ProjectSpelling[] {
    return [this];
  }

  get mentions(): readonly PlannedMention[] {
    return this.#first < 0 ? NONE : this.#named.from(this.#first);
  }

  get isShared(): boolean {
    return this.rows.length + (this.#first < 0 ? 0 : this.#first === this.#last ? 1 : 2) > 1;
  }

  mention(keyResult: KeyResult, mention: ProjectMention): void {
    this.#last = this.#named.add(keyResult, mention, this.#last);
    if (this.#first < 0) this.#first = this.#last;
  }
}

class Spelled {
  readonly all: OpenSpelling[] = [];
  private readonly names = new NameTable();
  private readonly mentions: AllMentions;

  /** @param mentions how many there will be */
  constructor(mentions: number) {
    this.mentions = new AllMentions(mentions);
  }

  of(name: WalkedName): OpenSpelling {
    const before = this.all[this.names.numberOf(name)];
    if (before) return before;
    const spelling = new OpenSpelling(name, this.mentions);
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
