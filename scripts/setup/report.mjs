/** Says what a step does, on one line. */
export function say(text) {
  process.stdout.write(`preround: ${text}\n`);
}

/** A failure a person can act on. `advice` says what to do, one line each. */
export class SetupFailure extends Error {
  constructor(message, advice = []) {
    super(message);
    this.advice = [advice].flat();
  }
}

/** Runs a command's main function; a failure becomes plain lines and exit code 1 (or the failed program's own). */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`preround: stopped. ${error.message}\n`);
    if (error instanceof SetupFailure) {
      for (const line of error.advice) process.stderr.write(`  ${line}\n`);
    } else {
      process.stderr.write(`${error.stack}\n`);
    }
    process.exitCode = 1;
  }
}

/**
 * Shows how far a download is while `work` runs: one line that counts up on a terminal, a line each quarter in a log.
 * `bytesSoFar` is asked every half second; `total` is in bytes.
 */
export async function withProgress(title, total, bytesSoFar, work) {
  const terminal = process.stdout.isTTY;
  const megabytes = (bytes) => Math.round(bytes / 1e6);
  let quarter = 0;
  const timer = setInterval(async () => {
    const bytes = Math.min(await bytesSoFar(), total);
    const text = `preround: ${title} ${megabytes(bytes)} of ${megabytes(total)} MB`;
    if (terminal) process.stdout.write(`\r${text}`);
    else if (Math.floor((bytes / total) * 4) > quarter) {
      quarter = Math.floor((bytes / total) * 4);
      process.stdout.write(`${text}\n`);
    }
  }, 500);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (terminal) process.stdout.write('\r\x1b[K');
  }
}
