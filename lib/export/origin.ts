const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i;

/**
 * The origin under which the reader asked ("https://example.org"), for links in a download: what a proxy in front
 * passes on, else the Host header, else the request's own address. A malformed header is not believed.
 */
export function originOf(headers: Pick<Headers, "get">, url: string): string {
  const own = new URL(url);
  const first = (name: string) => headers.get(name)?.split(",")[0]?.trim() ?? "";
  const proto = first("x-forwarded-proto").toLowerCase();
  const host =
    [first("x-forwarded-host"), first("host"), own.host].find((name) => HOST.test(name)) ?? own.host;
  return `${proto === "http" || proto === "https" ? proto : own.protocol.slice(0, -1)}://${host}`;
}
