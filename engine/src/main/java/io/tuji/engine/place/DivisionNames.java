package io.tuji.engine.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the names of divisions are shortened in daily use. */
final class DivisionNames {

    private static final String PEOPLES = "(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西"
            + "|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各)族";

    /** Peoples whose name stands without 族 in some names. */
    private static final String BARE_PEOPLES = "蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克";

    private static final Pattern FORM = Pattern.compile(
            "(.{2,}?)(?:(?:(?:" + PEOPLES + ")+|" + BARE_PEOPLES + ")?自治[区州县旗]|新区|地区|林区|矿区|特区|[省市区县州盟旗])");

    private DivisionNames() {}

    static String shorten(String name) {
        Matcher form = FORM.matcher(name);
        return form.matches() ? form.group(1) : name;
    }
}
