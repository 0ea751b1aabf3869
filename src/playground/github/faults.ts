/** Something that goes wrong on demand, a number of times, then no more. */
export interface FaultOrder {
  /** An operation of the description, or `git`, `lfs-batch`, `lfs-object`; without it: any request. */
  readonly operation?: string;
  readonly method?: string;
  /** Default 1. */
  readonly times?: number;
  readonly fault: FaultKind;
}

export type FaultKind =
  | { readonly kind: 'status'; readonly status: 500 | 502 | 503 | 504 }
  | { readonly kind: 'slow'; readonly delayMs: number }
  /** The connection ends before anything is done. */
  | { readonly kind: 'drop' }
  /** The request is carried out, and its answer lost; of the API only. */
  | { readonly kind: 'lose-answer' }
  | { readonly kind: 'secondary-limit'; readonly status?: 403 | 429; readonly retryAfterSeconds?: number }
  | { readonly kind: 'primary-limit'; readonly resetSeconds: number };

export interface Faults {
  readonly order: (order: FaultOrder) => void;
  /** The next fault for this request, used up by asking. */
  readonly take: (operation: string | undefined, method: string) => FaultKind | undefined;
}

export function createFaults(): Faults {
  const open: { readonly order: FaultOrder; left: number }[] = [];
  return {
    order: (order) => open.push({ order, left: order.times ?? 1 }),
    take: (operation, method) => {
      const hit = open.find(
        ({ order, left }) =>
          left > 0 &&
          (order.operation === undefined || order.operation === operation) &&
          (order.method === undefined || order.method === method),
      );
      if (hit === undefined) return undefined;
      hit.left -= 1;
      return hit.order.fault;
    },
  };
}
