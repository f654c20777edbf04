import { createServer } from "node:net";
import { hostname as machineName } from "node:os";

/** Where the dashboard is served, and how a reader on this machine writes it. */
export interface Address {
  host: string;
  port: number;
  url: string;
  /** Further hosts that must be free, since the URL's name may lead to them. */
  alsoFree: string[];
}

/** An address that can't be served on: one line that says why and what to do. */
export class AddressError extends Error {
  override readonly name = "AddressError";
}

/**
 * Reads PORT and HOSTNAME. Without HOSTNAME only this machine is served; a HOSTNAME that is the machine's own
 * name is what shells and containers set by themselves and not somebody's choice.
 */
export function parseAddress(env: Record<string, string | undefined>, ownName = machineName()): Address {
  const port = parsePort(env.PORT);
  const chosen = env.HOSTNAME?.trim();
  if (!chosen || chosen === ownName) {
    return { host: "127.0.0.1", port, url: `http://localhost:${port}`, alsoFree: ["::1"] };
  }
  return { host: chosen, port, url: `http://${nameInUrl(chosen)}:${port}`, alsoFree: [] };
}

function parsePort(given: string | undefined): number {
  const text = given?.trim();
  if (!text) return 3000;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new AddressError(`PORT is "${text}"; expected a number from 1 to 65535, such as PORT=3001`);
}

const EVERY_HOST = new Set(["0.0.0.0", "::"]);

function nameInUrl(host: string): string {
  if (EVERY_HOST.has(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** Fails with one clear line where the address can't be listened on. */
export async function checkFree(address: Address): Promise<void> {
  const fault = await listenFault(address.host, address.port);
  if (fault) throw new AddressError(reasonFor(fault, address));
  for (const host of address.alsoFree) {
    if ((await listenFault(host, address.port)) === "EADDRINUSE") {
      throw new AddressError(reasonFor("EADDRINUSE", address));
    }
  }
}

function reasonFor(fault: string, { host, port }: Address): string {
  if (fault === "EADDRINUSE") return `Port ${port} is in use; choose another one, such as PORT=${port + 1}`;
  if (fault === "EACCES") return `Port ${port} may not be opened; choose one above 1023, such as PORT=3001`;
  return `HOSTNAME "${host}" is no address of this machine (${fault}); leave it out or use 0.0.0.0`;
}

/** The error's code where nobody can listen there, else undefined; listens for a moment to find out. */
function listenFault(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** A port of this machine that nobody listens on now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port: 0 }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
