import { krCodes } from "../cells/kr-codes";
import { perPlan } from "../per-plan";

/** The codes that the KRs of the evaluation and of part 1 have. */
export const knownKrCodes = perPlan((plan): ReadonlySet<string> => {
  const known = new Set<string>();
  const rows = [...plan.evaluations.map((table) => table.rows), plan.objectives, plan.yearlyTargets];
  for (const table of rows) {
    for (const { code } of table) {
      if (code.state !== "blank") for (const one of krCodes(code)) known.add(one);
    }
  }
  return known;
});
