package io.tuji.engine.naming;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as people and exchanges shorten it.
 *
 * @param text the normal name without the marks of an exchange
 * @param provinceCode the first two digits of the division that its first character stands for, as 粤 for 广东
 */
public record ShortName(String text, Optional<String> provinceCode) {

    private static final int SHORTEST = 2;

    /** Marks of the Shanghai and Shenzhen exchanges: special treatment, first day, days without right or dividend. */
    private static final Pattern BEFORE = Pattern.compile("^(?:S?ST|退市|XD|XR|DR|N(?![A-Z])|S(?![A-Z]))");

    /** Classes of shares, voting rights, delisting. */
    private static final Pattern BEHIND = Pattern.compile("(?:(?<![A-Z])[AB]股?|-[UWVD]+|退)$");

    /** The one-character names of provinces, and of 深圳. */
    private static final Map<String, String> PROVINCES = Map.ofEntries(
            Map.entry("京", "11"),
            Map.entry("津", "12"),
            Map.entry("冀", "13"),
            Map.entry("晋", "14"),
            Map.entry("蒙", "15"),
            Map.entry("辽", "21"),
            Map.entry("吉", "22"),
            Map.entry("黑", "23"),
            Map.entry("沪", "31"),
            Map.entry("苏", "32"),
            Map.entry("浙", "33"),
            Map.entry("皖", "34"),
            Map.entry("闽", "35"),
            Map.entry("赣", "36"),
            Map.entry("鲁", "37"),
            Map.entry("豫", "41"),
            Map.entry("鄂", "42"),
            Map.entry("湘", "43"),
            Map.entry("粤", "44"),
            Map.entry("深", "4403"),
            Map.entry("桂", "45"),
            Map.entry("琼", "46"),
            Map.entry("渝", "50"),
            Map.entry("川", "51"),
            Map.entry("蜀", "51"),
            Map.entry("黔", "52"),
            Map.entry("贵", "52"),
            Map.entry("滇", "53"),
            Map.entry("云", "53"),
            Map.entry("藏", "54"),
            Map.entry("陕", "61"),
            Map.entry("秦", "61"),
            Map.entry("甘", "62"),
            Map.entry("陇", "62"),
            Map.entry("青", "63"),
            Map.entry("宁", "64"),
            Map.entry("新", "65"));

    public static ShortName of(String written) {
        String text = without(BEHIND, without(BEFORE, NormalName.of(written).text()));
        return new ShortName(text, Optional.ofNullable(text.isEmpty() ? null : PROVINCES.get(text.substring(0, 1))));
    }

    private static String without(Pattern mark, String text) {
        Matcher matcher = mark.matcher(text);
        String rest = matcher.find() ? matcher.replaceFirst("") : text;
        return rest.length() < SHORTEST ? text : rest;
    }
}
