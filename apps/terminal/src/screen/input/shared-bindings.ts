/** What the keys do that mean the same on both screens, in words. */
import type { Language } from "@plandiff/domain";
import type { SharedName } from "./bindings.ts";

/** Some things are said otherwise on each screen. */
type Said = Exclude<SharedName, "enter" | "back" | "leave">;

/** The words of taking back, moving and the like, by the names of their bindings. */
export const sharedBindings: Readonly<Record<Language, Readonly<Record<Said, string>>>> = {
  vi: {
    undo: "hoàn tác",
    redo: "làm lại việc vừa hoàn tác",
    down: "xuống một dòng",
    up: "lên một dòng",
    "page-down": "xuống một trang",
    "page-up": "lên một trang",
    "half-down": "xuống nửa trang",
    "half-up": "lên nửa trang",
    first: "về đầu",
    last: "về cuối",
    "other-pane": "sang khung kia",
    mouse: "bật, tắt chuột (tắt để bôi chọn chữ)",
    language: "đổi ngôn ngữ (Việt, Anh)",
    suspend: "tạm dừng, trở lại bằng fg",
    interrupt: "ngắt",
  },
  en: {
    undo: "undo",
    redo: "do again what was undone",
    down: "one line down",
    up: "one line up",
    "page-down": "one page down",
    "page-up": "one page up",
    "half-down": "half a page down",
    "half-up": "half a page up",
    first: "to the beginning",
    last: "to the end",
    "other-pane": "to the other pane",
    mouse: "mouse on or off (off: select text)",
    language: "other language (Vietnamese, English)",
    suspend: "suspend; fg comes back",
    interrupt: "interrupt",
  },
};
