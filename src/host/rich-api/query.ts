import { memberOf, wireName } from "./member";
import type { HostObject } from "./host-object";
import type { Wire, WireQuery } from "./wire";

type Fields = Record<string, Wire>;

/** The loaded properties of an object, or of all items of a collection. Null objects stay null. */
export function queryObject(
  object: HostObject | null,
  { Select = [], Expand = [], Skip = 0, Top }: WireQuery,
  identityOf: (object: HostObject) => Fields,
): Wire {
  if (!object) return null;
  const paths = [...Select, ...Expand.map((name) => `${name}/*`)].map((path) => path.split(/[/.]/));
  if (object.items) {
    const items = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
    const perItem = paths.map((path) => (path[0] === "items" ? path.slice(1) : path));
    return { _Items: items.map((item) => fieldsOf(item, perItem, identityOf)) };
  }
  return fieldsOf(object, paths, identityOf);
}

function fieldsOf(
  object: HostObject,
  paths: readonly (readonly string[])[],
  identityOf: (object: HostObject) => Fields,
): Fields {
  const fields: Fields = { ...identityOf(object) };
  const inner = new Map<string, string[][]>();
  for (const [first = "*", ...rest] of paths.length > 0 ? paths : [["*"]]) {
    const name = wireName(first);
    if (first === "*") for (const [each, get] of Object.entries(object.get ?? {})) fields[each] = get();
    else if (object.get && Object.hasOwn(object.get, name))
      fields[name] = memberOf(object, object.get, name)();
    else if (rest.length > 0) inner.set(name, [...(inner.get(name) ?? []), rest]);
    else inner.set(name, [...(inner.get(name) ?? []), ["*"]]);
  }
  for (const [name, rest] of inner) {
    const child = memberOf(object, object.objects, name)();
    fields[name] = queryObject(child, { Select: rest.map((path) => path.join("/")) }, identityOf);
  }
  return fields;
}
