import { valueOf } from "../../grid/reading";
import { NameTable } from "../../text/name-table";
import type { KeyResult } from "../key-results";
import type { Name } from "../name";
import { EvaluatedStatement, type KeyResultStatement } from "./key-result-statements";

/**
 * What the plan says of one KR: first the evaluation (more than once where a KR stands twice), then the list,
 * then part 1. A KR that is not evaluated has only the latter, or stands in a scoring sheet without a plan.
 */
export type KeyResultPlaces = readonly KeyResultStatement[];

const NOWHERE: KeyResultStatement[] = [];

/**
 * What is said of each KR, by its number in the order in which they come. Most KRs of a large plan are evaluated once
 * and named nowhere else: of these only the row is kept, and the places are made when they are asked for.
 */
export class KeyResultMatches implements Iterable<KeyResultPlaces> {
  private readonly found: (KeyResult | KeyResultStatement[])[] = [];
  private readonly names = new NameTable();
  /** The number of the KR by that of its name. */
  private readonly byName: (number | undefined)[] = [];
  private readonly byCode = new Map<string, number>();

  get count(): number {
    return this.found.length;
  }

  *[Symbol.iterator](): Generator<KeyResultPlaces> {
    for (let number = 0; number < this.count; number++) yield this.placesOf(number);
  }

  /** The row of a KR that is evaluated once and named nowhere else. */
  onlyRowOf(number: number): KeyResult | undefined {
    const found = this.found[number];
    return Array.isArray(found) ? undefined : found;
  }

  placesOf(number: number): KeyResultPlaces {
    const found = this.found[number] ?? NOWHERE;
    return Array.isArray(found) ? found : [new EvaluatedStatement(found)];
  }

  /** Those that the plan names in several places. */
  get shared(): readonly KeyResultPlaces[] {
    return this.found.filter((found) => Array.isArray(found)).filter(({ length }) => length > 1);
  }

  /** The name by which a KR is first called. */
  nameOf(number: number): Name | undefined {
    return this.firstOf(number)?.name;
  }

  isListed(number: number): boolean {
    const found = this.found[number];
    return Array.isArray(found) && found.at(-1)?.part === "list";
  }

  /** The KR with the statement's name, else with its code: that is more easily mistyped. */
  same(statement: KeyResultStatement): number | undefined {
    return this.byName[this.names.numberOf(statement.name)] ?? this.withCodeOf(statement);
  }

  /** The KR that has the statement's code, whatever its name. */
  withCodeOf({ code }: KeyResultStatement): number | undefined {
    return code?.state === "read" ? this.byCode.get(code.value) : undefined;
  }

  codesDiffer({ code }: KeyResultStatement, number: number): boolean {
    const [one, other] = [valueOf(code), valueOf(this.firstOf(number)?.code)];
    return one !== undefined && other !== undefined && one !== other;
  }

  /** An evaluated row goes to the others of its name, whatever their codes: a KR that stands twice is a fault. */
  addEvaluated(row: KeyResult): void {
    const name = this.names.numberOf(row.name);
    const before = this.byName[name];
    if (before !== undefined) this.listOf(before).push(new EvaluatedStatement(row));
    const number = before ?? this.found.push(row) - 1;
    this.byName[name] = number;
    const { code } = row;
    if (code.state === "read") this.nameByCode(code.value, number);
  }

  /** To the KR with that number, or to one of its own. */
  add(statement: KeyResultStatement, among?: number): void {
    if (among !== undefined) this.listOf(among).push(statement);
    const number = among ?? this.found.push([statement]) - 1;
    this.byName[this.names.numberOf(statement.name)] ??= number;
    if (statement.code?.state === "read") this.nameByCode(statement.code.value, number);
  }

  private nameByCode(code: string, number: number): void {
    if (!this.byCode.has(code)) this.byCode.set(code, number);
  }

  private firstOf(number: number): KeyResultStatement | undefined {
    const found = this.found[number];
    return Array.isArray(found) ? found[0] : found && new EvaluatedStatement(found);
  }

  private listOf(number: number): KeyResultStatement[] {
    const found = this.found[number];
    if (Array.isArray(found)) return found;
    const list = found ? [new EvaluatedStatement(found)] : [];
    this.found[number] = list;
    return list;
  }
}
