package io.tuji.engine.place;

import io.tuji.engine.place.Address.Kind;
import io.tuji.engine.reading.ChineseNumeral;
import java.util.regex.Pattern;

/** Reads what stands before the number: subdistrict, zone, road, estate. */
final class Streets {

    private static final String HAN = "[\\u4e00-\\u9fff]";

    /** Of the name of a road or estate: not the words that say where a place lies from another one. */
    private static final String NAME = "[\\u4e00-\\u9fff&&[^号弄近与侧旁]]";

    private static final Pattern SUBDISTRICT = Pattern.compile(HAN + "{2,5}?街道(?!办)|" + HAN + "{1,3}路[镇乡]|(?:(?![路街弄号])"
            + HAN + "){1,5}?[镇乡](?!" + HAN + "?(?:路|街(?!路)|大道|公路|村))");

    private static final Pattern ZONE = Pattern.compile("(?:中国\\(" + HAN + "{2,4}\\))?(?:(?!路|街|弄|大道)" + HAN
            + "){1,12}?(?:开发区|试验区|保税区|高新区|示范区|新片区|园区|(?:经济|工业)(?:小区|区|城)|(?:工业|产业|科技)园区?)(?!" + HAN + "?路)内?");

    private static final String ROAD_NAME =
            "(?!铁路|公路|道路|马路|水路|街道)[A-Z]?\\d{0,3}" + NAME + "{1,8}?(?:路|大道|大街|(?:街(?!道)|巷)(?![东西南北中]?路)|胡同|[道弄](?=\\d))";

    private static final Pattern ROAD = Pattern.compile(ROAD_NAME + "(?:[东西南北中" + ChineseNumeral.CHARACTERS + "]段)?");

    /** An old street named behind the road that it leads to; it carries the number. */
    private static final Pattern SECOND_ROAD = Pattern.compile(ROAD_NAME + "(?=\\d+[弄号])");

    private static final Pattern ESTATE = Pattern.compile(NAME
            + "{1,7}?(?:小区|花园|公寓|别墅|家园|[村宅浜泾湾坊里庄塘桥巷苑庭邨堰埭圩墩渡家园])(?:(?<=村)["
            + ChineseNumeral.CHARACTERS + "\\d]{1,3}[组队]|(?=$|\\()(?<=村)|(?=[甲乙丙]?[字第]?[" + ChineseNumeral.CHARACTERS
            + "\\d]+[号弄]|[甲乙丙]?[字第]?\\d))");

    /** Some addresses of zones stand in brackets behind the name. */
    private static final Pattern BRACKET = Pattern.compile("\\(");

    private Streets() {}

    static void read(AddressScan scan) {
        scan.take(Kind.SUBDISTRICT, SUBDISTRICT);
        if (scan.take(Kind.ZONE, ZONE)) {
            scan.take(Kind.ZONE, ZONE);
            scan.skip(BRACKET);
        }
        if (scan.take(Kind.ROAD, ROAD)) {
            scan.take(Kind.ZONE, ZONE);
            scan.take(Kind.ROAD, SECOND_ROAD);
        }
        readEstate(scan);
    }

    /** Also behind a lane, where an estate may stand before the number. */
    static void readEstate(AddressScan scan) {
        scan.take(Kind.ESTATE, ESTATE);
    }
}
