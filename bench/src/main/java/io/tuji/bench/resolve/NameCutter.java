package io.tuji.bench.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts names with a list of forms and the endings that many names of the same register share. */
final class NameCutter {

    private static final List<String> FORMS = List.of(
            "股份有限公司", "有限责任公司", "有限公司", "总公司", "集团公司", "公司", "(有限合伙)", "（有限合伙）", "合作社", "事务所", "经营部", "门市部", "商店", "厂",
            "店", "部", "社", "中心", "站", "所");

    private static final int SHORTEST = 2;
    private static final int LONGEST_TRADE = 8;
    private static final int COMMON = 20;

    private final Pattern division;
    private final Map<String, Integer> endings = new HashMap<>();

    /** @param districts how the register calls the districts of the province, without 区 */
    NameCutter(Collection<String> provinces, Collection<String> districts, Collection<String> names) {
        this.division =
                Pattern.compile("^(?:(?:" + either(provinces) + ")市?)?(?:(?:" + either(districts) + ")(?:新区|区|县))?");
        names.stream().map(name -> cut(name, false).brand()).forEach(this::countEndings);
    }

    NameCut cut(String name) {
        return cut(name, true);
    }

    private NameCut cut(String name, boolean withTrade) {
        int company = name.lastIndexOf("公司");
        int end = company < 0 || name.endsWith("分公司") ? name.length() : company + 2;
        int parent = name.endsWith("分公司") ? name.indexOf("公司") + 2 : end;
        String parentName = name.substring(0, parent);
        String form = FORMS.stream().filter(parentName::endsWith).findFirst().orElse("");
        Matcher head = division.matcher(parentName);
        int from = head.find() ? head.end() : 0;
        int to = Math.max(from, parent - form.length());
        int trade = withTrade ? tradeOf(parentName.substring(from, to)) : 0;
        return new NameCut(
                parentName.substring(0, from),
                parentName.substring(from, to - trade),
                parentName.substring(to - trade, to),
                parentName.substring(to),
                name.substring(parent));
    }

    /** How many characters at the end are the line of business: the longest ending that many names share. */
    private int tradeOf(String core) {
        for (int length = Math.min(LONGEST_TRADE, core.length() - SHORTEST); length >= SHORTEST; length--) {
            if (endings.getOrDefault(core.substring(core.length() - length), 0) >= COMMON) {
                return length;
            }
        }
        return 0;
    }

    private void countEndings(String core) {
        for (int length = SHORTEST; length <= Math.min(LONGEST_TRADE, core.length() - SHORTEST); length++) {
            endings.merge(core.substring(core.length() - length), 1, Integer::sum);
        }
    }

    private static String either(Collection<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
