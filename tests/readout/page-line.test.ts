import { describe, expect, test } from "vitest";
import { pageLine } from "../../lib/readout/page-line";

describe("pageLine knows what a page puts round a text", () => {
  test.each([
    ["2023-01-19 23:50", "stamp"],
    ["Updated 23:39, 29-Jul-2022", "stamp"],
    ["(Xinhua) 22:51, June 23, 2022", "stamp"],
    ["Xinhua) 22:51, June 23, 2022", "stamp"],
    ["23 Aug 21 - story 5", "stamp"],
    ["Oct 14, 2024, 6:42 PM", "stamp"],
    ["Anadolu Staff | 14.02.2023", "stamp"],
    ["Xu Keyue | 14.02.2023", "stamp"],
    ["STATEMENTS AND RELEASES • MARCH 18, 2022", "stamp"],
    ["2021-09-04 00:12:35 Xinhua Editor : Li Yan", "stamp"],
    ["New York, 14 October 2024", "stamp"],
    ["14:20 Local Time 11:20 GMT", "stamp"],
    ["CGTN", "issuer"],
    ["THE WHITE HOUSE", "issuer"],
    ["U.S. DEPARTMENT OF STATE", "issuer"],
    ["The Ministry of Foreign Affairs of the Russian Federation", "issuer"],
    ["Prime Minister’s Office, 10 Downing Street and The Rt Hon Keir Starmer MP", "issuer"],
    ["Official Website of the President of the Islamic Republic of Iran", "issuer"],
    ["President of Ukraine", "issuer"],
    ["18/Jun/2025 - 15:34", "stamp"],
    ["From: Foreign, Commonwealth & Development Office and The Rt Hon David Lammy MP", "issuer"],
    ["From:", "label"],
    ["Top of page", "label"],
    ["Updates to this page", "closing"],
    ["Recent Press Releases", "closing"],
    ["Latest stories", "closing"],
    ["The Kremlin, Moscow  |  President of Russia", "issuer"],
    ["Islamic Republic of Iran | Ministry of Foreign Affairs", "issuer"],
    ["Arab Republic of Egypt - Ministry of Foreign Affairs, Emigration and Egyptian Expatriates", "issuer"],
    ["Home > China News", "breadcrumb"],
    ["Home>>China", "breadcrumb"],
    ["Home / News / Politics", "breadcrumb"],
    ["Source: Xinhua", "issuer"],
    ["Editor: huaxia", "label"],
    ["By Xu Keyue and Zhang Han", "label"],
    ["(Photo: Xinhua)", "label"],
    ["(Web editor: Cai Hairuo, Bianji)", "label"],
    ["Read more: China urges US", "label"],
    ["The below is attributable to Spokesperson Matthew Miller:", "label"],
    ["For Immediate Release", "label"],
    ["Suggest to a friend", "label"],
    ["Follow us on Twitter @IrnaEnglish", "label"],
    ["Copyright © 2023 Anadolu", "label"],
    ["MNA/6043921", "issuer"],
    ["rz/6043921", "code"],
    ["9376**1424", "code"],
    ["APP/zmr/maz", "code"],
    ["* * *", "code"],
    ["www.presstv.co.uk", "code"],
    ["ANKARA", "place"],
    [
      "Anadolu Agency website contains only a portion of the news stories offered to subscribers in its system.",
      "label",
    ],
    ["Read this release in: Urdu , Marathi , Hindi , Manipuri , Bengali , Punjabi", "label"],
    ["(Release ID: 2012345) Visitor Counter : 12", "label"],
    ["Related news", "closing"],
    ["Most Visited in Politics", "closing"],
    ["Comments (3)", "closing"],
  ])("%s: %s", (line, kind) => {
    expect(pageLine(line)).toBe(kind);
  });
});

describe("pageLine leaves headlines and sentences alone", () => {
  test.each([
    "Qin Gang Has a Phone Call with Iranian Foreign Minister Hossein Amir-Abdollahian",
    "Iran, China FMs review JCPOA, vaccine supplies",
    "President of Ukraine Volodymyr Zelenskyy spoke with the Prime Minister",
    "From Tehran to Beijing: a call between two ministers about the region and its peace",
    "On August 18, President Xi Jinping had a phone conversation with Iranian President Ebrahim Raisi.",
    "Wang said the situation has changed. Read more about it here.",
    "The two sides also exchanged views on the Iranian nuclear issue.",
    "Ism, hegemonism and external interference.",
    "The call began at 9:30 a.m. on Monday.",
    "Wang Yi: China and Iran stand together.",
  ])("%s", (line) => {
    expect(pageLine(line)).toBeUndefined();
  });
});
