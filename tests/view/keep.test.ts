import { expect, test } from "vitest";
import { formatView } from "../../lib/view/format";
import { keepView, withView } from "../../lib/view/keep";
import { parseView } from "../../lib/view/parse";
import { columns } from "../figures/three-calls";
import { makeRandom, randomView } from "./random";

test.each([
  ["", ""],
  ["?minister=wang-yi&a=speaker%3Awang-yi", "minister=wang-yi"],
  ["?q=core+interests&order=family&width=9", "q=core+interests&order=family"],
  ["?from=2021-01-01&events=on&utm_source=mail", "from=2021-01-01&events=on"],
])("of %s the view is %s", (search, kept) => {
  expect(keepView(search)).toBe(kept);
});

test("any view is kept whole", () => {
  const random = makeRandom(7);
  for (let i = 0; i < 200; i++) {
    const view = randomView(random, columns);
    expect(parseView(keepView(formatView(view)), columns).view).toEqual(
      parseView(formatView(view), columns).view,
    );
  }
});

test.each([
  ["/calls/x#s3", "side=iran", "/calls/x?side=iran#s3"],
  ["/calls/x", "side=iran&year=2021", "/calls/x?side=iran&year=2021"],
  ["/compare?a=x", "side=iran", "/compare?a=x&side=iran"],
  ["/calls/x#s3", "", "/calls/x#s3"],
])("%s with the view “%s” is %s", (address, query, kept) => expect(withView(address, query)).toBe(kept));
