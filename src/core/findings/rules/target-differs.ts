import { oddTargets } from "../../plan/across/odd-targets";
import { defineRule } from "../define-rule";

export const targetDiffers = defineRule({
  code: "target-differs",
  severity: "error",
  summary: "A KR has the same target in part 1 and in the evaluation",
  check: (plan) =>
    oddTargets(plan).found.map(({ name, here, elsewhere, related }) => ({
      at: here.at,
      related,
      facts: { keyResult: name, here: here.text, elsewhere: elsewhere.text },
    })),
});
