/** What the keys do that mean the same on both screens. */
import type { Language } from "@plandiff/domain";

/** The words of taking back, moving and the like, by the names of their bindings. */
export const sharedBindings = {
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
    language: "đổi ngôn ngữ (Việt, Anh)",
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
    language: "other language (Vietnamese, English)",
    interrupt: "interrupt",
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;
