/** Vietnamese words that say how work is done or spoken of, not what it is about; matching learns further ones from the plans themselves. */
import { foldWord } from "../variants.ts";

/**
 * Function words and verbs of doing, in single syllables, as plans are cut into words. Left out are syllables that also make
 * words of substance: "hành" of "hành chính", "công" of "dịch vụ công", "tục" of "thủ tục".
 */
const WORDS =
  "các những một mọi mỗi từng và hoặc của cho về theo tại trong trên dưới với từ đến đối để nhằm do bởi là được có không khi nếu như thì mà ở ra vào lên qua giữa cùng còn đã đang sẽ cần phải này đó nêu việc sự cách nào bằng bao gồm cả nhất đầy đủ kịp thời thường xuyên " +
  "tổ chức thực hiện triển khai xây dựng ban chỉ đạo đôn đốc phối hợp chủ trì tham mưu gia tiếp đẩy mạnh tăng cường nâng cao hoàn thiện thành nghiên cứu đề xuất rà soát dõi kiểm tra giám sát tổng hợp hướng dẫn bảo đảm thúc tập trung động " +
  "năm quý tháng ngày liên quan trực hình thức phù";

let words: ReadonlySet<string> | undefined;

/** The frame words of Vietnamese, folded. */
export const frameWords = (): ReadonlySet<string> => (words ??= new Set(WORDS.split(" ").map(foldWord)));
