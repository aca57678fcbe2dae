import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Settings of a child process, given by the measurement. */
export function reglage(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this file is run by the measurement`);
  return value;
}

/** Says that this process is ready, and ends it when the measurement goes away or says so. */
export function annoncer(pret: unknown): void {
  // Ctrl+C reaches the whole group: the measurement alone decides what ends, and when.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => process.exit(0));
  process.on('disconnect', () => process.exit(0));
  process.send?.(pret);
}

/** Listens on a free port of this machine, and returns its address. */
export async function ecouter(listener: RequestListener): Promise<string> {
  const server = createServer({ keepAliveTimeout: 30_000 }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!isInfo(address)) throw new Error('No port');
  return `http://127.0.0.1:${address.port}`;
}

const isInfo = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;
