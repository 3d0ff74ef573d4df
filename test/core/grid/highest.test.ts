import { highest } from "../../../src/core/grid/highest";

test("finds the highest of more numbers than a call takes arguments", () => {
  const numbers = Array.from({ length: 300_000 }, (_, place) => (place === 7 ? 1 : -place));
  expect(highest(numbers)).toBe(1);
});

test("of none it is 0, of negative ones the nearest to it", () => {
  expect([highest([]), highest([-3, -2])]).toEqual([0, -2]);
});
