import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { checkFree, findFreePort, parseAddress } from "../../lib/commands/address";

describe("parseAddress", () => {
  test.each([
    [{}, "127.0.0.1", 3000, "http://localhost:3000"],
    [{ PORT: "", HOSTNAME: "" }, "127.0.0.1", 3000, "http://localhost:3000"],
    [{ PORT: "8080" }, "127.0.0.1", 8080, "http://localhost:8080"],
    [{ HOSTNAME: "the-machine" }, "127.0.0.1", 3000, "http://localhost:3000"],
    [{ HOSTNAME: "0.0.0.0", PORT: "80" }, "0.0.0.0", 80, "http://localhost:80"],
    [{ HOSTNAME: "192.168.1.7" }, "192.168.1.7", 3000, "http://192.168.1.7:3000"],
    [{ HOSTNAME: "::1" }, "::1", 3000, "http://[::1]:3000"],
  ])("%j", (env, host, port, url) => {
    expect(parseAddress(env, "the-machine")).toMatchObject({ host, port, url });
  });

  test.each(["http", "0", "70000", "-1", "3000.5", "1e3"])("PORT=%s is refused in one line", (PORT) => {
    expect(() => parseAddress({ PORT })).toThrow(/^PORT is ".+"; expected a number from 1 to 65535.*$/);
  });
});

describe("checkFree", () => {
  let server: Server | undefined;
  const listen = (host: string) =>
    new Promise<number>((resolve) => {
      server = createServer().listen(0, host, () => {
        const address = server?.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  afterEach(() => new Promise((resolve) => server?.close(resolve) ?? resolve(undefined)));

  test("a port in use is one clear line", async () => {
    const port = await listen("127.0.0.1");
    const line = `Port ${port} is in use; choose another one, such as PORT=${port + 1}`;
    await expect(checkFree(parseAddress({ PORT: String(port) }))).rejects.toThrow(line);
    await expect(checkFree(parseAddress({ PORT: String(port), HOSTNAME: "0.0.0.0" }))).rejects.toThrow(line);
  });

  test("a name that is not this machine's is one clear line", async () => {
    const port = String(await findFreePort());
    await expect(checkFree(parseAddress({ HOSTNAME: "192.0.2.1", PORT: port }))).rejects.toThrow(
      /^HOSTNAME "192\.0\.2\.1" is no address of this machine/,
    );
  });

  test("a free port is free", async () => {
    server = undefined;
    await expect(checkFree(parseAddress({ PORT: String(await findFreePort()) }))).resolves.toBeUndefined();
  });
});
