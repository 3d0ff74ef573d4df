import { itemNotFound } from "./host-error";
import type { HostObject } from "./host-object";

/** Objects that the client asked to keep from one request to the next. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private last = 0;

  keep(object: HostObject): void {
    if (this.names.has(object)) return;
    const name = `{reference-${++this.last}}`;
    this.names.set(object, name);
    this.kept.set(name, object);
  }

  nameOf(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  find(name: string): HostObject {
    const object = this.kept.get(name);
    if (!object) throw itemNotFound();
    return object;
  }

  drop(name: string): void {
    this.kept.delete(name);
  }

  dropAll(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }
}
