package io.tuji.engine.chain.position;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where a scope speaks of putting money into things (以自有资金对电影院、剧场投资), which is not doing them. */
final class Investments {

    private static final String WITHIN = "[^,，;；。:：\\n]*";
    private static final Pattern INTO =
            Pattern.compile("(以[^,，;；。]{0,8}(资金|资产)|利用自有资金|对)" + WITHIN + "投资(?!管理|咨询)" + "|投资(于|:|：)" + WITHIN);

    private final List<MatchResult> places;

    private Investments(List<MatchResult> places) {
        this.places = places;
    }

    static Investments in(String scope) {
        return new Investments(
                scope.contains("投资") ? INTO.matcher(scope).results().toList() : List.of());
    }

    boolean holds(int place) {
        return places.stream().anyMatch(one -> one.start() <= place && place < one.end());
    }
}
