/** One round trip of the Rich API. Sizes are bytes of UTF-8; nothing is received where no answer came. */
export interface RoundTrip {
  readonly actions: number;
  readonly sent: number;
  readonly received: number;
}

/** Counts what a user's action costs. */
export class Traffic {
  private trips: RoundTrip[] = [];

  /** How many round trips came since the last `take`. */
  get count(): number {
    return this.trips.length;
  }

  add(trip: RoundTrip): void {
    this.trips.push(trip);
  }

  /** The round trips since the last call: one call after each action of the user. */
  take(): readonly RoundTrip[] {
    const taken = this.trips;
    this.trips = [];
    return taken;
  }
}

const encoder = new TextEncoder();

export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
