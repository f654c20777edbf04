import { expect, test } from "vitest";
import { APART_FIELDS, apartRows } from "../../lib/export/apart-fields";
import { callFields } from "../../lib/export/call-fields";
import { toCsv } from "../../lib/export/csv";
import { HEAT_FIELDS, heatRows } from "../../lib/export/heat-fields";
import { RAISED_FIELDS, raisedRows } from "../../lib/export/raised-fields";
import { timeLineFields } from "../../lib/export/time-line-fields";
import { TREND_FIELDS, trendRows } from "../../lib/export/trend-fields";
import { WORD_FIELDS, wordRows } from "../../lib/export/word-fields";
import { callFigures } from "../../lib/figures/calls";
import { heat } from "../../lib/figures/heat";
import { raised } from "../../lib/figures/raised";
import { sidesApart } from "../../lib/figures/sides-apart";
import { timeLine } from "../../lib/figures/time-line";
import { topicTrend } from "../../lib/figures/trend";
import { wordShares } from "../../lib/figures/word-shares";
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

test("sides apart: a row for each wing of each topic", () => {
  const view = { ...WHOLE, topics: ["afghanistan" as const] };
  expect(linesOf(toCsv(APART_FIELDS, apartRows(sidesApart(columns, view))))).toEqual([
    "topic,topic_label,family,place,side,name,statements,share,calls,first_in_readout,base_statements,base_calls,lean",
    "afghanistan,Afghanistan,regional-security,left,china,China,1,0.3333333333333333,1,1,3,3,-0.16666666666666669",
    "afghanistan,Afghanistan,regional-security,right,russia,Russia,1,0.5,1,0,2,2,-0.16666666666666669",
    "afghanistan,Afghanistan,regional-security,joint,both,both,0,0,0,0,1,1,-0.16666666666666669",
  ]);
});

test("time line: a row for each call, in the view or not", () => {
  const line = timeLine(columns, { ...WHOLE, years: [2021] });
  expect(linesOf(toCsv(timeLineFields(line, ""), line.calls))).toEqual([
    "call_id,call_date,participants,in_view,days_since_call_before,readouts,words,sides,side_words,statements,base_statements,base_joint,dominating_families,family_statements,dominating_topics,topic_statements,link",
    "2021-02-10-wang-yi-lavrov,2021-02-10,Wang Yi; Sergey Lavrov,true,,1,14,china; russia; both; narration,4; 2; 3; 5,3,3,1,regional-security,2,afghanistan,2,/calls/2021-02-10-wang-yi-lavrov",
    "2021-11-01-wang-yi-lavrov,2021-11-01,Wang Yi; Sergey Lavrov,true,264,1,2,china; russia; both; narration,2; 0; 0; 0,1,1,0,regional-security,1,terrorism,1,/calls/2021-11-01-wang-yi-lavrov",
    "2023-05-05-lavrov-qin-gang,2023-05-05,Sergey Lavrov; Qin Gang,false,,1,8,china; russia; both; narration,2; 6; 0; 0,0,0,0,,0,,0,/calls/2023-05-05-lavrov-qin-gang",
  ]);
});

test("heat map: every topic in every call, with what changed", () => {
  const view = { ...WHOLE, topics: ["nuclear-issue" as const] };
  expect(linesOf(toCsv(HEAT_FIELDS, heatRows(heat(columns, view)))).slice(2)).toEqual([
    "2021-11-01-wang-yi-lavrov,2021-11-01,nuclear-issue,Nuclear issue and JCPOA,regional-security,0,0,china; russia; both,0; 0; 0,,1,0",
    "2023-05-05-lavrov-qin-gang,2023-05-05,nuclear-issue,Nuclear issue and JCPOA,regional-security,1,0.5,china; russia; both,0; 1; 0,new,2,0",
  ]);
});

test("shares of the word: each part of each readout, then of all", () => {
  const view = { ...WHOLE, years: [2023], sides: ["russia"] };
  expect(linesOf(toCsv(WORD_FIELDS, wordRows(wordShares(columns, view))))).toEqual([
    "call_id,call_date,readout,side,name,words,share,base_words,words_in_view",
    "2023-05-05-lavrov-qin-gang,2023-05-05,c.txt,china,China,2,0.25,8,0",
    "2023-05-05-lavrov-qin-gang,2023-05-05,c.txt,russia,Russia,6,0.75,8,6",
    ",,all,china,China,2,0.25,8,0",
    ",,all,russia,Russia,6,0.75,8,6",
  ]);
});
