import { oddCodes } from "../../plan/across/odd-codes";
import { defineRule } from "../define-rule";

export const krCodeDiffers = defineRule({
  code: "kr-code-differs",
  severity: "error",
  summary: "A KR has the same code in the evaluation, in part 1 and in the scoring sheet",
  check: (plan) =>
    oddCodes(plan).map(({ at, related, keyResult, code, elsewhere }) => ({
      at,
      related,
      facts: { keyResult, here: code, elsewhere },
    })),
});
