/** Ends a command before it begins: help was asked for (exit 0), or it was used wrongly (exit 2, one clear line). */
export class Stop extends Error {
  readonly exitCode: 0 | 2;

  constructor(exitCode: 0 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
