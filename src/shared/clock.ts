/**
 * The time that decisions are taken at. In production it is the transaction's own `now()`, handed over as
 * `transactionTime`; tests and the simulator answer another instant. Nothing decides on `Date.now()`.
 */
export interface Clock {
  at(transactionTime: Date): Date;
}

export const DATABASE_CLOCK: Clock = { at: (transactionTime) => transactionTime };
