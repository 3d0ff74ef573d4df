import {
  AccessDeniedError,
  CellBeingEditedError,
  ConnectionLostError,
  HostBusyError,
  HostFailedError,
  HostTooOldError,
  WorkbookTooLargeError,
  type WorkbookError,
} from "../../port/workbook-errors";

/** Excel's error as one of ours; anything else comes back as it was. */
export function translateHostError(error: unknown): unknown {
  return error instanceof OfficeExtension.Error ? ours(error) : error;
}

function ours(error: OfficeExtension.Error): WorkbookError {
  const options = { cause: error };
  switch (error.code) {
    case "InvalidOperationInCellEditMode":
      return new CellBeingEditedError(options);
    case "AccessDenied":
      return new AccessDeniedError(options);
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return new WorkbookTooLargeError(options);
    case "InvalidOrTimedOutSession":
    case "ConnectionFailure":
      return new ConnectionLostError(options);
    case "ActivityLimitReached":
    case "WriteNotSupportedWhenModalDialogOpen":
      return new HostBusyError(options);
    case "ApiNotFound":
    case "ApiNotAvailable":
      return new HostTooOldError(options);
    default:
      return new HostFailedError(error.code, options);
  }
}
