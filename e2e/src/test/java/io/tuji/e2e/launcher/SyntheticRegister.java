package io.tuji.e2e.launcher;

import io.tuji.bench.RegisterFile;
import java.util.ArrayList;
import java.util.List;

/** A register of firms that do not exist, as long as wanted, each with a code whose checks hold. */
final class SyntheticRegister {

    private static final List<String> HEADER = List.of("统一社会信用代码", "企业名称", "成立日期", "住所", "经营范围");
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final List<String> TRADES = List.of("智能科技", "生物医药", "文化传媒", "餐饮管理", "建筑工程", "供应链");

    private SyntheticRegister() {}

    static RegisterFile of(int firms) {
        List<List<String>> rows = new ArrayList<>(firms);
        for (int i = 0; i < firms; i++) {
            String trade = TRADES.get(i % TRADES.size());
            rows.add(List.of(
                    code(i),
                    "甲乙丙" + i + trade + "有限公司",
                    "20%02d-%02d-%02d".formatted(i % 20, 1 + i % 12, 1 + i % 28),
                    "某某路" + i % 2000 + "号" + i % 30 + "室",
                    "从事" + trade + "领域内的技术开发、技术咨询、技术服务、技术转让。"));
        }
        return new RegisterFile(HEADER, rows);
    }

    private static String code(int serial) {
        String organisation = "%08d".formatted(10_000_000 + serial);
        String open = "91310104" + organisation + check(organisation);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(open.charAt(i)) * WEIGHTS[i];
        }
        return open + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char check(String organisation) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += (organisation.charAt(i) - '0') * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
