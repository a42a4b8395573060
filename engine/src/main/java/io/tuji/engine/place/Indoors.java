package io.tuji.engine.place;

import io.tuji.engine.place.Address.Kind;
import io.tuji.engine.reading.ChineseNumeral;
import java.util.regex.Pattern;

/** Reads what stands behind the number: buildings, floors and rooms in any order, until something cannot be read. */
final class Indoors {

    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final String STEM = "[甲乙丙丁戊己庚辛东西南北中主副]";
    private static final String COUNT = "(?:\\d{1,3}|[" + ChineseNumeral.CHARACTERS + "]{1,4})";
    private static final String BETWEEN = "[-至、,.&/和及]";

    private static final String NUMBERED =
            "(?:" + COUNT + "(?:" + BETWEEN + COUNT + ")*|[A-Z]{0,2}\\d{1,3}[A-Z]?|[A-Z]{1,2}|" + STEM + ")";
    private static final Pattern BUILDING = Pattern.compile("第?" + STEM + "?" + NUMBERED
            + "(?:号楼|号厂房|号房(?![间号])|号[库馆院]|幢楼?|栋|期|塔楼?|区|馆)|(?:[A-Z]{1,2}|" + STEM
            + ")(?:厂房|楼)|[A-Z]?\\d{1,3}号(?=" + COUNT + "[层楼]|\\d{3,4}室)");
    private static final Pattern TOWER = Pattern.compile("第?(?:" + COUNT + "|[A-Z]{1,2}\\d?|" + STEM + ")座");
    private static final Pattern NAMED_BUILDING = Pattern.compile(HAN
            + "{1,12}?(?:大[厦楼]|商厦|广场|中心|公寓|花园|[商市]场|宾馆|[饭酒]店|商?城|(?:商务|写字|办公|维修|综合|科技|实验|教学)楼|别墅|小区|新村|产业园|科技园|创意园|园区)"
            + "|(?:办公|商务|综合)楼|裙[房楼]|[主副附]楼|厂房|别墅");

    private static final Pattern FLOOR = Pattern.compile("第?(?:地下|地上|负|B)?第?" + COUNT + "(?:" + BETWEEN + COUNT
            + ")*(?:层|楼(?!宇))|B?\\d{1,2}F(?![A-Z\\d室座单])|半?地下[层室]|底[层楼室]|底(?=$|\\d)|首层|顶[层楼]|夹层|阁楼");

    private static final String CELL =
            "[东西南北]?(?:[A-Z]{0,4}\\d[A-Z\\d]*|[A-Z]{1,2}(?:-?\\d[A-Z\\d]*)?)(?:-[A-Z\\d]+)*[甲乙丙丁]?";
    private static final String CELLS = CELL + "(?:(?:室?[至、,.&/和及]|室-)" + CELL + ")*";
    private static final Pattern ROOM = Pattern.compile(CELLS
            + "(?:室|单元|号?房间|号[房铺](?!位)|[房户铺座间](?!间|位)|号?(?:铺位|商铺|柜位|摊位|工位)|部位)|" + CELLS + "(?=$|\\)|\\((?!\\d+\\)))|"
            + CELLS + "(?=[、,](?:第|地下)?" + COUNT + "[层楼])");

    /** Only on a floor: elsewhere another house is meant. */
    private static final Pattern NUMBER_ON_FLOOR = Pattern.compile(CELL + "号");

    private static final Pattern SIDE = Pattern.compile("[东西南北中]{1,2}(?:[侧部首面间]|套房)?(?=$|[()、,])");

    private static final Pattern SEPARATORS =
            Pattern.compile("[(),、.&/;:-]+|[和及](?=[夹底地第A-Z\\d" + ChineseNumeral.CHARACTERS + "])");
    private static final Pattern COMMAS = Pattern.compile("[,.&/和及]");
    private static final Pattern FLOOR_WORD = Pattern.compile("[楼F]$");

    private Indoors() {}

    /** Where there is no number, only a building of its own name says that what follows is indoors. */
    static void read(AddressScan scan) {
        boolean housed = scan.has(Kind.NUMBER) || scan.has(Kind.LANE) || scan.take(Kind.BUILDING, NAMED_BUILDING);
        while (housed && !scan.isAtEnd()) {
            boolean onFloor = !scan.skip(SEPARATORS) && scan.endsWith(Kind.FLOOR);
            housed = readBuilding(scan)
                    || scan.take(Kind.FLOOR, FLOOR, Indoors::floor)
                    || readRoom(scan)
                    || (onFloor && scan.take(Kind.ROOM, NUMBER_ON_FLOOR));
        }
    }

    /** 座 is a building on the ground and a room on a floor. */
    private static boolean readBuilding(AddressScan scan) {
        return scan.take(Kind.BUILDING, BUILDING, Indoors::building)
                || (!isInside(scan) && scan.take(Kind.BUILDING, TOWER, Indoors::building))
                || scan.take(Kind.BUILDING, NAMED_BUILDING);
    }

    private static boolean readRoom(AddressScan scan) {
        return scan.take(Kind.ROOM, ROOM, Indoors::room)
                || ((isInside(scan) || scan.has(Kind.BUILDING)) && scan.take(Kind.ROOM, SIDE));
    }

    private static boolean isInside(AddressScan scan) {
        return scan.has(Kind.FLOOR) || scan.has(Kind.ROOM);
    }

    private static String building(String text) {
        return ArabicNumerals.of(listed(text.startsWith("第") ? text.substring(1) : text));
    }

    /** 楼, 层 and F are one. */
    private static String floor(String text) {
        String plain = listed(text.replace("第", "").replace("地上", ""));
        return FLOOR_WORD.matcher(ArabicNumerals.of(plain)).replaceAll("层");
    }

    /** 101室-107室 and 101-107室 are one. */
    private static String room(String text) {
        return listed(text).replace("室-", "-").replace("室、", "、");
    }

    private static String listed(String text) {
        return COMMAS.matcher(text).replaceAll("、").replace('至', '-');
    }
}
