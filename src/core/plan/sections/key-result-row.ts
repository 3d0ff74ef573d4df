import type { CellRef } from "../../grid/cell-ref";
import { cellKey } from "../../grid/snapshot";
import type { Located } from "../../grid/located";
import type { Reading } from "../../grid/reading";
import { remember } from "../../text/remember";
import { readResponsibility } from "../cells/read-responsibility";
import type { KeyResult, ProjectMention, Responsibility } from "../key-results";
import type { Name } from "../name";
import { reading, refIn } from "../tables/cell-text";
import { codeIn, targetIn, weightIn } from "../tables/column-readers";
import type { RawRow, RawTable } from "../tables/raw-table";
import { asText, cellIn, hasColumn, lineIn, nameIn, numberOf, readIn } from "../tables/table-cells";
import type { Target } from "../target";
import { readMentions } from "./read-mentions";

const readParties = remember(readResponsibility);

/**
 * An evaluated KR. What few rules look at is read whenever one asks: kept, it would be most of what a large plan
 * holds in memory.
 */
export class KeyResultRow implements KeyResult {
  readonly name: Name;
  readonly projects: readonly ProjectMention[];
  readonly #table: RawTable;
  readonly #raw: RawRow;

  constructor(table: RawTable, raw: RawRow) {
    this.name = nameIn(table, raw, "indicator");
    this.projects = readMentions(table, raw);
    this.#table = table;
    this.#raw = raw;
  }

  /** A heading of a component ends what stood above it: with one, the ด้านที่ is of the evaluation. */
  get dimension(): Located<number> | undefined {
    const { component, dimension } = this.#raw.context;
    return component === undefined ? undefined : dimension;
  }

  get target(): Reading<Target> {
    return targetIn(this.#table, this.#raw).reading;
  }

  get no(): Reading<number> {
    return numberOf(this.#table, this.#raw);
  }

  get code(): Reading<string> {
    return codeIn(this.#table, this.#raw, "code");
  }

  get responsibility(): Reading<Responsibility> {
    const { parties, columns } = this.#table;
    if (!parties) return readIn(this.#table, this.#raw, "responsibility", readParties);
    const said = (responsibility: number) =>
      lineIn({ ...this.#table, columns: { ...columns, responsibility } }, this.#raw, "responsibility");
    const [host, others] = [said(parties.host), said(parties.responsible)];
    const at = cellIn(this.#table, this.#raw, "responsibility");
    const text = host + others === "" ? "" : `H : ${host} R : ${others}`;
    return reading(at, text, text === "" ? undefined : readParties(text));
  }

  /** One project cell may be merged over several KRs. */
  get projectsAt(): CellRef {
    const { grid, columns, mergedFrom } = this.#table;
    const { row } = this.#raw;
    const column = columns.project ?? 0;
    return refIn(grid, mergedFrom.get(cellKey(row, column)) ?? row, column);
  }

  get unit(): Reading<string> {
    return readIn(this.#table, this.#raw, "unit", asText);
  }

  get weight(): Reading<number> | undefined {
    return hasColumn(this.#table, "weight") ? weightIn(this.#table, this.#raw) : undefined;
  }
}
