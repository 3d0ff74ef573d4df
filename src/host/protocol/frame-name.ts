/** Whom the client speaks with, and in which language Excel is shown. */
export interface FrameIdentity {
  readonly conversation: string;
  readonly appId: string;
  /** https, on the page's own host name: the client trusts no other. */
  readonly hostUrl: string;
  /** Excel's display language, such as `th-TH`. */
  readonly language: string;
}

/** The `name` that the pane's iframe must have before it loads: it tells office.js that Excel is around it. */
export function frameName({ conversation, appId, hostUrl, language }: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: "pane",
    hostInfo: `Excel$Web$16.00$${language}$correlation$$disableLogging$0`,
    xdmInfo: `${conversation}|${appId}|${hostUrl}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
