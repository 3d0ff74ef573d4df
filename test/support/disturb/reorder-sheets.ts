import type { Disturbance } from "./disturbance";

export const reorderSheets: Disturbance = ({ sheets }, random) => ({ sheets: random.shuffled(sheets) });
