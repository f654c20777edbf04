import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findParticipants } from "../../lib/coding/participants";
import { ReadoutError } from "../../lib/readout/error";
import { parseReadout } from "../../lib/readout/parse";

const inText = (text: string) =>
  findParticipants(parseReadout("x.txt", text)).map(
    ({ name, country, office }) => `${name} / ${country} / ${office}`,
  );

test("nobody has the country of the other one, whose office stands beside the name in the headline", () => {
  const text = `Dar, Iranian FM discuss regional situation over phone

ISLAMABAD, Apr 28, 2025 (APP): Deputy Prime Minister and Foreign Minister Mohammad Ishaq Dar received a telephone call from Foreign Minister of Iran Abbas Araghchi. Dar said that Pakistan stood ready to help.`;
  expect(inText(text)).toEqual([
    "Mohammad Ishaq Dar / Pakistan / Deputy Prime Minister and Foreign Minister",
    "Abbas Araghchi / Iran / Foreign Minister",
  ]);
});

describe("findParticipants reads names, countries and offices off the lede", () => {
  test.each([
    [
      "Dr. Badr Abdelatty, Minister of Foreign Affairs, Emigration and Egyptian Expatriates' Affairs, received a phone call from Mr. Abbas Araghchi, Minister of Foreign Affairs of the Islamic Republic of Iran.",
      [
        "Badr Abdelatty / Egypt / Minister of Foreign Affairs, Emigration and Egyptian Expatriates' Affairs",
        "Abbas Araghchi / Iran / Minister of Foreign Affairs",
      ],
    ],
    [
      "Strikes on Yemen must end, the Omani foreign minister says. In a phone call with British Foreign Secretary David Lammy, Badr Albusaidi called for calm.",
      ["Badr Albusaidi / Oman / Foreign Minister", "David Lammy / United Kingdom / Foreign Secretary"],
    ],
    [
      "In a phone call with British Foreign Secretary David Lammy, Omani Foreign Minister Badr Albusaidi called for calm.",
      ["David Lammy / United Kingdom / Foreign Secretary", "Badr Albusaidi / Oman / Foreign Minister"],
    ],
    [
      "The foreign ministers of Iran and Oman, Hossein Amirabdollahian and Sayyid Badr Albusaidi, talked on the phone on 3 May 2023.",
      ["Hossein Amirabdollahian / Iran / Foreign Minister", "Badr Albusaidi / Oman / Foreign Minister"],
    ],
    [
      "The Iranian and Saudi foreign ministers, Abbas Araghchi and Faisal bin Farhan, discussed the latest developments by phone.",
      ["Abbas Araghchi / Iran / Foreign Minister", "Faisal bin Farhan / Saudi Arabia / Foreign Minister"],
    ],
    [
      "The presidents of Egypt, Brazil and the United Arab Emirates, Abdel Fattah El-Sisi, Lula da Silva and Mohamed bin Zayed, spoke by telephone.",
      [
        "Abdel Fattah El-Sisi / Egypt / President",
        "Lula da Silva / Brazil / President",
        "Mohamed bin Zayed / United Arab Emirates / President",
      ],
    ],
    [
      "The foreign ministers of Qatar and Türkiye held a phone call. Qatari Foreign Minister Mohammed Al Thani said the truce must hold. Hakan Fidan, Foreign Minister of Türkiye, agreed.",
      ["Mohammed Al Thani / Qatar / Foreign Minister", "Hakan Fidan / Türkiye / Foreign Minister"],
    ],
    [
      "Indian External Affairs Minister S. Jaishankar says talks on trade go on. In a phone call with his Polish counterpart Radoslaw Sikorski on Monday, Jaishankar said the understanding with EU Commissioner Maros Sefcovic stands.",
      ["S. Jaishankar / India / External Affairs Minister", "Radoslaw Sikorski / Poland / Foreign Minister"],
    ],
    [
      "Secretary of Iran's Supreme National Security Council Ali Larijani and India's National Security Adviser Ajit Doval held a telephone conversation.",
      [
        "Ali Larijani / Iran / Secretary of the Supreme National Security Council",
        "Ajit Doval / India / National Security Adviser",
      ],
    ],
    [
      "At the initiative of the Indian side, Vladimir Putin had a telephone conversation with Prime Minister of India Narendra Modi. The President of Russia agreed.",
      ["Vladimir Putin / Russia / President", "Narendra Modi / India / Prime Minister"],
    ],
    [
      "Foreign and Expatriates Minister, Dr. Fayssal Mikdad, received a phone call from Iranian Foreign Minister Hossein Amir-Abdollahian. Syria agreed.",
      [
        "Fayssal Mikdad / Syria / Foreign and Expatriates Minister",
        "Hossein Amir-Abdollahian / Iran / Foreign Minister",
      ],
    ],
    [
      "The Foreign Secretary, David Lammy, spoke by phone to Ukrainian Foreign Minister Andrii Sybiha. Russia strikes Kyiv, and the UK helps against Russia.",
      ["David Lammy / United Kingdom / Foreign Secretary", "Andrii Sybiha / Ukraine / Foreign Minister"],
    ],
    [
      "On September 3, 2021, State Councilor and Foreign Minister Wang Yi had a phone conversation with new Iranian Foreign Minister Hossein Amir-Abdollahian.",
      [
        "Wang Yi / China / State Councilor and Foreign Minister",
        "Hossein Amir-Abdollahian / Iran / Foreign Minister",
      ],
    ],
    [
      "Chinese Foreign Minister Wang Yi on Sunday held phone talks with Acting Iranian Foreign Minister Ali Bagheri Kani at request.",
      ["Wang Yi / China / Foreign Minister", "Ali Bagheri Kani / Iran / Acting Foreign Minister"],
    ],
    [
      "Iran's Foreign Minister Hossein Amirabdollahian received a phone call from his Chinese counterpart Wang Yi.",
      ["Hossein Amirabdollahian / Iran / Foreign Minister", "Wang Yi / China / Foreign Minister"],
    ],
    [
      "Chinese Foreign Minister Wang Yi called Iran's caretaker foreign minister Ali Bagheri.",
      ["Wang Yi / China / Foreign Minister", "Ali Bagheri / Iran / Caretaker Foreign Minister"],
    ],
    [
      "Wang Yi, Foreign Minister of China, spoke by phone with Minister of Foreign Affairs of the Kingdom of Saudi Arabia (KSA) Faisal bin Farhan.",
      [
        "Wang Yi / China / Foreign Minister",
        "Faisal bin Farhan / Saudi Arabia / Minister of Foreign Affairs",
      ],
    ],
    [
      "Secretary of State Antony Blinken spoke by phone with People's Republic of China Director of the Chinese Communist Party Central Foreign Affairs Commission Wang Yi. The United States agreed.",
      [
        "Antony Blinken / United States / Secretary of State",
        "Wang Yi / China / Director of the Chinese Communist Party Central Foreign Affairs Commission",
      ],
    ],
    [
      "President of Kazakhstan Kassym-Jomart Tokayev had a phone talk with President of Russia Vladimir Putin, Interfax News Agency cites Akorda.",
      ["Kassym-Jomart Tokayev / Kazakhstan / President", "Vladimir Putin / Russia / President"],
    ],
    [
      "Foreign Minister Sergey Lavrov had a telephone conversation with Foreign Minister of the Islamic Republic of Iran, Hossein Amir-Abdollahian. Russia agreed.",
      ["Sergey Lavrov / Russia / Foreign Minister", "Hossein Amir-Abdollahian / Iran / Foreign Minister"],
    ],
    [
      "Secretary of State Antony J. Blinken spoke with Turkish Foreign Minister Hakan Fidan by phone. The United States agreed.",
      ["Antony J. Blinken / United States / Secretary of State", "Hakan Fidan / Türkiye / Foreign Minister"],
    ],
    [
      "Turkish Foreign Minister Hakan Fidan spoke with his American counterpart Antony Blinken by phone.",
      ["Hakan Fidan / Türkiye / Foreign Minister", "Antony Blinken / United States / Secretary of State"],
    ],
    [
      "His Royal Highness Prince Mohammed bin Salman bin Abdulaziz Al Saud, Crown Prince and Prime Minister, made a phone call to President Xi Jinping of the People's Republic of China. Saudi Arabia agreed.",
      [
        "Mohammed bin Salman bin Abdulaziz Al Saud / Saudi Arabia / Crown Prince and Prime Minister",
        "Xi Jinping / China / President",
      ],
    ],
    [
      "HH the Amir of Qatar Sheikh Tamim bin Hamad Al-Thani received a phone call from HE President of the Islamic Republic of Iran Dr. Ebrahim Raisi.",
      ["Tamim bin Hamad Al-Thani / Qatar / Amir", "Ebrahim Raisi / Iran / President"],
    ],
    [
      "King Salman bin Abdulaziz Al Saud of Saudi Arabia spoke by phone with Sultan Haitham bin Tarik of Oman.",
      ["Salman bin Abdulaziz Al Saud / Saudi Arabia / King", "Haitham bin Tarik / Oman / Sultan"],
    ],
    [
      "National Security Adviser Ajit Doval of India had a telephone conversation with the Secretary of the Security Council of the Russian Federation, Gen. Nikolai Patrushev.",
      [
        "Ajit Doval / India / National Security Adviser",
        "Nikolai Patrushev / Russia / Secretary of the Security Council",
      ],
    ],
    [
      "Chinese Director of the Office of the Central Commission for Foreign Affairs Wang Yi spoke by telephone with EU High Representative for Foreign Affairs and Security Policy Josep Borrell.",
      [
        "Wang Yi / China / Director of the Office of the Central Commission for Foreign Affairs",
        "Josep Borrell / European Union / High Representative for Foreign Affairs and Security Policy",
      ],
    ],
    [
      "On July 3, at the initiative of the Indian side, Foreign Minister Sergey Lavrov had a telephone conversation with Minister of External Affairs of the Republic of India Subrahmanyam Jaishankar. The Russian side agreed.",
      [
        "Sergey Lavrov / Russia / Foreign Minister",
        "Subrahmanyam Jaishankar / India / Minister of External Affairs",
      ],
    ],
    [
      "Pakistan's Foreign Minister Bilqis Khan spoke by phone with Rt. Hon. James Reid MP, UK Secretary of State for Defence.",
      [
        "Bilqis Khan / Pakistan / Foreign Minister",
        "James Reid / United Kingdom / Secretary of State for Defence",
      ],
    ],
    [
      "President Joseph R. Biden, Jr. of the United States spoke by phone with Prime Minister Mark Carney of Canada.",
      ["Joseph R. Biden, Jr. / United States / President", "Mark Carney / Canada / Prime Minister"],
    ],
    [
      "Liu Xiaoming, special representative of the Chinese government on Korean Peninsula affairs, spoke by phone with Sung Kim, the U.S. special representative for North Korea.",
      [
        "Liu Xiaoming / China / Special Representative of the Government on Korean Peninsula Affairs",
        "Sung Kim / United States / Special Representative for North Korea",
      ],
    ],
    [
      "Minister of Foreign Affairs Cho Tae-yul of Korea spoke by phone with Prince Faisal bin Farhan Al Saud, Minister of Foreign Affairs of the Kingdom of Saudi Arabia.",
      [
        "Cho Tae-yul / South Korea / Minister of Foreign Affairs",
        "Faisal bin Farhan Al Saud / Saudi Arabia / Minister of Foreign Affairs",
      ],
    ],
    [
      "Korean Foreign Minister Cho Tae-yul held a phone call with Chinese Foreign Minister Wang Yi.",
      ["Cho Tae-yul / South Korea / Foreign Minister", "Wang Yi / China / Foreign Minister"],
    ],
    [
      "Member of the Political Bureau of the CPC Central Committee and Minister of Foreign Affairs Wang Yi of China had a phone call with Jordan's Deputy Prime Minister and Minister of Foreign Affairs and Expatriates Ayman Safadi.",
      [
        "Wang Yi / China / Member of the Political Bureau of the CPC Central Committee and Minister of Foreign Affairs",
        "Ayman Safadi / Jordan / Deputy Prime Minister and Minister of Foreign Affairs and Expatriates",
      ],
    ],
    [
      "Special Envoy of the Chinese Government on the Middle East Issue Zhai Jun had a phone call with Senior Advisor to the Iranian Foreign Minister for Special Political Affairs Ali Asghar Khaji.",
      [
        "Zhai Jun / China / Special Envoy of the Government on the Middle East Issue",
        "Ali Asghar Khaji / Iran / Senior Advisor to the Foreign Minister for Special Political Affairs",
      ],
    ],
    [
      "Acting Foreign Minister of Afghanistan Amir Khan Muttaqi talked over phone with Israeli Foreign Minister Israel Katz.",
      [
        "Amir Khan Muttaqi / Afghanistan / Acting Foreign Minister",
        "Israel Katz / Israel / Foreign Minister",
      ],
    ],
    [
      "Brazilian President Luiz Inácio Lula da Silva spoke by phone with his Chinese counterpart, Xi Jinping.",
      ["Luiz Inácio Lula da Silva / Brazil / President", "Xi Jinping / China / President"],
    ],
    [
      "Hakan Fidan, the Minister of Foreign Affairs of Turkey, made a phone call to Seyyed Abbas Araghchi, the new Iranian foreign minister.",
      [
        "Hakan Fidan / Türkiye / Minister of Foreign Affairs",
        "Seyyed Abbas Araghchi / Iran / Foreign Minister",
      ],
    ],
    [
      "In a phone call with his Turkish counterpart Hakan Fidan, Iranian Foreign Minister Abbas Araghchi said that Iran will respond.",
      ["Hakan Fidan / Türkiye / Foreign Minister", "Abbas Araghchi / Iran / Foreign Minister"],
    ],
    [
      "Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, held a telephone talk with H.E. Dr. Hossein AMIR-ABDOLLAHIAN, Minister of Foreign Affairs of the Islamic Republic of Iran.",
      [
        "KAMIKAWA Yoko / Japan / Minister for Foreign Affairs",
        "Hossein AMIR-ABDOLLAHIAN / Iran / Minister of Foreign Affairs",
      ],
    ],
  ])("%s", (lede, participants) => {
    expect(inText(`2023-05-01\n\n${lede}\n\nBoth were glad.`)).toEqual(participants);
  });
});

test("more than two can be on the line", () => {
  const text =
    "2021-09-04\n\nChinese Foreign Minister Wang Yi held phone talks with Russian Foreign Minister Sergei Lavrov and Iranian Foreign Minister Hossein Amir-Abdollahian on Friday.";
  expect(inText(text)).toHaveLength(3);
});

describe("a person who is only mentioned is no participant", () => {
  test.each([
    "On behalf of President Xi Jinping, Chinese Foreign Minister Wang Yi spoke by phone with Iranian Foreign Minister Abbas Araghchi.",
    "Chinese Foreign Minister Wang Yi and Iranian Foreign Minister Abbas Araghchi spoke by phone after the assassination of Hamas leader Ismail Haniyeh.",
    "Chinese Foreign Minister Wang Yi had a phone call with Iranian Foreign Minister Abbas Araghchi, and conveyed greetings from President Xi Jinping.",
  ])("%s", (lede) => {
    expect(inText(`2023-05-01\n\n${lede}`)).toEqual([
      "Wang Yi / China / Foreign Minister",
      "Abbas Araghchi / Iran / Foreign Minister",
    ]);
  });
});

describe("a country that the lede leaves out", () => {
  test.each([
    [
      "is the issuer's",
      "TASS, June 5, 2023. Foreign Minister Ivan Petrov spoke by phone with Iranian Foreign Minister Abbas Araghchi.",
    ],
    [
      "is that of a role in the text",
      "2023-05-01\n\nForeign Minister Ivan Petrov spoke by phone with Iranian Foreign Minister Abbas Araghchi. The Russian minister agreed. Iraq and Iraq again.",
    ],
    [
      "is that whose capital the dateline names",
      "Moscow, May 1, 2023 - Foreign Minister Ivan Petrov spoke by phone with Iranian Foreign Minister Abbas Araghchi.",
    ],
    [
      "is the one most named beside the other's",
      "2023-05-01\n\nForeign Minister Ivan Petrov spoke by phone with Iranian Foreign Minister Abbas Araghchi. Russia-Iran ties are strong. Russia agreed. Iraq did not.",
    ],
  ])("%s", (_rule, text) => {
    expect(inText(text)[0]).toBe("Ivan Petrov / Russia / Foreign Minister");
  });
});

test("a name that the lede leaves out comes from the headline", () => {
  const text =
    "Iranian Foreign Minister Abbas Araghchi speaks with Wang Yi\n2023-05-01\n\nChinese Foreign Minister Wang Yi held a phone call with the Iranian foreign minister.";
  expect(inText(text)[1]).toBe("Abbas Araghchi / Iran / Foreign Minister");
});

test("nobody on the line is an error with a way out", () => {
  const read = () => inText("2023-05-01\n\nhello world, this is no readout.");
  expect(read).toThrow(ReadoutError);
  expect(read).toThrow(/^x\.txt:3: no participants found; expected a lede such as /);
});

describe("reference readouts", () => {
  const root = new URL("../../", import.meta.url);
  const references = [
    ...readdirSync(new URL("tests/gold/", root)).map((name) => ["seeds/", "tests/gold/", name] as const),
    ...readdirSync(new URL("tests/written/readouts/", root))
      .filter((name) => name.endsWith(".json"))
      .map((name) => ["tests/written/readouts/", "tests/written/readouts/", name] as const),
  ];
  test.each(references)("%s%s%s", (texts, codings, name) => {
    const text = readFileSync(new URL(texts + name.replace(".json", ".txt"), root), "utf8").replace(
      /^\ufeff/,
      "",
    );
    const coding = JSON.parse(readFileSync(new URL(codings + name, root), "utf8"));
    expect(findParticipants(parseReadout(name, text))).toEqual(coding.call.participants);
  });
});
