// A small first version with a question of every kind, and the screen that it opens on.
import { type DraftOutput, type Plan, parsePeriod } from "@plandiff/domain";
import { draftPlan } from "@plandiff/draft";
import { planOfRows, testRegister } from "@plandiff/testing";
import { items } from "../../src/finish/model/items.ts";
import { type State, initialState } from "../../src/finish/model/state.ts";
import { update } from "../../src/finish/model/update.ts";
import { actionFor } from "../../src/finish/input/keymap.ts";

const asOf = "2026-11-21";
const register = testRegister();

export const previous: Plan = {
  ...planOfRows(
    [
      { number: "1", text: "Họp giao ban", lead: "Văn phòng", coordinating: "Sở Nội vụ", time: "Hằng quý" },
      {
        number: "2",
        text: "Tổ chức phiên họp chuyên đề về dữ liệu",
        lead: "Bộ Tư pháp",
        time: "Tháng 5/2025",
        deliverables: ["Chỉ thị về dữ liệu dùng chung"],
      },
      { number: "3", text: "Nâng cấp trụ sở", lead: "Bộ Tài chính", time: "Tháng 6/2025" },
      {
        number: "4",
        text: "Báo cáo tình hình, như nhiệm vụ 3",
        lead: "Bộ Lao động - Thương binh và Xã hội",
        time: "Trước ngày 20 các tháng 6, 12/2025",
        deliverables: ["Báo cáo 6 tháng", "Báo cáo năm"],
      },
      { number: "5", text: "Thống kê lao động", lead: "Bộ Lao động - Thương binh và Xã hội", time: "Hằng năm" },
    ],
    { period: "2025" },
  ),
  title: "Kế hoạch công tác năm 2025",
  decision: { number: "16/QĐ", date: "2025-01-02", signer: { name: "Lê Lan" } },
};

/** The first version of the sample. */
export const draft: DraftOutput = draftPlan(previous, { period: parsePeriod("2026")!, register, asOf });

/** The screen as it opens. */
export const opened = (columns = 120, rows = 30): State =>
  initialState({ draft, previous, register, asOf, colour: false, ascii: false, mouse: true }, "vi", { columns, rows });

/** The screen after keys by their names; words in quotation marks are typed letter by letter. */
export function press(state: State, ...keys: readonly string[]): State {
  return keys
    .flatMap((key) => (key.startsWith('"') ? Array.from(key.slice(1)) : [key]))
    .reduce((now, key) => {
      const action = actionFor(key === " " ? "space" : key, now);
      return action ? update(now, action).state : now;
    }, state);
}

/** The screen with a task selected, counted from 1. */
export function atTask(place: number, columns?: number, rows?: number): State {
  const state = opened(columns, rows);
  return { ...state, cursor: items(state).findIndex(({ kind }) => kind === "task") + place - 1 };
}
