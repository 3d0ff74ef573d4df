import { phaen } from "./phaen";

/** What `phaen validate --json` says of a finding, as far as tests ask. */
export interface FoundByPhaen {
  readonly code: string;
  readonly message: string;
}

export function foundByPhaen(
  folder: string,
  file: string,
  ...options: readonly string[]
): readonly FoundByPhaen[] {
  const { findings } = told<{ findings: FoundByPhaen[] }>(folder, "validate", "--json", ...options, file);
  return findings;
}

/** What `phaen score --json` says, as far as tests ask. */
export interface ScoredByPhaen {
  readonly total: { readonly value: number };
  /** Cells that there would be to write. */
  readonly written: number;
}

export function scoredByPhaen(folder: string, file: string): ScoredByPhaen {
  return told(folder, "score", "--json", file);
}

function told<T>(folder: string, ...args: readonly string[]): T {
  return JSON.parse(phaen(folder, ...args).out) as T;
}
