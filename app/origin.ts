import { headers } from "next/headers";
import { originOf } from "../lib/export/origin";

/** The origin under which a page is asked for, for links that leave it. */
export async function originHere(): Promise<string> {
  return originOf(await headers(), "http://localhost:3000/");
}
