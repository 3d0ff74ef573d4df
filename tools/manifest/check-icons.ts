import type { Fault } from "./fault";
import type { Surroundings } from "./surroundings";
import type { XmlElement } from "./xml-element";

/** The sizes that every icon of the ribbon must have. */
const MANDATORY = ["16", "32", "80"];
/** The add-in's own icon in lists, usual and for dense screens. */
const OWN: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Icons without a size they need, without a file, or with one of another size. */
export function checkIcons(
  elements: readonly XmlElement[],
  pngSize: Surroundings["pngSize"],
): readonly Fault[] {
  const images = new Map(
    elements
      .filter(({ name, attributes: { id } }) => name === "bt:Image" && id !== undefined)
      .map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]),
  );
  return elements.flatMap((element) => {
    const { name, line, attributes } = element;
    const own = OWN[name];
    if (own !== undefined) return fileFaults(attributes["DefaultValue"], own, line, pngSize);
    if (name === "Icon") return missingSizes(element);
    if (name !== "bt:Image" || attributes["size"] === undefined) return [];
    return fileFaults(images.get(attributes["resid"]), Number(attributes["size"]), line, pngSize);
  });
}

function missingSizes({ line, children }: XmlElement): Fault[] {
  const sizes = children.map(({ attributes }) => attributes["size"]);
  return MANDATORY.filter((size) => !sizes.includes(size)).map((size) => ({
    line,
    says: `<Icon> has no image of size ${size}`,
  }));
}

function fileFaults(
  url: string | undefined,
  size: number,
  line: number,
  pngSize: Surroundings["pngSize"],
): Fault[] {
  if (url === undefined) return [];
  const path = url.replace(/^https?:\/\/[^/]+\//, "");
  const actual = pngSize(path);
  if (!actual) return [{ line, says: `${path} is no PNG file` }];
  const { width, height } = actual;
  if (width === size && height === size) return [];
  return [{ line, says: `${path} is ${width} × ${height} pixels, not ${size} × ${size}` }];
}
