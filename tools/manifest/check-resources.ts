import type { Fault } from "./fault";
import type { XmlElement } from "./xml-element";

const LONGEST_ID = 32;
const GROUPS = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"];

/** Where the resource of an element's resid must be. */
const KIND: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  LearnMoreUrl: "bt:Urls",
  FunctionFile: "bt:Urls",
  SourceLocation: "bt:Urls",
  Runtime: "bt:Urls",
};

/** Resources that are missing, of the wrong kind, named too long, untranslated or of no use. */
export function checkResources(elements: readonly XmlElement[]): readonly Fault[] {
  const groups = elements.filter(({ name }) => GROUPS.includes(name));
  const kinds = new Map(
    groups.flatMap(({ name, children }) =>
      children.map(({ attributes }) => [attributes["id"], name] as const),
    ),
  );
  const users = elements.filter(({ attributes }) => attributes["resid"] !== undefined);
  const used = new Set(users.map(({ attributes }) => attributes["resid"]));
  return [
    ...users.flatMap((user) => userFaults(user, kinds)),
    ...groups.flatMap(({ children }) => children).flatMap((resource) => idFaults(resource, used)),
    ...untranslated(groups),
  ];
}

function userFaults(
  { name, line, attributes: { resid = "" } }: XmlElement,
  kinds: ReadonlyMap<string | undefined, string>,
): Fault[] {
  const kind = kinds.get(resid);
  const wanted = KIND[name];
  if (kind === undefined)
    return [{ line, says: `<${name}> names the resource "${resid}", which is not there` }];
  if (wanted === undefined || kind === wanted) return [];
  return [{ line, says: `<${name}> wants one of <${wanted}>, but "${resid}" is one of <${kind}>` }];
}

function idFaults(
  { line, attributes: { id = "" } }: XmlElement,
  used: ReadonlySet<string | undefined>,
): Fault[] {
  return [
    ...(id.length > LONGEST_ID
      ? [{ line, says: `the id "${id}" has ${id.length} characters, ${LONGEST_ID} are allowed` }]
      : []),
    ...(used.has(id) ? [] : [{ line, says: `nothing uses the resource "${id}"` }]),
  ];
}

function untranslated(groups: readonly XmlElement[]): Fault[] {
  const strings = groups.flatMap(({ children }) => children.filter(({ name }) => name === "bt:String"));
  const localesOf = ({ children }: XmlElement) =>
    children.map(({ attributes }) => attributes["Locale"] ?? "");
  const locales = [...new Set(strings.flatMap(localesOf))];
  return strings.flatMap((string) =>
    locales
      .filter((locale) => !localesOf(string).includes(locale))
      .map((locale) => ({
        line: string.line,
        says: `"${string.attributes["id"]}" has no words for ${locale}`,
      })),
  );
}
