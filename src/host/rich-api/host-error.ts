/** A refusal in Excel's own words: the client shows `code` and `message` to the add-in. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

/** A gap of this host, not of Excel: loud, with the member's name. */
export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", `The embedded host does not model ${member}.`, 404);
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): HostError {
  return new HostError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    409,
  );
}

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message);
}

export function sizeMismatch(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

/** A fault of this host or of the grid behind it, which Excel would answer in the same words. */
export function generalException(cause: unknown): HostError {
  return new HostError("GeneralException", `The embedded host failed: ${String(cause)}`, 500);
}

/** The grid could not calculate its formulas, so no value can be told. */
export function notCalculated(cause: unknown): HostError {
  return new HostError("GeneralException", `The formulas could not be calculated: ${String(cause)}`, 500);
}
