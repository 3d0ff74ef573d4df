import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { brand } from "./brand";

const FONT = {
  fontFamilyBase: "Sarabun, 'Segoe UI', 'Leelawadee UI', 'Noto Sans Thai', sans-serif",
  // Typefaces of one width for all letters have no Thai, which formulas have in the names of sheets.
  fontFamilyMonospace: "Consolas, 'Courier New', Courier, Sarabun, monospace",
};

/** Fluent's theme in Phaen's colour and a typeface for Thai. High contrast is the browser's: forced colours. */
export function paneTheme(isDark: boolean): Theme {
  if (!isDark) return { ...createLightTheme(brand), ...FONT };
  return {
    ...createDarkTheme(brand),
    ...FONT,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
  };
}
