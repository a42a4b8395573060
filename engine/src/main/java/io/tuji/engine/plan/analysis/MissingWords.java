package io.tuji.engine.plan.analysis;

import io.tuji.engine.plan.Gap;
import java.util.ArrayList;
import java.util.List;

/** What is missing of an indicator, as a Chinese paper says it. */
final class MissingWords {

    private MissingWords() {}

    /** All of them after each other. */
    static Term of(List<Gap> gaps) {
        return Term.listed(gaps.stream().map(MissingWords::of).toList(), "、");
    }

    private static Term of(Gap gap) {
        Term what = Term.words(words(gap.what()));
        return gap.years().isEmpty() ? what : Term.joined(Term.time(years(gap.years())), Term.words("的"), what);
    }

    private static String words(Gap.What what) {
        return switch (what) {
            case BASELINE -> "基期值";
            case TARGET_YEAR -> "目标年份";
            case LEVEL -> "水平值";
            case GROWTH -> "增速";
            case EACH_YEAR -> "各年数值";
            case FINAL_FIGURE -> "终期值";
            case AGREEMENT -> "一致口径（各来源说法不一）";
            case EXACT_FIGURE -> "确数";
        };
    }

    /** Runs of years are written as one. */
    static String years(List<Integer> years) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= years.size(); i++) {
            if (i == years.size() || years.get(i) != years.get(i - 1) + 1) {
                int first = years.get(from);
                int last = years.get(i - 1);
                runs.add(first == last ? Integer.toString(first) : first + "—" + last);
                from = i;
            }
        }
        return String.join("、", runs) + "年";
    }
}
