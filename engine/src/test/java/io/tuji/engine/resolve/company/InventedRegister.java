package io.tuji.engine.resolve.company;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.resolve.Table;
import java.util.Random;

/** Some thousand invented firms of which every third stands twice, enough to learn weights from. */
final class InventedRegister {

    private static final String BRANDS = "恒锦泰瑞祥云鼎盛华宇博远嘉禾凯越新元正和东辰天成";
    private static final String[] TRADES = {"贸易", "科技", "实业", "信息技术", "建筑工程", "餐饮管理", "物流", "服饰"};
    private static final String[] FORMS = {"有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司"};
    private static final String[] ROADS = {"长虹路", "白云路", "中兴大道", "望江街", "清泉路", "学院路", "滨海公路", "和平路"};
    private static final int DAYS = 5000;

    private final Random random;
    final Table table = new Table(CompanyScheme.SCHEME);

    InventedRegister(long seed, int firms) {
        this.random = new Random(seed);
        for (int i = 0; i < firms; i++) {
            CompanyRecord firm = firm();
            table.add(CompanyValues.of(firm));
            if (i % 3 == 0) {
                table.add(CompanyValues.of(again(firm)));
            }
        }
    }

    private CompanyRecord firm() {
        return new CompanyRecord(
                random.nextInt(5) == 0 ? "" : code(random.nextInt(100_000_000)),
                "上海" + brand() + pick(TRADES) + pick(FORMS),
                java.time.LocalDate.ofEpochDay(10_000 + random.nextInt(DAYS)).toString(),
                Integer.toString(10 * (1 + random.nextInt(50))),
                pick(ROADS) + (1 + random.nextInt(900)) + "号" + (100 + random.nextInt(800)) + "室");
    }

    private CompanyRecord again(CompanyRecord firm) {
        String name = random.nextInt(5) == 0 ? dropped(firm.name()) : firm.name();
        return new CompanyRecord(
                random.nextInt(5) == 0 ? "" : firm.code(), name, firm.established(), firm.capital(), firm.address());
    }

    static String code(int number) {
        return CreditCode.beginning("91310000" + String.format("%08d", number)).text();
    }

    private String dropped(String name) {
        int at = random.nextInt(name.length());
        return name.substring(0, at) + name.substring(at + 1);
    }

    private String brand() {
        return "" + character() + character() + character();
    }

    private char character() {
        return BRANDS.charAt(random.nextInt(BRANDS.length()));
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
