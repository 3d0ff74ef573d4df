import { apiNotFound, HostError } from "../rich-api/host-error";
import { runBatch, type BatchHost } from "../rich-api/run-batch";
import type { WireBatch } from "../rich-api/wire";
import type { FaultPlan } from "../faults/fault-plan";
import { bytesOf, type Traffic } from "../faults/traffic";
import { TRANSPORT_ERROR } from "./messages";

/** Excel on the web takes and gives 5 MB at a time. */
const LIMIT = 5 * 1024 * 1024;

export interface RichApi extends BatchHost {
  readonly faults: FaultPlan;
  readonly traffic: Traffic;
  wait(milliseconds: number): Promise<void>;
  asOneStep<T>(work: () => Promise<T>): Promise<T>;
}

/** What `executeMethod` answers to one batch: a body or an error number; nothing where the answer is lost. */
export type RichApiAnswer = { readonly body: string } | { readonly error: number } | undefined;

/** Runs one batch with whatever is planned to go wrong with it, and counts it. */
export async function answerRichApi(host: RichApi, text: string): Promise<RichApiAnswer> {
  const batch = JSON.parse(text) as WireBatch;
  const answer = await answerWithFaults(host, batch, bytesOf(text));
  const received = answer && "body" in answer ? bytesOf(answer.body) : 0;
  host.traffic.add({ actions: batch.Actions.length, sent: bytesOf(text), received });
  return received > LIMIT ? { error: TRANSPORT_ERROR.responseTooLarge } : answer;
}

async function answerWithFaults(host: RichApi, batch: WireBatch, size: number): Promise<RichApiAnswer> {
  const faults = host.faults.next();
  let breaks: { action: number; error: HostError } | undefined;
  let isLost = false;
  for (const fault of faults) {
    if (fault.kind === "refuse") return { error: TRANSPORT_ERROR[fault.error] };
    if (fault.kind === "delay") await host.wait(fault.milliseconds);
    if (fault.kind === "before") fault.act();
    if (fault.kind === "lose" && !fault.runs) return undefined;
    if (fault.kind === "lose") isLost = true;
    if (fault.kind === "break") breaks = { action: fault.action, error: planned(fault.code) };
  }
  if (size > LIMIT) return { error: TRANSPORT_ERROR.requestTooLarge };
  const reply = await host.asOneStep(() => runBatch(host, batch, breaks));
  return isLost ? undefined : { body: JSON.stringify(reply) };
}

function planned(code: string): HostError {
  return code === "ApiNotFound" ? apiNotFound("a planned fault") : new HostError(code, "A planned fault.");
}
