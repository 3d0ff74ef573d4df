import type { Assumption } from "../scorecard/assumption";

/** The columns of the score table in which a number may rest on an assumption. */
export type AssumedPlace = "target" | "weight" | "achievement" | "score";

/** By column, the names of the indicators whose number there is assumed. */
export type AssumedPlaces = Readonly<Record<AssumedPlace, ReadonlySet<string>>>;

export function assumedPlaces(assumptions: readonly Assumption[]): AssumedPlaces {
  const places = {
    target: new Set<string>(),
    weight: new Set<string>(),
    achievement: new Set<string>(),
    score: new Set<string>(),
  };
  for (const { code, facts } of assumptions)
    for (const name of facts.indicators) places[columnOf(code)].add(name);
  return places;
}

function columnOf(code: Assumption["code"]): AssumedPlace {
  if (code.startsWith("weight")) return "weight";
  if (code.startsWith("target")) return "target";
  return code === "score-typed" ? "score" : "achievement";
}
