import { findProblems } from "../../src/core/findings/find-problems";
import { findingReference } from "../../src/core/findings/finding-reference";
import type { Snapshot } from "../../src/core/grid/snapshot";
import { readPlan } from "../../src/core/plan/read-plan";
import { pastedPlan } from "../fixtures/plan-2568/pasted-plan";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { disturb } from "../support/disturb/disturb";
import type { DisturbanceName } from "../support/disturb/disturbances";
import { toSnapshot } from "../support/to-snapshot";

const referencesOf = (snapshot: Snapshot) =>
  findProblems(readPlan(snapshot))
    .map((finding) => `${finding.at.sheet} ${findingReference(snapshot, finding)}`)
    .sort();

const forms: Readonly<Record<string, Snapshot>> = {
  "pasted as text": pastedPlan("as-text"),
  "pasted with numbers": pastedPlan("as-numbers"),
  "a sheet a part": toSnapshot(plannedSheets()),
};

const kinds: readonly DisturbanceName[] = ["insertBlankRows", "insertBlankColumns", "addRemarksColumns"];

test.each(Object.entries(forms))("findings of the 2568 plan, %s, are told apart", (_, snapshot) => {
  const references = referencesOf(snapshot);
  expect(references.length).toBeGreaterThan(0);
  expect(new Set(references).size).toBe(references.length);
});

test.each(kinds)("findings of the 2568 plan are known again after %s", (kind) => {
  for (const snapshot of Object.values(forms)) {
    for (const seed of [1, 2, 3]) {
      expect(referencesOf(disturb(snapshot, seed, [kind]))).toEqual(referencesOf(snapshot));
    }
  }
});
