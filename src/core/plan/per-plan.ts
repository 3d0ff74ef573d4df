import type { Plan } from "./plan";

/** Remembers what was worked out for a plan, so that many rules can ask for the same index. */
export function perPlan<T>(workOut: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly result: T }>();
  return (plan) => {
    let entry = known.get(plan);
    if (!entry) known.set(plan, (entry = { result: workOut(plan) }));
    return entry.result;
  };
}
