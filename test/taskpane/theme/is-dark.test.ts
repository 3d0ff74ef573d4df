import { isDark } from "../../../src/taskpane/theme/is-dark";

test.each([
  ["a host that says so", { isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, true],
  ["a host that denies it", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  ["an older host with a black window", { bodyBackgroundColor: "#262626" }, true],
  ["an older host with a white window", { bodyBackgroundColor: "#FFFFFF" }, false],
  ["a colour it cannot read", { bodyBackgroundColor: "black" }, false],
  ["a host that tells nothing", undefined, false],
])("judges %s", (_, theme, dark) => {
  expect(isDark(theme, false)).toBe(dark);
});

test("leaves it to others where a host tells nothing", () => {
  expect(isDark(undefined, true)).toBe(true);
  expect(isDark({ isDarkTheme: false }, true)).toBe(false);
});
