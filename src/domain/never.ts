/**
 * Ends an exhaustive switch: the compiler rejects the call while a case is missing.
 * @param value what no case took
 * @throws Error always, with the value that reached it
 */
export function never(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
