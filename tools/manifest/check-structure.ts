import type { Fault } from "./fault";
import { REQUIRED, SCHEMA_ORDER } from "./schema-order";
import type { XmlElement } from "./xml-element";

/** Elements that the schema does not know there, in another order than it asks for, or missing. */
export function checkStructure(elements: readonly XmlElement[]): readonly Fault[] {
  return elements.flatMap((element) => [...orderFaults(element), ...missingFaults(element)]);
}

function orderFaults({ name: parent, children }: XmlElement): Fault[] {
  const order = SCHEMA_ORDER[parent];
  if (!order) return [];
  const faults: Fault[] = [];
  let last = 0;
  for (const { name, line } of children) {
    const place = order.indexOf(name);
    if (place < 0) faults.push({ line, says: `<${name}> has no place in <${parent}>` });
    else if (place < last) {
      faults.push({ line, says: `<${name}> must stand before <${order[last]}> in <${parent}>` });
    }
    last = Math.max(last, place);
  }
  return faults;
}

function missingFaults({ name: parent, line, children }: XmlElement): Fault[] {
  const present = children.map(({ name }) => name);
  return (REQUIRED[parent] ?? [])
    .filter((name) => !present.includes(name))
    .map((name) => ({ line, says: `<${parent}> has no <${name}>` }));
}
