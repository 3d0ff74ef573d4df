import type { BrandVariants } from "@fluentui/react-components";

/** Phaen's green, dark to light: 80 carries white text at 5.2 to 1. */
export const brand: BrandVariants = {
  10: "#02140e",
  20: "#06251b",
  30: "#083527",
  40: "#0a4533",
  50: "#0c533e",
  60: "#0d6149",
  70: "#0f6f53",
  80: "#127c5e",
  90: "#2b8c6f",
  100: "#459c81",
  110: "#5fad94",
  120: "#7abda7",
  130: "#96cdbb",
  140: "#b3ddcf",
  150: "#d0ede3",
  160: "#ebf8f3",
};
