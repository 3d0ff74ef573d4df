const SAME = 1e-6;

interface Weight {
  readonly own: number | undefined;
  /** What the plan says of the same indicator. */
  readonly planned: { readonly value: number } | undefined;
}

/**
 * The weight that makes a sum wrong by `excess`, where one can be told: one that differs from the plan's own, the only
 * one that the plan does not confirm, or the only one unlike all others.
 */
export function oddWeight<W extends Weight>(weights: readonly W[], excess: number): W | undefined {
  const typed = weights.filter(({ own }) => own !== undefined);
  const differing = typed.find(({ own, planned }) => planned !== undefined && planned.value !== own);
  if (differing) return differing;
  const unconfirmed = typed.filter(({ planned }) => planned === undefined);
  if (unconfirmed.length === 1 && typed.length > 1) return unconfirmed[0];
  const others = new Map<number, W[]>();
  for (const weight of typed) others.set(weight.own ?? 0, [...(others.get(weight.own ?? 0) ?? []), weight]);
  const [common, rare] = [...others.values()].sort((one, other) => other.length - one.length);
  if (others.size !== 2 || common === undefined || common.length < 2 || rare?.length !== 1) return undefined;
  const [unlike] = rare;
  const usual = common[0]?.own ?? 0;
  return unlike && Math.abs((unlike.own ?? 0) - excess - usual) < SAME ? unlike : undefined;
}
