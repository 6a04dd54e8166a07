import { HostError } from '../host';

/** Takes away what a failed deed left behind. Answers the failure to be thrown: `partial` only where that failed too. */
export async function tidyUp(error: unknown, takeAway: () => Promise<void>): Promise<unknown> {
  const [code, message] =
    error instanceof HostError
      ? ([error.code, error.message] as const)
      : (['unknown', String(error)] as const);
  try {
    await takeAway();
    return error instanceof HostError && error.partial ? new HostError(code, message) : error;
  } catch {
    return new HostError(code, message, true);
  }
}
