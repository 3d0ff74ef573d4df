import { editText } from "../xml/edit-text";
import { escapeXml } from "../xml/xml-text";
import { parseXml } from "../xml/xml-tree";

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, the same in transitional and strict files: `worksheet`. */
  readonly kind: string;
  readonly type: string;
  /** The part's name from the package's root, without a leading slash; a web address if external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of `part`, as its .rels part tells them. */
export function parseRelationships(xml: string, part: string): Relationship[] {
  return parseXml(xml)
    .children.filter(({ local }) => local === "Relationship")
    .map(({ attributes }) => {
      const type = attributes.get("Type") ?? "";
      const target = attributes.get("Target") ?? "";
      const isExternal = attributes.get("TargetMode") === "External";
      return {
        id: attributes.get("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        type,
        target: isExternal ? target : resolveTarget(target, part),
        isExternal,
      };
    });
}

/** Where the relationships of `part` stand; of the package itself for an empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolveTarget(target: string, part: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

export function addRelationship(xml: string, id: string, type: string, target: string): string {
  const root = parseXml(xml);
  const text = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
  return editText(xml, [{ start: root.innerEnd, end: root.innerEnd, text }]);
}

export function removeRelationship(xml: string, id: string): string {
  const gone = parseXml(xml).children.filter(({ attributes }) => attributes.get("Id") === id);
  return editText(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
