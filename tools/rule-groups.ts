import { rules } from "../src/core/findings/rules";
import { budget } from "../src/core/messages/en/budget";
import { evaluation } from "../src/core/messages/en/evaluation";
import { keyResults } from "../src/core/messages/en/key-results";
import { reading } from "../src/core/messages/en/reading";

/** The catalogue by the group whose files hold the facts and sentences of a rule, in telling order. */
export const ruleGroups = Object.entries({ budget, "key-results": keyResults, evaluation, reading }).map(
  ([group, sentences]) => ({ group, rules: rules.filter(({ code }) => code in sentences) }),
);
