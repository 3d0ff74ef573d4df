import { checkIcons } from "./check-icons";
import { checkResources } from "./check-resources";
import { checkStructure } from "./check-structure";
import { checkValues } from "./check-values";
import type { Fault } from "./fault";
import type { Surroundings } from "./surroundings";
import { parseXml, withinXml } from "./xml-element";

/** All that Office would refuse or lose of an add-in only manifest, a line each; none where it is sound. */
export function checkManifest(xml: string, surroundings: Surroundings): readonly string[] {
  let root;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [`not well formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  const elements = withinXml(root);
  const faults: Fault[] = [
    ...checkStructure(elements),
    ...checkValues(elements, surroundings.functions),
    ...checkResources(elements),
    ...checkIcons(elements, surroundings.pngSize),
  ];
  return faults.sort((one, other) => one.line - other.line).map(({ line, says }) => `line ${line}: ${says}`);
}
