import type { Run } from "./runs";
import type { Step } from "./steps-of-patch";

/** What steps write on one sheet that is there before them. */
export interface TouchedBy {
  readonly name: string;
  readonly runs: readonly Run[];
  readonly isRemoved: boolean;
}

/** The sheets that must be looked at before the steps are made; not those that the steps add themselves. */
export function touchedBy(steps: readonly Step[]): TouchedBy[] {
  const added = new Set<string>();
  const touched = new Map<string, { name: string; runs: Run[]; isRemoved: boolean }>();
  const entry = (name: string): { name: string; runs: Run[]; isRemoved: boolean } => {
    const known = touched.get(name) ?? { name, runs: [], isRemoved: false };
    touched.set(name, known);
    return known;
  };
  for (const step of steps) {
    if (step.kind === "add-sheet") added.add(step.sheet.name);
    else if (step.kind === "remove-sheet") {
      if (!added.has(step.sheet.name)) entry(step.sheet.name).isRemoved = true;
    } else for (const run of step.runs) if (!added.has(run.sheet)) entry(run.sheet).runs.push(run);
  }
  return [...touched.values()];
}
