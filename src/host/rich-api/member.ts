import { apiNotFound } from "./host-error";
import type { HostObject } from "./host-object";

/** `rowCount` → `RowCount`: names in queries are written as in JavaScript. */
export function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** @throws {HostError} ApiNotFound, naming the member */
export function memberOf<T>(
  { type }: HostObject,
  table: Readonly<Record<string, T>> | undefined,
  name: string,
): T {
  if (!table || !Object.hasOwn(table, name)) throw apiNotFound(`${type}.${name}`);
  return table[name] as T;
}
