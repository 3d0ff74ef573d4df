import { FaultPlan } from "../faults/fault-plan";
import { Traffic } from "../faults/traffic";
import type { Session } from "../models/session";
import { startSession } from "../models/start-session";
import { workbookObject } from "../models/workbook";
import type { HostObject } from "../rich-api/host-object";
import type { Wire } from "../rich-api/wire";
import type { HostWorkbook } from "../workbook/host-workbook";
import { answerRichApi, type RichApi } from "./answer-rich-api";
import { appContext, REQUIREMENTS, type Requirements } from "./app-context";
import { frameName, type FrameIdentity } from "./frame-name";
import {
  DISPATCH,
  MESSAGE,
  parseMessage,
  TRANSPORT_ERROR,
  type ClientMessage,
  type ExecuteData,
} from "./messages";
import { pushSheetEvents } from "./sheet-events";

export interface OfficeHostOptions {
  readonly workbook: HostWorkbook;
  /** Posts a message to the client's window. */
  readonly send: (text: string) => void;
  readonly hostUrl: string;
  readonly language?: string;
  readonly requirements?: Requirements;
  /** The add-in shows or hides its own pane. */
  readonly onPane?: (isVisible: boolean) => void;
  /** The add-in opens a file, given as base64, in a window of its own. */
  readonly openNew?: (bytes: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The window around the task pane, as far as office.js can see it. */
export interface OfficeHost {
  /** What the pane's frame must be called. */
  readonly frameName: string;
  readonly faults: FaultPlan;
  readonly traffic: Traffic;
  /** The document as a whole: read-only, its structure protected. */
  readonly state: Session["state"];
  /** A message from the client's window; others are ignored. */
  receive(text: unknown): void;
  /**
   * A press on a ribbon button: runs the function of that name and resolves when it says it is done. Until the
   * client has said that it can take presses, they wait.
   */
  press(functionName: string, buttonId?: string): Promise<void>;
}

/** @see src/host/README.md for what is modelled and what is assumed */
export function officeHost(options: OfficeHostOptions): OfficeHost {
  const { workbook, send, hostUrl, language = "th-TH", requirements = REQUIREMENTS, wait } = options;
  const onPane = options.onPane ?? (() => undefined);
  const identity: FrameIdentity = { conversation: "conversation", appId: "phaen", hostUrl, language };
  const session = startSession(workbook, options.openNew ?? (() => undefined));
  let takePresses = (): void => undefined;
  const canTakePresses = new Promise<void>((resolve) => (takePresses = resolve));
  const services = clientServices(takePresses, onPane);
  let running = 0;
  const richApi: RichApi = {
    root: workbookObject(session),
    service: (name) => services[name],
    references: session.references,
    calculated: () => workbook.calculated(),
    faults: new FaultPlan(),
    traffic: new Traffic(),
    wait,
    async asOneStep(work) {
      running++;
      try {
        return await workbook.asOneStep(work);
      } finally {
        running--;
      }
    },
  };
  const listeners = new Map<string, ClientMessage>();
  const pressed = new Map<string, () => void>();
  let presses = 0;
  // One batch after the other, as Excel takes them.
  let queue: Promise<unknown> = Promise.resolve();

  const reply = (to: ClientMessage, data: unknown, isEvent = false): void =>
    send(
      JSON.stringify({
        _messageType: 1,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: new URL(hostUrl).origin,
        _data: data,
        _errorCode: 0,
        _responseType: isEvent ? 1 : 0,
        _serializerVersion: 1,
      }),
    );
  const push = (event: string, data: unknown): void => {
    const listener = listeners.get(event);
    if (listener) reply(listener, data, true);
  };
  pushSheetEvents(
    session,
    () => running > 0,
    (entries: readonly (readonly Wire[])[]) => push("richApiMessage", { ArrayData: entries }),
  );

  const execute = async (message: ClientMessage): Promise<void> => {
    const data = message._data as ExecuteData;
    const { DispatchId: id, Version } = data.DdaMethod;
    const done = (more: object = {}): void => reply(message, { Error: 0, Version, ...more });
    switch (id) {
      case DISPATCH.richApi: {
        const answering = queue
          .then(() => answerRichApi(richApi, String(data.ArrayData?.[4])))
          // What fails outside of a batch is lost, but not the batches behind it.
          .catch(() => ({ error: TRANSPORT_ERROR.internal }));
        queue = answering;
        const answer = await answering;
        if (answer && "error" in answer) reply(message, { Error: answer.error, Version });
        else if (answer) done({ Data: [200, [], answer.body] });
        return;
      }
      case DISPATCH.commandCompleted:
        pressed.get(String(data[0]))?.();
        return done();
      default:
        return reply(message, { Error: TRANSPORT_ERROR.internal, Version });
    }
  };

  return {
    frameName: frameName(identity),
    faults: richApi.faults,
    traffic: richApi.traffic,
    state: session.state,
    receive(text) {
      const message = parseMessage(text, identity.conversation);
      if (!message) return;
      if (message._actionType === MESSAGE.register) {
        listeners.set(message._actionName, message);
        return reply(message, { Error: 0 });
      }
      if (message._actionType === MESSAGE.unregister) {
        listeners.delete(message._actionName);
        return reply(message, { Error: 0 });
      }
      if (message._actionName === "ContextActivationManager_getAppContextAsync")
        return reply(message, appContext(identity, requirements));
      if (message._actionName === "executeMethod") return void execute(message);
      reply(message, null);
    },
    press(functionName, buttonId = functionName) {
      const id = `press-${++presses}`;
      return new Promise((resolve) => {
        pressed.set(id, resolve);
        const source = JSON.stringify({ source: { id: buttonId } });
        void canTakePresses.then(() => push(RIBBON, { 0: id, 1: functionName, 2: source }));
      });
    },
  };
}

/** The event of a press on a ribbon button. */
const RIBBON = "appCommandInvoked";

/** Objects that the client makes without a parent. */
function clientServices(
  takePresses: () => void,
  onPane: (isVisible: boolean) => void,
): Readonly<Record<string, HostObject>> {
  return {
    "Microsoft.InternalService.AddinInternalService": {
      type: "AddinInternalService",
      methods: { NotifyActionHandlerReady: takePresses },
    },
    "Microsoft.AppRuntime.AppRuntimeService": {
      type: "AppRuntimeService",
      methods: { SetAppRuntimeState: (state) => onPane(state === "Visible") },
    },
  };
}
