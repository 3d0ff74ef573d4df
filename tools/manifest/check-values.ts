import type { Fault } from "./fault";
import type { XmlElement } from "./xml-element";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d+(\.\d+){1,3}$/;
const PERMISSIONS = ["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"];

/** The most characters of a value, by the element that holds it or by the group of resources it is in. */
const LONGEST: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  IconUrl: 2048,
  HighResolutionIconUrl: 2048,
  SupportUrl: 2048,
  SourceLocation: 2048,
};
const LONGEST_RESOURCE: Readonly<Record<string, number>> = {
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};
const URLS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"];

/** Values that Office cannot use: identity, lengths, addresses, names of functions, ids given twice. */
export function checkValues(elements: readonly XmlElement[], functions: readonly string[]): readonly Fault[] {
  return [
    ...elements.flatMap(identityFaults),
    ...elements.flatMap(lengthFaults),
    ...elements.filter(({ name }) => URLS.includes(name)).flatMap(urlFaults),
    ...functionFaults(elements, functions),
    ...repeatedIds(elements),
    ...runtimeFaults(elements),
  ];
}

function identityFaults({ name, line, text }: XmlElement): Fault[] {
  if (name === "Id" && !GUID.test(text)) return [{ line, says: `the id "${text}" is no GUID` }];
  if (name === "Version" && !VERSION.test(text))
    return [{ line, says: `"${text}" is no version like 1.2.3.4` }];
  if (name === "Permissions" && !PERMISSIONS.includes(text)) {
    return [{ line, says: `there is no permission "${text}"` }];
  }
  return [];
}

function lengthFaults(element: XmlElement): Fault[] {
  const resources = LONGEST_RESOURCE[element.name];
  if (resources !== undefined) return element.children.flatMap((child) => tooLong(child, resources));
  const longest = LONGEST[element.name];
  return longest === undefined ? [] : tooLong(element, longest);
}

function tooLong(element: XmlElement, longest: number): Fault[] {
  return valuesOf(element)
    .filter(({ value }) => value.length > longest)
    .map(({ value, line }) => ({
      line,
      says: `${nameOf(element)} has ${value.length} characters, ${longest} are allowed`,
    }));
}

function urlFaults(element: XmlElement): Fault[] {
  return valuesOf(element)
    .filter(({ value }) => value !== "" && !value.startsWith("https://"))
    .map(({ value, line }) => ({ line, says: `${nameOf(element)} is not https: ${value}` }));
}

/** The default, the text or the translations of an element. */
function valuesOf(element: XmlElement): readonly { readonly value: string; readonly line: number }[] {
  const { attributes, text, line, children } = element;
  return [
    { value: attributes["DefaultValue"] ?? text, line },
    ...children.map((child) => ({ value: child.attributes["Value"] ?? "", line: child.line })),
  ];
}

function functionFaults(elements: readonly XmlElement[], functions: readonly string[]): Fault[] {
  const named = elements.filter(({ name }) => name === "FunctionName");
  const unknown = named
    .filter(({ text }) => !functions.includes(text))
    .map(({ text, line }) => ({ line, says: `no code is associated with the function "${text}"` }));
  const unused = functions
    .filter((name) => !named.some(({ text }) => text === name))
    .map((name) => ({ line: 1, says: `no button calls the function "${name}"` }));
  return [...unknown, ...unused];
}

function repeatedIds(elements: readonly XmlElement[]): Fault[] {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes: { id }, line }) => {
    if (id === undefined) return [];
    if (seen.has(id)) return [{ line, says: `the id "${id}" is given twice` }];
    seen.add(id);
    return [];
  });
}

/** Commands reach an open pane only if both run in one page that stays. */
function runtimeFaults(elements: readonly XmlElement[]): Fault[] {
  const page = elements.find(({ name }) => name === "FunctionFile")?.attributes["resid"];
  return elements
    .filter(({ name }) => name === "Runtime")
    .flatMap(({ attributes: { resid, lifetime }, line }) => [
      ...(lifetime === "long" ? [] : [{ line, says: `a shared runtime needs lifetime="long"` }]),
      ...(resid === page ? [] : [{ line, says: `<Runtime> and <FunctionFile> name different pages` }]),
    ]);
}

function nameOf({ name, attributes: { id } }: XmlElement): string {
  return id === undefined ? `<${name}>` : `"${id}"`;
}
