package io.tuji.engine.place;

import io.tuji.engine.place.Address.Kind;
import io.tuji.engine.reading.ChineseNumeral;
import java.util.regex.Pattern;

/** Reads lane and number: 弄, ranges, 甲 before or behind 号, numbers with a number of their own (12-1号, 12号-1). */
final class Numbers {

    private static final String STEM = "[甲乙丙丁戊己庚辛壬癸]";
    private static final String ONE =
            "(?:" + STEM + "字?|[临附特])?(?:\\d{1,5}|[" + ChineseNumeral.CHARACTERS + "]{1,5})(?:" + STEM + "|[A-Z])?";
    private static final String LIST = ONE + "(?:号?(?:[-至]|[、,.&和及])" + ONE + ")*";

    private static final Pattern LANE = Pattern.compile("(?:" + LIST + "弄)(?:" + ONE + "支?弄)?");

    /** A number of a building, room or shop is none of the road. */
    private static final String NO_HOUSE = "(?!楼|厂房|房|门|库|馆|院|铺|商铺|地块|桥|线|河|路|渡|码头)";

    private static final Pattern NUMBER =
            Pattern.compile(LIST + "号" + NO_HOUSE + "(?:" + STEM + "(?![幢栋座楼区室单字号]|\\d{1,3}[号幢栋座区])|\\((?:" + STEM
                    + "|临)\\))?(?:-\\d{1,3}(?![\\dA-Z]|[室单号层楼座、,.幢栋房-]))?(?:\\([单双]号\\))?");

    private static final Pattern INNER_HAO = Pattern.compile("号(?=[-至、,.&和及][^号]*号)");
    private static final Pattern BEHIND = Pattern.compile("号-(\\d+)");
    private static final Pattern BRACKETED_STEM = Pattern.compile("\\((" + STEM + "|临)\\)");
    private static final Pattern COMMAS = Pattern.compile("[,.&和及]");

    private Numbers() {}

    static void read(AddressScan scan) {
        if (scan.take(Kind.LANE, LANE, Numbers::normal)) {
            Streets.readEstate(scan);
        }
        scan.take(Kind.NUMBER, NUMBER, Numbers::normal);
    }

    /** 173号至197号 and 173-197号 are one, and so are 12-1号 and 12号-1, 12号(甲) and 12号甲. */
    private static String normal(String text) {
        String digits = ArabicNumerals.of(text).replace('至', '-');
        String listed = COMMAS.matcher(INNER_HAO.matcher(digits).replaceAll("")).replaceAll("、");
        String stem = BRACKETED_STEM.matcher(listed).replaceAll("$1");
        return BEHIND.matcher(stem).replaceAll("-$1号");
    }
}
