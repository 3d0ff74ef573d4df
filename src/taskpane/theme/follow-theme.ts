import { isDark, type HostTheme } from "./is-dark";

/**
 * Calls `show` with whether the pane is to be dark: at once, and when that changes. Excel on a computer tells its
 * theme but not that it changes; it is changed outside the pane, which then gets the focus back. Excel on the web
 * tells nothing: there it is the browser's.
 */
export function followTheme(
  window: Pick<Window, "matchMedia" | "addEventListener">,
  hostTheme: () => HostTheme | undefined,
  show: (isDark: boolean) => void,
): void {
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  let shown: boolean | undefined;
  const look = (): void => {
    const now = isDark(hostTheme(), scheme.matches);
    if (now !== shown) show(now);
    shown = now;
  };
  scheme.addEventListener("change", look);
  window.addEventListener("focus", look);
  look();
}
