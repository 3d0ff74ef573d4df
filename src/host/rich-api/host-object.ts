import type { Wire } from "./wire";

/** What a method is given: a JSON value, or the object that a path stands for. */
export type Argument = Wire | HostObject;

/**
 * One object of Excel's model as the client may ask for it. Names are those on the wire, in PascalCase;
 * a name that stands in no table is answered with `ApiNotFound`.
 */
export interface HostObject {
  /** Excel's name of the class, for messages. */
  readonly type: string;
  /** What the client needs to find the object again. */
  readonly identity?: () => Readonly<Record<string, Wire>>;
  readonly get?: Readonly<Record<string, () => Wire>>;
  readonly set?: Readonly<Record<string, (value: Wire) => void>>;
  /** Objects behind a property. */
  readonly objects?: Readonly<Record<string, () => HostObject>>;
  /** A method gives a value, nothing, another object, or null for a null object. */
  readonly methods?: Readonly<Record<string, (...given: Argument[]) => Argument | void>>;
  /** `collection[key]` */
  readonly index?: (key: Argument) => HostObject;
  readonly items?: () => readonly HostObject[];
}

export function isHostObject(value: Argument | void): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
