import { expect, test } from "@playwright/test";

test("the dashboard opens, says something and writes nothing on the console", async ({ page }) => {
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(error.message));
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()["x-content-type-options"]).toBe("nosniff");
  expect(answer?.headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  await page.waitForLoadState("networkidle");
  expect(messages).toEqual([]);
});

test("nothing is fetched from elsewhere", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("data:"))
      elsewhere.push(request.url());
  });
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  expect(elsewhere).toEqual([]);
});
