import { expect, it } from "vitest";
import { createRegister } from "../src/create-register.ts";
import { properNames } from "../src/proper-names.ts";

const register = createRegister();

it.each([
  ["Kiểm định an toàn đập hồ chứa nước Khe Vàng", ["Khe", "Vàng"]],
  ["Nạo vét kênh tiêu T1 đoạn K0 - K3+200", ["T1", "K0"]],
  ["Open the Riverside segregated cycle lane", ["Riverside"]],
  // A capital that opens a sentence, an item or a quotation tells nothing.
  ["Rà soát quy định. Báo cáo kết quả; Đề xuất sửa đổi", []],
  ['Tổ chức cuộc thi "Tìm hiểu pháp luật"', []],
  // Bodies are renamed and succeeded; places are not.
  ["Báo cáo Bộ Thông tin và Truyền thông tình hình chuyển đổi số", []],
  ["Phối hợp với tỉnh Bình Dương rà soát quy hoạch", ["Bình", "Dương"]],
  // Numbers of documents are no names.
  ["Thực hiện theo số 59/2022/NĐ-CP", []],
  // In a text of capitals they tell nothing.
  ["Introduce Text Reminders For Collection Days", []],
  ["BÁO CÁO KẾT QUẢ THỰC HIỆN", []],
  ["", []],
])("%s", (text, names) => {
  expect(properNames(text, register)).toEqual(names);
});
