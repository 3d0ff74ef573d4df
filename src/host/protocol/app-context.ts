import type { FrameIdentity } from "./frame-name";

/** Requirement sets as Excel announces them, name to version. */
export type Requirements = Readonly<Record<string, string>>;

export const REQUIREMENTS: Requirements = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  RichApiRuntime: "1.2",
  AddinCommands: "1.3",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
};

/** Excel's number in the protocol. */
const EXCEL = 16;

/** What the client asks first: who is around it and what it may do. */
export function appContext({ appId, language }: FrameIdentity, requirements: Requirements): object {
  return {
    _id: appId,
    _appInstanceId: appId,
    _appName: EXCEL,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "https://localhost/plan.xlsx",
    _clientMode: 0,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _hostFullVersion: "16.0.18000.40000",
    _addinName: "Phaen",
    _appDomains: [],
    _requirementMatrix: JSON.stringify(requirements),
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
