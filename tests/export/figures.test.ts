import { expect, test } from "vitest";
import { callFields } from "../../lib/export/call-fields";
import { toCsv } from "../../lib/export/csv";
import { RAISED_FIELDS, raisedRows } from "../../lib/export/raised-fields";
import { TREND_FIELDS, trendRows } from "../../lib/export/trend-fields";
import { callFigures } from "../../lib/figures/calls";
import { raised } from "../../lib/figures/raised";
import { topicTrend } from "../../lib/figures/trend";
import { matchView } from "../../lib/view/match";
import { WHOLE } from "../../lib/view/view";
import { columns, corpus } from "../figures/three-calls";

const linesOf = (csv: string) => csv.trimEnd().split("\r\n");

test("topics.csv has every topic in every period, and nothing in a gap", () => {
  const view = { ...WHOLE, topics: ["afghanistan" as const] };
  expect(
    linesOf(toCsv(TREND_FIELDS, trendRows(topicTrend(columns, view, matchView(columns, view))))),
  ).toEqual([
    "period,from,to,topic,topic_label,family,statements,share,calls,base_statements,base_joint,base_calls",
    "2021,2021-01-01,2021-12-31,afghanistan,Afghanistan,regional-security,2,0.5,1,4,1,2",
    "2022,2022-01-01,2022-12-31,afghanistan,Afghanistan,regional-security,,,,0,0,0",
    "2023,2023-01-01,2023-12-31,afghanistan,Afghanistan,regional-security,0,0,0,2,0,1",
  ]);
});

test("raised.csv has a row for each speaker and side", () => {
  const view = { ...WHOLE, topics: ["afghanistan" as const], years: [2021] };
  expect(linesOf(toCsv(RAISED_FIELDS, raisedRows(raised(columns, view))))).toEqual([
    "topic,topic_label,family,by,id,name,side,statements,calls,first_in_readout,base_statements,base_calls",
    "afghanistan,Afghanistan,regional-security,speaker,wang-yi,Wang Yi,china,1,1,1,2,2",
    "afghanistan,Afghanistan,regional-security,speaker,lavrov,Sergey Lavrov,russia,1,1,0,1,1",
    "afghanistan,Afghanistan,regional-security,speaker,both,both,both,0,0,0,1,1",
    "afghanistan,Afghanistan,regional-security,side,china,China,china,1,1,1,2,2",
    "afghanistan,Afghanistan,regional-security,side,russia,Russia,russia,1,1,0,1,1",
    "afghanistan,Afghanistan,regional-security,side,both,both,both,0,0,0,1,1",
  ]);
});

test("calls.csv has a row for each call of the view", () => {
  const view = { ...WHOLE, years: [2021], sides: ["russia"] };
  const fields = callFields(corpus, "https://example.org");
  expect(linesOf(toCsv(fields, callFigures(columns, view).calls))).toEqual([
    "call_id,call_date,call_date_basis,level,participants,countries,offices,requested_by,request_inferred,readouts,statements,base_statements,base_joint,topics,topic_statements,dominating_topics,link",
    "2021-02-10-wang-yi-lavrov,2021-02-10,stated,ministers,Wang Yi; Sergey Lavrov,China; Russia,Foreign Minister; Foreign Minister,,false,a.txt,1,1,0,afghanistan; terrorism,1; 1,afghanistan; terrorism,https://example.org/calls/2021-02-10-wang-yi-lavrov",
  ]);
});
