import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const READY_WITHIN = 60_000;

/** A child process of the measurement, and what it said when it was ready. */
export interface Processus {
  readonly url: string;
  /** Sends a message and waits for the one that answers it. */
  demander<Answer>(message: object): Promise<Answer>;
  terminer(): Promise<void>;
}

/** Starts a file that stands beside this one; what it prints is shown only if it fails. */
export async function lancer(fichier: string, env: NodeJS.ProcessEnv): Promise<Processus> {
  const child = fork(fileURLToPath(new URL(fichier, import.meta.url)), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (said = `${said}${String(part)}`.slice(-10_000)));
  const failure = (): Error =>
    new Error(`${fichier} s’est arrêté (${child.exitCode ?? child.signalCode}).\n${said}`);
  try {
    const { url } = await next<{ url: string }>(child, failure, READY_WITHIN);
    return {
      url,
      demander: (message) => {
        child.send(message);
        return next(child, failure, null);
      },
      terminer: () => end(child),
    };
  } catch (error) {
    await end(child);
    throw error;
  }
}

function next<Message>(child: ChildProcess, failure: () => Error, within: number | null): Promise<Message> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit);
      act();
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both ends of the pipe are this folder's
    const onMessage = (message: unknown): void => settle(() => resolve(message as Message));
    const onExit = (): void => settle(() => reject(failure()));
    const timer = within === null ? undefined : setTimeout(onExit, within);
    child.once('message', onMessage).once('exit', onExit);
    if (child.exitCode !== null) onExit();
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(late);
}
