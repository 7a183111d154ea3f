/** The words that begin a party in Vietnamese, the ones that only look so, and those that stand for many. */
import { nameWords } from "../names.ts";
import { phraseBook, type PhraseBook } from "../phrases.ts";
import type { Role } from "@plandiff/domain";

/** What sort of party a first word announces; "none" marks words that begin like one and are none ("tổ chức", "khoa học"). */
export type Head = "organisation" | "office" | "locality" | "none";

const ORGANISATIONS = [
  ..."bộ,sở,ban,ủy ban,hội đồng,văn phòng,cục,vụ,tổng cục,chi cục,phòng,trung tâm,viện,trường,đại học,học viện".split(
    ",",
  ),
  ..."khoa,bộ môn,công an,thanh tra,công ty,tổng công ty,tập đoàn,doanh nghiệp,hội,hiệp hội,tổng hội,chi hội".split(
    ",",
  ),
  ..."liên đoàn,liên minh,liên hiệp,đoàn,công đoàn,chi đoàn,tỉnh đoàn,thành đoàn,huyện đoàn,đảng ủy,đảng bộ".split(","),
  ..."chi bộ,đảng đoàn,tỉnh ủy,thành ủy,huyện ủy,quận ủy,thị ủy,tổ,nhóm,đội,kho bạc,thuế,ngân hàng".split(","),
  ..."bảo hiểm xã hội,mặt trận,tòa án,toà án,viện kiểm sát,kiểm toán,hải quan,bệnh viện,trạm,đài,báo,tạp chí".split(
    ",",
  ),
  ..."nhà xuất bản,nhà máy,nhà trường,nhà văn hóa,xí nghiệp,hợp tác xã,thư viện,bảo tàng,bưu điện,viễn thông".split(
    ",",
  ),
  ..."điện lực,quỹ,chi nhánh,quân khu,bộ phận,bộ chỉ huy,bộ tư lệnh,bộ đội biên phòng,biên phòng,đồn biên phòng".split(
    ",",
  ),
  ..."hạt kiểm lâm,kiểm lâm,cảng vụ,cơ quan,đơn vị,chính quyền,chính phủ,quốc hội,cổng thông tin điện tử".split(","),
  ..."câu lạc bộ,thường trực,phân viện,phân hiệu,quân sự,tiểu ban,tổ công tác,cơ sở,chủ đầu tư,cộng đồng".split(","),
];
const OFFICES = [
  ..."tổ trưởng,tổ phó,trưởng ban,phó ban,phó trưởng ban,trưởng phòng,phó phòng,phó trưởng phòng,trưởng khoa".split(
    ",",
  ),
  ..."phó trưởng khoa,trưởng bộ môn,giám đốc,phó giám đốc,tổng giám đốc,phó tổng giám đốc,chủ tịch,phó chủ tịch".split(
    ",",
  ),
  ..."chánh văn phòng,phó chánh văn phòng,chánh thanh tra,chánh án,viện trưởng,phó viện trưởng,bộ trưởng".split(","),
  ..."thứ trưởng,chủ nhiệm,phó chủ nhiệm,cục trưởng,phó cục trưởng,vụ trưởng,phó vụ trưởng,tổng cục trưởng".split(","),
  ..."hiệu trưởng,phó hiệu trưởng,thủ trưởng,bí thư,phó bí thư,kế toán trưởng,ủy viên,ủy viên thường trực".split(","),
  ..."thư ký,tổng thư ký,lãnh đạo,người đứng đầu,thủ tướng,phó thủ tướng,chủ tịch nước,trưởng,phó,trợ lý".split(","),
  ..."cơ quan thường trực,cơ quan đầu mối,tổng biên tập,đội trưởng,nhóm trưởng,trưởng nhóm,trưởng đoàn".split(","),
  ..."phó trưởng đoàn,chỉ huy trưởng,trạm trưởng,trưởng thôn,công chức,chuyên viên,giáo viên chủ nhiệm,điều dưỡng trưởng".split(
    ",",
  ),
  ..."thành viên,tổng kiểm toán,thống đốc,phó thống đốc,thường trực tổ,tổ trưởng tổ".split(","),
];
const LOCALITIES =
  "tỉnh,thành phố,thị xã,huyện,quận,xã,phường,thị trấn,đặc khu,thôn,ấp,khu phố,tổ dân phố,buôn,bản".split(",");
/** Begin like a party and are none; each was met inside a name or after a comma. */
const LOOKALIKES = [
  ..."tổ chức,tổ quốc,khoa học,hội nhập,hội nghị,hội thảo,hội họp,hội chợ,hội thi,ban hành,trường hợp".split(","),
  ..."phòng chống,phòng ngừa,phòng cháy,bộ chỉ số,bộ tiêu chí,bộ dữ liệu,vụ việc,báo cáo,báo chí,sở hữu,đoàn kết".split(
    ",",
  ),
  ..."xã hội,xã hội hóa,quỹ đất,đội ngũ,viện trợ,viện dẫn,cục bộ,thuế suất,trưởng thành,phó mặc,bản đồ,bản tin".split(
    ",",
  ),
  ..."quận đoàn kết,bản quyền,nhóm hàng,văn phòng phẩm,cơ sở dữ liệu,cơ sở hạ tầng,cơ sở vật chất".split(","),
  ..."phường hội,tỉnh lộ,đoàn viên,hội viên,đảng viên,thành phố thông minh,đơn vị hành chính".split(","),
];
/** Common nouns that stand for many: beside each other after "các" they are one collective ("các sở, ban, ngành"). */
const GENERICS = [
  ..."bộ,bộ ngành,ngành,địa phương,sở,sở ngành,ban,ban ngành,cơ quan,đơn vị,tổ chức,cá nhân,đoàn thể,hội".split(","),
  ..."hội đoàn thể,hiệp hội,doanh nghiệp,hợp tác xã,xã,phường,thị trấn,đặc khu,huyện,thị xã,thành phố,quận,tỉnh".split(
    ",",
  ),
  ..."phòng,phòng ban,khoa,trung tâm,viện,trường,cục,vụ,tổng cục,chi cục,nhà trường,cộng đồng,người dân".split(","),
  ..."hộ gia đình,hộ dân,thôn,ấp,khu phố,tổ dân phố,bản,làng,buôn,chi đoàn,chi bộ,chi hội,lớp,công ty,tập đoàn".split(
    ",",
  ),
  ..."tổng công ty,cán bộ,công chức,viên chức,người lao động,giáo viên,giảng viên,nhân viên,học sinh,sinh viên".split(
    ",",
  ),
  ..."phụ huynh,hội viên,đoàn viên,đảng viên,cơ quan báo chí,tổ chức chính trị xã hội,đối tác,nhà đầu tư".split(","),
  ..."chủ đầu tư,nhà thầu,nhân dân,khối,cụm,tổ,nhóm,bộ phận,bộ môn,chuyên gia".split(","),
];
/** Common nouns that mean many even without "các" ("cá nhân, tổ chức", "doanh nghiệp"). */
const PLURALS = new Set(
  "cá nhân,tổ chức,ngành,địa phương,doanh nghiệp,người dân,nhân dân,cán bộ,công chức,viên chức,người lao động,đoàn thể,học sinh,sinh viên,phụ huynh,hội viên,đoàn viên,đảng viên,giáo viên,giảng viên,hộ gia đình,hộ dân".split(
    ",",
  ),
);
/** May follow a common noun without making it the name of one body ("cơ quan liên quan", "sở, ngành tỉnh"). */
const QUALIFIERS =
  "liên,có,được,thuộc,trực,trên,tại,ở,của,tỉnh,thành,huyện,thị,quận,cấp,ngang,chuyên,khác,trong,ngoài,địa,chức,sự,chính,cơ,theo,các,nhà,đóng,phụ,cùng,này,nêu,đoàn";
const LEADS =
  "chủ trì,chủ trì thực hiện,cơ quan chủ trì,đơn vị chủ trì,cơ quan đơn vị chủ trì,cq chủ trì,đv chủ trì".split(",");
const COORDINATORS =
  "phối hợp,phối hợp với,phối hợp cùng,phối hợp thực hiện,cơ quan phối hợp,đơn vị phối hợp,cơ quan đơn vị phối hợp,cq phối hợp,đv phối hợp,cùng phối hợp".split(
    ",",
  );
const JOINING = ["phối hợp với", "phối hợp cùng", "cùng phối hợp"];
const TITLES =
  "đồng chí,đ c,bác sĩ,dược sĩ,kỹ sư,tiến sĩ,thạc sĩ,giáo sư,nhà giáo,ks,ds,ông,bà,thầy,cô,ts,pgs,pgs ts,gs,gs ts,ths,bs,ls,kts".split(
    ",",
  );
const SURNAMES =
  "nguyễn,trần,lê,phạm,hoàng,huỳnh,phan,vũ,võ,đặng,bùi,đỗ,hồ,ngô,dương,lý,đào,đinh,đoàn,trịnh,trương,lâm,mai,tô,tạ,cao,châu,chu,hà,lưu,lương,quách,thái,tống,triệu,từ,vương,nông,lò,giàng,sùng,thào,vàng,bàn,đàm,kiều,doãn,nghiêm,phùng,thạch,kim,la,lục,ma,quàng,cầm,tòng,cà,hứa,hầu,tăng,mạc,ninh,phí,thân,tiêu,âu,khổng,viên";

/** Bodies that bear the name of their field: in small letters and alone they may as well be the field ("doanh nghiệp bưu chính, viễn thông"). */
const FIELDS = new Set(
  "viễn thông,điện lực,thuế,hải quan,kiểm lâm,quân sự,biên phòng,báo,đài,quỹ,ngân hàng,bảo hiểm xã hội,thanh tra,kiểm toán".split(
    ",",
  ),
);

/** The books, built when first asked for. */
interface Books {
  readonly heads: PhraseBook<Head>;
  readonly generics: PhraseBook<true>;
  readonly roles: PhraseBook<Role>;
  readonly titles: PhraseBook<true>;
  readonly qualifiers: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
}

let books: Books | undefined;

const load = (): Books => ({
  heads: phraseBook<Head>(
    [
      ["locality", LOCALITIES],
      ["organisation", ORGANISATIONS],
      ["office", OFFICES],
      ["none", LOOKALIKES],
    ],
    nameWords,
  ),
  generics: phraseBook<true>([[true, GENERICS]], nameWords),
  roles: phraseBook<Role>(
    [
      ["lead", LEADS],
      ["coordinating", COORDINATORS],
    ],
    nameWords,
  ),
  titles: phraseBook<true>([[true, TITLES]], nameWords),
  qualifiers: new Set(QUALIFIERS.split(",").flatMap(nameWords)),
  surnames: new Set(SURNAMES.split(",").flatMap(nameWords)),
  joining: new Set(JOINING.map((phrase) => nameWords(phrase).join(" "))),
});

/** The phrase books of party cells. */
export const partyBooks = (): Books => (books ??= load());

/** May this folded word follow a common noun that stands for many? */
export const isQualifier = (folded: string | undefined): boolean =>
  folded !== undefined && partyBooks().qualifiers.has(folded);

/** Does this common noun mean many by itself? */
export const isPlural = (noun: string): boolean => PLURALS.has(noun.toLowerCase());

/** May this head in small letters be a mere field? */
export const isField = (head: string): boolean => FIELDS.has(head);

/** Does this folded word begin the names of people? */
export const isSurname = (folded: string | undefined): boolean =>
  folded !== undefined && partyBooks().surnames.has(folded);

/** Does this phrase of folded words bring in a further party by itself ("phối hợp với")? */
export const joinsParty = (phrase: string): boolean => partyBooks().joining.has(phrase);
