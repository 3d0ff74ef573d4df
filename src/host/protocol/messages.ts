/** What the client posts to the window around it. Field names are the protocol's own. */
export interface ClientMessage {
  readonly _messageType: 0;
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const MESSAGE = { invoke: 0, register: 1, unregister: 2 } as const;

/** The methods of `executeMethod`, by their dispatch ids. */
export const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;

/** Error numbers of the transport that the client turns into Excel's error codes. */
export const TRANSPORT_ERROR = {
  internal: 5001,
  cellEditMode: 5004,
  sessionLost: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  denied: 7000,
} as const;

export type TransportError = keyof typeof TRANSPORT_ERROR;

export interface ExecuteData {
  readonly DdaMethod: { readonly DispatchId: number; readonly Version: number };
  /** Rich API: the batch as text is the fifth entry. */
  readonly ArrayData?: readonly unknown[];
  readonly [position: number]: unknown;
}

/** @returns undefined for what is no message of `conversation` */
export function parseMessage(text: unknown, conversation: string): ClientMessage | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  let message: Partial<ClientMessage>;
  try {
    message = JSON.parse(text) as Partial<ClientMessage>;
  } catch {
    return undefined;
  }
  const isOurs = message._messageType === 0 && message._conversationId === conversation;
  return isOurs ? (message as ClientMessage) : undefined;
}
