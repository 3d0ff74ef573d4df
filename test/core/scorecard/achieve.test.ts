import fc from "fast-check";
import { achieve } from "../../../src/core/scorecard/achieve";
import type { Method, Thresholds } from "../../../src/core/scorecard/scheme";

const scheme = { cap: 1, belowFirstLevel: 1 } as const;
const rising: Method = { kind: "levels", thresholds: [50, 60, 70, 80, 90] };
const falling: Method = { kind: "levels", thresholds: [20, 15, 10, 5, 1] };
const uneven: Method = { kind: "levels", thresholds: [50, 50, 70, 80, 80] };

describe("ratio", () => {
  test.each([
    [95, 100, 0.95],
    [4, 3, 1],
    [4, 5, 0.8],
    [0, 5, 0],
    [-5, 5, 0],
    [88.5, 92, 88.5 / 92],
    [0, 0, 1],
    [3, 0, 1],
    [-1, 0, 0],
    [-3, -2, 0],
  ])("%d of %d earns %d", (actual, target, expected) => {
    expect(achieve({ kind: "ratio" }, actual, target, scheme)).toBe(expected);
  });

  test("counts no further than the cap", () => {
    expect(achieve({ kind: "ratio" }, 150, 100, { ...scheme, cap: 1.2 })).toBe(1.2);
  });
});

describe("lower", () => {
  test.each([
    [14, 80, 1],
    [80, 80, 1],
    [100, 80, 0.8],
    [160, 80, 0.5],
    [0, 0, 1],
    [1, 0, 0],
    [-3, 5, 1],
  ])("%d against at most %d earns %d", (actual, target, expected) => {
    expect(achieve({ kind: "lower" }, actual, target, scheme)).toBe(expected);
  });
});

describe("levels", () => {
  test.each([
    [rising, 50, 1 / 5],
    [rising, 55, 1.5 / 5],
    [rising, 60, 2 / 5],
    [rising, 78, 3.8 / 5],
    [rising, 90, 1],
    [rising, 120, 1],
    [rising, 10, 1 / 5],
    [falling, 25, 1 / 5],
    [falling, 20, 1 / 5],
    [falling, 12.5, 2.5 / 5],
    [falling, 3, 4.5 / 5],
    [falling, 0, 1],
    [uneven, 50, 2 / 5],
    [uneven, 80, 1],
  ] as const)("with thresholds %j %d earns %d", (method, actual, expected) => {
    expect(achieve(method, actual, 90, scheme)).toBeCloseTo(expected, 12);
  });

  test("gives nothing below the first threshold where the scheme says so", () => {
    const strict = { ...scheme, belowFirstLevel: 0 } as const;
    expect(achieve(rising, 49.9, 90, strict)).toBe(0);
    expect(achieve(falling, 20.1, 1, strict)).toBe(0);
    expect(achieve(rising, 50, 90, strict)).toBe(0.2);
  });
});

describe("milestone", () => {
  test.each([
    [1, 1, 1],
    [0, 1, 0],
    [0.99, 1, 0],
    [100, 100, 1],
  ])("%d of %d earns %d", (actual, target, expected) => {
    expect(achieve({ kind: "milestone" }, actual, target, scheme)).toBe(expected);
  });
});

const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const thresholds = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 5, maxLength: 5 }), fc.boolean())
  .map(([steps, isFalling]) => {
    const sorted = [...steps].sort((a, b) => (isFalling ? b - a : a - b));
    return sorted as unknown as Thresholds;
  });
const methods: fc.Arbitrary<Method> = fc.oneof(
  fc.constantFrom<Method>({ kind: "ratio" }, { kind: "lower" }, { kind: "milestone" }),
  thresholds.map((steps): Method => ({ kind: "levels", thresholds: steps })),
);
const schemes = fc.record({ cap: fc.constant(1), belowFirstLevel: fc.constantFrom<0 | 1>(0, 1) });

test("an achievement lies between 0 and 1", () => {
  fc.assert(
    fc.property(methods, numbers, numbers, schemes, (method, actual, target, rules) => {
      const earned = achieve(method, actual, target, rules);
      expect(earned).toBeGreaterThanOrEqual(0);
      expect(earned).toBeLessThanOrEqual(1);
    }),
  );
});

test("a better actual never earns less", () => {
  const better = ({ kind, ...method }: Method): 1 | -1 =>
    kind === "lower" || ("thresholds" in method && method.thresholds[4] < method.thresholds[0]) ? -1 : 1;
  fc.assert(
    fc.property(methods, numbers, numbers, numbers, schemes, (method, one, other, target, rules) => {
      const [worse, best] = [Math.min(one, other), Math.max(one, other)];
      const earned = achieve(method, worse, target, rules);
      const more = achieve(method, best, target, rules);
      if (better(method) === 1) expect(more).toBeGreaterThanOrEqual(earned - 1e-12);
      else expect(more).toBeLessThanOrEqual(earned + 1e-12);
    }),
  );
});
