import { followTheme } from "../../../src/taskpane/theme/follow-theme";
import type { HostTheme } from "../../../src/taskpane/theme/is-dark";

/** A pane in a browser of that colour scheme, in a host of that theme; `shown` is what it has been told. */
function aPane(isBrowserDark: boolean, theme?: HostTheme) {
  const around = { theme };
  const shown: boolean[] = [];
  const window = new EventTarget();
  const scheme = Object.assign(new EventTarget(), { matches: isBrowserDark });
  const matchMedia = () => scheme as unknown as MediaQueryList;
  const pane = Object.assign(window, { matchMedia }) as unknown as Window;
  followTheme(
    pane,
    () => around.theme,
    (isDark) => shown.push(isDark),
  );
  return {
    shown,
    browserTurns: (isDark: boolean) => {
      scheme.matches = isDark;
      scheme.dispatchEvent(new Event("change"));
    },
    hostTurns: (next: HostTheme) => {
      around.theme = next;
      window.dispatchEvent(new Event("focus"));
    },
  };
}

test("follows the browser where the host tells no theme, as Excel on the web does not", () => {
  const { shown, browserTurns } = aPane(true);
  browserTurns(false);
  browserTurns(true);
  expect(shown).toEqual([true, false, true]);
});

test("follows the host's theme and its changes, whatever the browser's", () => {
  const { shown, browserTurns, hostTurns } = aPane(true, { isDarkTheme: false });
  browserTurns(false);
  hostTurns({ isDarkTheme: true });
  expect(shown).toEqual([false, true]);
});

test("shows nothing anew while the theme stays", () => {
  const { shown, hostTurns } = aPane(false, { bodyBackgroundColor: "#ffffff" });
  hostTurns({ bodyBackgroundColor: "#f3f2f1" });
  expect(shown).toEqual([false]);
});
