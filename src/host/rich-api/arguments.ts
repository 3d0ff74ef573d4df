import { invalidArgument } from "./host-error";
import type { Argument } from "./host-object";
import type { Wire } from "./wire";

export function textOf(given: Argument): string {
  if (typeof given !== "string") throw invalidArgument();
  return given;
}

/** The number, or `otherwise` where the argument was left out. */
export function numberOf(given: Argument, otherwise?: number): number {
  if (given === undefined || given === null) {
    if (otherwise === undefined) throw invalidArgument();
    return otherwise;
  }
  if (typeof given !== "number") throw invalidArgument();
  return given;
}

export function isTrue(given: Argument): boolean {
  return given === true;
}

/** A rectangle of values, or one value for all cells. */
export function matrixOf(given: Wire): readonly (readonly Wire[])[] | undefined {
  if (!Array.isArray(given)) return undefined;
  if (!given.every((row) => Array.isArray(row))) throw invalidArgument();
  return given as Wire[][];
}
