import { describe, expect, it } from "vitest";
import { createRegister } from "../src/create-register.ts";
import type { DefinedName } from "../src/lexicon.ts";
import { readParties } from "../src/vi/parties.ts";

const register = createRegister();
const read = (cell: string, defined: readonly DefinedName[] = []) => readParties(cell, { register, defined });
const keys = (cell: string, defined?: readonly DefinedName[]): string[] =>
  read(cell, defined).map(({ party }) => party.key);

describe("cells of Vietnamese plans", () => {
  it.each<[situation: string, cell: string, keys: string[]]>([
    [
      "each member and the standing body",
      "Từng thành viên Tổ công tác; Cơ quan thường trực Tổ công tác",
      ["thanh-vien", "co-quan-thuong-truc"],
    ],
    ["a collective with commas", "Các bộ, ngành, địa phương", ["bo-nganh-dia-phuong"]],
    ["a comma lost", "các bộ, ngành địa phương", ["bo-nganh-dia-phuong"]],
    ["a stray comma inside a name", "Cơ quan, thường trực Tổ công tác", ["co-quan-thuong-truc"]],
    [
      "a comma between parties",
      "Hội đồng tư vấn cải cách thủ tục hành chính, các cá nhân, tổ chức liên quan",
      ["hoi-dong-tu-van", "ca-nhan-to-chuc"],
    ],
    [
      "three parties with a shared tail",
      "Tổ trưởng, Tổ phó và thành viên Tổ công tác",
      ["to-truong", "to-pho", "thanh-vien"],
    ],
    ["posts in capitals", "Tổ Trưởng, Tổ Phó thường trực", ["to-truong", "to-pho-thuong-truc"]],
    ["an office and its holder", "Cơ quan thường trực Tổ công tác - Văn phòng Chính phủ", ["co-quan-thuong-truc"]],
    ["the holder first", "Văn phòng Chính phủ - Cơ quan thường trực Tổ công tác", ["co-quan-thuong-truc"]],
    ["an office and a body", "Cơ quan thường trực Tổ công tác; Văn phòng Chính phủ", ["co-quan-thuong-truc", "vpcp"]],
    [
      "one post by two names and the ministry",
      "Tổ phó thường trực và Tổ phó là lãnh đạo Bộ Công an phụ trách Đề án 06",
      ["to-pho-thuong-truc", "to-pho-bca"],
    ],
    ["a dual title", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", ["chu-nhiem-vpcp"]],
    [
      "a dual title and a post",
      "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ, Tổ phó thường trực Tổ công tác",
      ["to-pho-thuong-truc"],
    ],
    [
      "five provinces",
      "Hà Nội, Thành phố Hồ Chí Minh, Bình Dương, Quảng Ninh, Bắc Ninh",
      ["ha-noi", "ho-chi-minh", "binh-duong", "quang-ninh", "bac-ninh"],
    ],
    ["a heading before provinces", "Các địa phương: Hà Nội, TP. Hồ Chí Minh", ["ha-noi", "ho-chi-minh"]],
    [
      "bodies and a collective behind và",
      "Bộ Công an, Văn phòng Chính phủ và các bộ, ngành, địa phương có liên quan",
      ["bo-cong-an", "vpcp", "bo-nganh-dia-phuong-lien-quan"],
    ],
    [
      "departments, communes, police",
      "Các sở, ban, ngành; UBND các xã, phường; Công an tỉnh",
      ["so-ban-nganh", "ubnd-cap-xa", "cong-an-tinh"],
    ],
    ["a ministry with a comma and a và", "Bộ Văn hóa, Thể thao và Du lịch và Bộ Y tế", ["bo-vhttdl", "bo-y-te"]],
    [
      "a department's long name before another",
      "Sở Nông nghiệp và Môi trường, Ban Quản lý các khu kinh tế",
      ["so-nnmt", "ban-quan-ly-khu-kinh-te"],
    ],
    ["abbreviations", "Sở TT&TT, Sở LĐ-TB&XH, VPCP, NHNN", ["so-tttt", "so-ldtbxh", "vpcp", "nhnn"]],
    [
      "ministries without Bộ behind a colon",
      "Các bộ: Tư pháp, Nội vụ, Công an",
      ["bo-tu-phap", "bo-noi-vu", "bo-cong-an"],
    ],
    ["the same behind semicolons", "Các bộ: Công an; Tài chính; Nội vụ", ["bo-cong-an", "bo-tai-chinh", "bo-noi-vu"]],
    ["the same without a colon", "Các bộ Tư pháp, Nội vụ và Tài chính", ["bo-tu-phap", "bo-noi-vu", "bo-tai-chinh"]],
    [
      "a list after the first ministry",
      "Bộ Tư pháp, Nội vụ, Văn hóa, Thể thao và Du lịch",
      ["bo-tu-phap", "bo-noi-vu", "bo-vhttdl"],
    ],
    [
      "departments behind a colon, then a body",
      "Các Sở: Nội vụ, Tài chính; Công an tỉnh",
      ["so-noi-vu", "so-tai-chinh", "cong-an-tinh"],
    ],
    [
      "communes by name",
      "UBND các xã Tân An, Bình Minh và Hòa Phú",
      ["ubnd-xa-tan-an", "ubnd-xa-binh-minh", "ubnd-xa-hoa-phu"],
    ],
    ["a second commune with its sort", "UBND xã Tân An, phường Bình Minh", ["ubnd-xa-tan-an", "ubnd-phuong-binh-minh"]],
    ["provinces behind a committee", "UBND tỉnh Bắc Ninh, tỉnh Hà Nam", ["ubnd-tinh-bac-ninh", "ubnd-tinh-ha-nam"]],
    ["one office of two bodies", "Văn phòng HĐND và UBND huyện", ["van-phong-hdnd-ubnd-huyen"]],
    ["one body of two media", "Báo và Đài Phát thanh, Truyền hình tỉnh; Tỉnh đoàn", ["bao-va-dai", "tinh-doan"]],
    [
      "parts of a university",
      "Ban Giám hiệu, Khoa CNTT, Phòng Đào tạo và Trung tâm Khảo thí",
      ["ban-giam-hieu", "khoa-cong-nghe-thong-tin", "phong-dao-tao", "trung-tam-khao-thi"],
    ],
    ["a name with và inside", "Phòng Khảo thí và Bảo đảm chất lượng", ["phong-khao-thi-bao-dam-chat-luong"]],
    ["words that look like heads", "Phòng Khoa học và Hội nhập quốc tế", ["phong-khoa-hoc-hoi-nhap-quoc-te"]],
    [
      "a steering committee with a comma",
      "Ban Chỉ đạo phòng, chống tham nhũng; Thanh tra tỉnh",
      ["ban-chi-dao-phong-chong-tham-nhung", "thanh-tra-tinh"],
    ],
    ["a dash before a word that looks like a head", "Trung tâm Thông tin - Thư viện", ["trung-tam-thong-tin-thu-vien"]],
    ["a dash between bodies of one sort", "Phòng Đào tạo - Phòng Hành chính", ["phong-dao-tao", "phong-hanh-chinh"]],
    ["a dash inside a name", "Phòng Tài chính - Kế hoạch", ["phong-tai-chinh-ke-hoach"]],
    ["a post with a dash inside", "Công chức Tư pháp - Hộ tịch", ["cong-chuc-tu-phap-ho-tich"]],
    ["a list with dashes on one line", "- Sở Nội vụ - Sở Tài chính", ["so-noi-vu", "so-tai-chinh"]],
    ["a list with numbers", "1. Sở Nội vụ 2. Sở Tài chính", ["so-noi-vu", "so-tai-chinh"]],
    ["a list by lines, one broken", "Sở Nội vụ\nCông an\ntỉnh", ["so-noi-vu", "cong-an-tinh"]],
    ["a slash", "Công an xã/Ban Chỉ huy Quân sự xã", ["cong-an-xa", "ban-chi-huy-quan-su-xa"]],
    ["party, council, committee", "Đảng ủy, HĐND, UBND xã", ["dang-uy", "hdnd", "ubnd-xa"]],
    ["front and mass organisations", "Mặt trận Tổ quốc và các đoàn thể", ["mat-tran-to-quoc", "doan-the"]],
    ["short names of companies", "VNPT, Viettel, FPT", ["vnpt", "viettel", "fpt"]],
    ["bare names of departments", "Kế toán, Hành chính, Nhân sự", ["ke-toan", "hanh-chinh", "nhan-su"]],
    ["a short name behind a full one", "Phòng KHTC, QLĐT", ["phong-ke-hoach-tai-chinh", "qldt"]],
    ["a note in parentheses", "Sở Nội vụ (cơ quan thường trực), Sở Tài chính", ["so-noi-vu", "so-tai-chinh"]],
    ["a person in parentheses", "Phòng Hành chính (đ/c Nguyễn Văn A)", ["phong-hanh-chinh"]],
    [
      "people of an office",
      "Cán bộ, công chức, viên chức và người lao động",
      ["can-bo-cong-chuc-vien-chuc-nguoi-lao-dong"],
    ],
    ["heads of many", "Trưởng các phòng, khoa", ["truong-cac-phong-khoa"]],
    ["a lone word", "Văn phòng", ["van-phong"]],
    ["two levels of one committee", "UBND cấp huyện, cấp xã", ["ubnd-cap-huyen", "ubnd-cap-xa"]],
    [
      "schools by their sorts",
      "Các trường THPT, THCS, tiểu học; Phòng GD&ĐT",
      ["truong-trung-hoc-pho-thong-trung-hoc-co-so-tieu-hoc", "phong-gddt"],
    ],
    [
      "a field that looks like a body",
      "Viễn thông tỉnh và các doanh nghiệp bưu chính, viễn thông",
      ["vien-thong-tinh", "doanh-nghiep-buu-chinh-vien-thong"],
    ],
    ["short forms with points", "P. Hành chính, BP. Kho", ["phong-hanh-chinh", "bo-phan-kho"]],
    ["people by their degrees", "BS. Nguyễn Văn Nam, KS. Lê Cường", ["nguyen-van-nam", "le-cuong"]],
    ["people without titles", "Nguyễn Văn An, Trần Thị Bình", ["nguyen-van-an", "tran-thi-binh"]],
    ["a body and its part", "Sở KH&CN (Trung tâm CNTT)", ["so-khcn"]],
    ["the office of a district", "Phòng LĐTB&XH huyện", ["phong-ldtbxh-huyen"]],
    ["a council that only begins like a known one", "Hội đồng tư vấn thuế xã", ["hoi-dong-tu-van-thue-xa"]],
    ["a typo in the marks", "Sở Thông tin và Truyên thông", ["so-tttt"]],
    ["NFC tone marks on the other vowel", "Uỷ ban nhân dân các xã, phường", ["ubnd-cap-xa"]],
    ["nothing", " - ; ", []],
  ])("%s", (_, cell, expected) => {
    expect(keys(cell)).toEqual(expected);
  });

  it("takes a person with his posts as one", () => {
    const [first, second, ...rest] = read(
      "Đồng chí Nguyễn Văn An, Thứ trưởng, Tổ phó; bà Trần Thị Bình - Giám đốc Sở Y tế",
    );
    expect(first).toEqual({
      party: { key: "nguyen-van-an", name: "Nguyễn Văn An", kind: "person" },
      written: "Đồng chí Nguyễn Văn An, Thứ trưởng, Tổ phó",
    });
    expect(second?.party).toEqual({ key: "tran-thi-binh", name: "Trần Thị Bình", kind: "person" });
    expect(rest).toEqual([]);
  });

  it("knows a post by the person whom an earlier plan named for it", () => {
    expect(keys("Đồng chí Nguyễn Duy Ngọc, Thứ trưởng Bộ Công an, Tổ phó Tổ công tác; Bộ Công an")).toEqual([
      "to-pho-bca",
      "bo-cong-an",
    ]);
  });

  it("reads the role that the cell itself gives", () => {
    const cell = "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Công an tỉnh";
    expect(read(cell).map(({ party, role, written }) => [party.key, role, written])).toEqual([
      ["so-noi-vu", "lead", "Sở Nội vụ chủ trì"],
      ["so-tai-chinh", "coordinating", "phối hợp với Sở Tài chính"],
      ["cong-an-tinh", "coordinating", "Công an tỉnh"],
    ]);
    expect(read("Bộ Tài chính (chủ trì); Bộ Nội vụ").map(({ role }) => role)).toEqual(["lead", undefined]);
    expect(read("các đơn vị phối hợp")).toMatchObject([{ party: { key: "don-vi" }, role: "coordinating" }]);
    expect(read("Phối hợp: Sở Y tế; UBND tỉnh").map(({ role }) => role)).toEqual(["coordinating", "coordinating"]);
  });

  it.each([
    ["Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: Sở Tài chính", ["lead", "coordinating"]],
    ["Sở Y tế chủ trì; Sở Tài chính, Sở Nội vụ phối hợp", ["lead", "coordinating", "coordinating"]],
    ["Sở Y tế (CQ chủ trì); Sở Tài chính (CQ phối hợp)", ["lead", "coordinating"]],
    ["Sở Y tế (chủ trì), Sở Tài chính, phối hợp với Sở Nội vụ", ["lead", undefined, "coordinating"]],
    ["Sở Y tế, Sở Tài chính phối hợp", [undefined, "coordinating"]],
  ])("knows for whom a role holds in %j", (cell, roles) => {
    expect(read(cell).map(({ role }) => role)).toEqual(roles);
  });

  it.each([
    ["Các sở, ban, ngành", "collective"],
    ["Từng đơn vị", "collective"],
    ["cá nhân, tổ chức liên quan", "collective"],
    ["UBND các xã, phường", "collective"],
    ["Doanh nghiệp", "collective"],
    ["Thành viên Ban Chỉ đạo", "collective"],
    ["Giám đốc Sở Nội vụ", "office"],
    ["Lãnh đạo Ủy ban", "office"],
    ["Bà Nguyễn Thị Bình", "person"],
    ["Đà Nẵng", "locality"],
    ["xã Tân An", "locality"],
    ["Công ty Điện lực", "organisation"],
    ["Trường Đại học Bách khoa", "organisation"],
  ])("%s is of the kind %s", (cell, kind) => {
    expect(read(cell).map(({ party }) => party.kind)).toEqual([kind]);
  });

  it("names a known party properly and an unknown one as written, without the final point", () => {
    expect(read("Bộ TT&TT.")[0]).toEqual({
      party: { key: "bo-tttt", name: "Bộ Thông tin và Truyền thông", kind: "organisation" },
      written: "Bộ TT&TT",
    });
    expect(read("Trung tâm  Y tế huyện.")[0]?.party.name).toBe("Trung tâm Y tế huyện");
  });

  it.each([
    ["UBND tỉnh Bình Dương", "Ủy ban nhân dân tỉnh Bình Dương"],
    ["UBND TP. Hà Nội", "Ủy ban nhân dân thành phố Hà Nội"],
    ["UBND TP.HCM", "UBND T.P Hồ Chí Minh"],
    ["Khoa CNTT", "Khoa Công nghệ thông tin"],
    ["Trung tâm Kỹ thuật Mỹ Đình", "trung tâm kĩ thuật Mĩ Đình"],
    ["Sở Nội vụ tỉnh", "Sở Nội vụ"],
    ["Ban QLDA huyện", "Ban Quản lý dự án huyện"],
    ["Các đơn vị liên quan", "đơn vị có liên quan"],
    ["Bộ Lao động, Thương binh và Xã hội", "Bộ Lao động – Thương binh và Xã hội"],
  ])("%s and %s are one party", (a, b) => {
    expect(keys(a)).toEqual(keys(b));
    expect(keys(a)).toHaveLength(1);
  });

  it.each([
    ["Sở Nội vụ tỉnh Bắc Ninh", "Sở Nội vụ tỉnh Hà Nam"],
    ["Các bộ, ngành, địa phương", "Các bộ, ngành, địa phương được phân công phụ trách"],
    ["Hội đồng tư vấn", "Các thành viên Hội đồng tư vấn"],
    ["Công an tỉnh", "Công an xã"],
  ])("%s and %s are two", (a, b) => {
    expect(keys(a)).not.toEqual(keys(b));
  });

  it("takes a name that the document defines for the full one", () => {
    const defined = [{ short: "Ban Chỉ đạo", full: "Ban Chỉ đạo chuyển đổi số tỉnh" }];
    expect(keys("Ban Chỉ đạo; Trưởng Ban Chỉ đạo", defined)).toEqual(
      keys("Ban Chỉ đạo chuyển đổi số tỉnh; Trưởng Ban Chỉ đạo chuyển đổi số tỉnh"),
    );
    expect(keys("Ban Chỉ đạo phòng, chống dịch", defined)).toEqual(["ban-chi-dao-phong-chong-dich"]);
  });

  it("lets a definition of the document outrank the register", () => {
    const defined = [{ short: "Tổ công tác", full: "Tổ công tác thúc đẩy giải ngân" }];
    expect(keys("Tổ công tác", defined)).toEqual(["to-cong-tac-thuc-day-giai-ngan"]);
  });

  it("does not take a defined document for a body", () => {
    expect(keys("Phòng Tài chính, Kế hoạch", [{ short: "Kế hoạch", full: "Kế hoạch chuyển đổi số" }])).toHaveLength(1);
  });
});
