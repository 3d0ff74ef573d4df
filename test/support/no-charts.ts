/** In place of a chart: nothing. */
export const GaugeChart = (): null => null;
