import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { type Address, AddressError, checkFree, parseAddress } from "./address";
import { compileAndBuild } from "./build";
import { Children } from "./children";
import { CompileError } from "./compile";
import { spawnNext } from "./next";

/**
 * PORT, HOSTNAME ─► is it free? ─► compile ─► build ─► serve ─► (does it answer?) ─► its address
 *
 * Every expected failure is one clear line and status 1.
 */
async function start(children: Children): Promise<void> {
  const address = parseAddress(process.env);
  await checkFree(address);
  await compileAndBuild(children);
  const server = spawnNext(["start", "-p", String(address.port), "-H", address.host], "ignore");
  const ended = children.endOf(server);
  if (await answers(address, server)) console.log(`\nReadout is at ${address.url} (Ctrl+C ends it)`);
  process.exitCode = await ended;
}

/** Waits until the server gives a page; false where it ended before. */
async function answers(address: Address, server: ChildProcess): Promise<boolean> {
  const inside = address.host === "0.0.0.0" || address.host === "::" ? "localhost" : address.host;
  const url = `http://${inside.includes(":") ? `[${inside}]` : inside}:${address.port}/`;
  while (server.exitCode === null && server.signalCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return true;
    await sleep(100);
  }
  return false;
}

const children = new Children();
start(children).catch((error) => {
  if (children.stopping) return;
  const expected = error instanceof AddressError || error instanceof CompileError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
});
