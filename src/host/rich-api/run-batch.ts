import { apiNotFound, generalException, HostError, invalidArgument, itemNotFound } from "./host-error";
import { isHostObject, type Argument, type HostObject } from "./host-object";
import { memberOf, wireName } from "./member";
import { queryObject } from "./query";
import type { References } from "./references";
import {
  ACTION,
  PATH,
  type Wire,
  type WireAction,
  type WireArguments,
  type WireBatch,
  type WireError,
  type WireReply,
} from "./wire";

/** What a batch runs on. */
export interface BatchHost {
  readonly root: HostObject;
  /** Objects made without a parent, by name. */
  service(name: string): HostObject | undefined;
  readonly references: References;
  /** Resolves when all formulas show their results. */
  calculated(): Promise<void>;
}

/** An error to raise instead of the action at `action` (zero-based). */
export interface ActionFault {
  readonly action: number;
  readonly error: HostError;
}

/** Runs the actions one after the other. What ran before an error stays done, as in Excel. */
export async function runBatch(host: BatchHost, batch: WireBatch, fault?: ActionFault): Promise<WireReply> {
  const results: { ActionId: number; Value: Wire }[] = [];
  const traces: number[] = [];
  const resolve = resolver(host, batch);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      // A result that comes later than a write would be put into cells that have no formula any more.
      if (index === 0) await host.calculated();
      if (fault?.action === index) throw fault.error;
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      const value = await runAction(host, resolve, action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const refusal = error instanceof HostError ? error : generalException(error);
      return { Results: results, TraceIds: traces, Error: errorAt(batch, index, refusal) };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** The action's result; undefined where the client expects none. */
async function runAction(host: BatchHost, resolve: Resolver, action: WireAction): Promise<Wire> {
  if (action.ActionType === ACTION.trace) return null;
  const object = resolve.path(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && identityOf(host, object);
    case ACTION.query:
    case ACTION.queryAsJson:
      await host.calculated();
      return queryObject(object, action.QueryInfo ?? {}, (one) => identityOf(host, one));
    case ACTION.method:
      return object && callMethod(host, object, action.Name ?? "", resolve.given(action.ArgumentInfo));
    case ACTION.setProperty:
      setProperty(object, action.Name ?? "", resolve.given(action.ArgumentInfo)[0]);
      return undefined;
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        setProperty(object, wireName(name), value);
      return undefined;
    default:
      throw apiNotFound(`action type ${action.ActionType}`);
  }
}

interface Resolver {
  path(id: number): HostObject | null;
  given(info: WireArguments | undefined): Argument[];
}

/** Each path is walked once in a batch, so that two actions on one object meet the same one. */
function resolver(host: BatchHost, { ObjectPaths }: WireBatch): Resolver {
  const walked = new Map<number, HostObject | null>();
  const given = ({ Arguments = [], ReferencedObjectPathIds = [] }: WireArguments = {}): Argument[] =>
    Arguments.map((argument, index) => {
      const id = ReferencedObjectPathIds[index];
      return id ? path(id) : argument;
    });
  const path = (id: number): HostObject | null => {
    const known = walked.get(id);
    if (known !== undefined) return known;
    const object = walk(id);
    walked.set(id, object);
    return object;
  };
  const walk = (id: number): HostObject | null => {
    const step = ObjectPaths[id];
    if (!step) throw invalidArgument();
    const { ObjectPathType: type, Name: name = "", ParentObjectPathId: parentId, ArgumentInfo } = step;
    if (type === PATH.global) return host.root;
    if (type === PATH.null) return null;
    if (type === PATH.reference) return host.references.find(name);
    if (type === PATH.service) {
      const service = host.service(name);
      if (!service) throw apiNotFound(name);
      return service;
    }
    const parent = parentId ? path(parentId) : null;
    if (!parent) return null;
    if (type === PATH.property) return memberOf(parent, parent.objects, name)();
    if (type === PATH.indexer)
      return memberOf(parent, { index: parent.index }, "index")!(given(ArgumentInfo)[0]);
    const result = memberOf(parent, parent.methods, name)(...given(ArgumentInfo));
    if (result === null || isHostObject(result)) return result;
    throw apiNotFound(`${parent.type}.${name} as an object`);
  };
  return { path, given };
}

function callMethod({ references }: BatchHost, object: HostObject, name: string, given: Argument[]): Wire {
  if (name === "_KeepReference") {
    references.keep(object);
    return null;
  }
  const result = memberOf(object, object.methods, name)(...given);
  return result === undefined || isHostObject(result) ? null : result;
}

function setProperty(object: HostObject | null, name: string, value: Argument): void {
  if (!object) throw itemNotFound();
  if (isHostObject(value)) throw invalidArgument();
  memberOf(object, object.set, name)(value);
}

function identityOf({ references }: BatchHost, object: HostObject): Record<string, Wire> {
  const reference = references.nameOf(object);
  return { ...object.identity?.(), ...(reference !== undefined && { _ReferenceId: reference }) };
}

function errorAt({ Actions, ObjectPaths }: WireBatch, index: number, error: HostError): WireError {
  const action = Actions[index];
  const path = action && ObjectPaths[action.ObjectPathId];
  return {
    Code: error.code,
    Message: error.message,
    Location: action?.Name ?? path?.Name ?? null,
    HttpStatusCode: error.httpStatus,
    ActionIndex: index,
  };
}
