package io.tuji.engine.chain.position;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The verbs with which scopes begin and end their clauses, cut off from both sides of a text. */
final class Verbs {

    /**
     * A text without its verbs.
     *
     * @param begin where the thing begins, counted from the beginning of the text
     * @param end where it ends; equal to begin if nothing is left
     */
    record Cut(int begin, int end, Set<Deed> leading, Set<Deed> trailing) {

        boolean isVerbOnly() {
            return begin >= end && !(leading.isEmpty() && trailing.isEmpty());
        }
    }

    private record Verb(String word, Deed deed) {}

    private static final Map<Deed, String> WORDS = Map.of(
            Deed.MAKE,
            "研发 研制 研究 开发 技术开发 产品开发 技术研发 生产 制造 加工 制作 试制 组装 装配 产销 创作 摄制 自产",
            Deed.DESIGN,
            "设计",
            Deed.SERVE,
            "服务 技术服务 技术咨询 技术转让 咨询 运营 运行 施工 安装 调试 集成 检测 测试 策划 经纪 放映 发行 出版 演出 推广 工程 承包 发布 转让 业务",
            Deed.FIELD,
            "四技服务 八技服务 四技 八技",
            Deed.TRADE,
            "销售 批发 零售 批零 批发零售 批兼零 批发兼零售 经销 代销 代购代销 购销 进出口 佣金代理 代理 分销 贸易 经营 试销",
            Deed.KEEP,
            "租赁 出租 维修 维护 保养 修理 回收");

    private static final List<Verb> VERBS = WORDS.entrySet().stream()
            .flatMap(words -> Stream.of(words.getValue().split(" ")).map(word -> new Verb(word, words.getKey())))
            .sorted(Comparator.comparing((Verb verb) -> -verb.word.length()).thenComparing(Verb::word))
            .toList();

    private static final List<String> LINKS = List.of("以及", "及其", "与", "和", "及", "的", "并", "兼", "\"", "“", "”", "'");
    private static final List<String> OPENINGS = List.of("从事", "承接", "提供", "承办");

    private Verbs() {}

    static Cut cut(String text) {
        EnumSet<Deed> leading = EnumSet.noneOf(Deed.class);
        EnumSet<Deed> trailing = EnumSet.noneOf(Deed.class);
        int end = cutEnd(text, trailing);
        int begin = cutBegin(text, end, leading);
        return new Cut(begin, end, leading, trailing);
    }

    private static int cutEnd(String text, Set<Deed> deeds) {
        int end = text.length();
        for (int before = -1; before != end; ) {
            before = end;
            end -= length(text, end, LINKS);
            for (Verb verb : VERBS) {
                if (text.startsWith(verb.word, end - verb.word.length())) {
                    deeds.add(verb.deed);
                    end -= verb.word.length();
                    break;
                }
            }
        }
        return end;
    }

    /** How long the link or opening is that the text has before that place. */
    private static int length(String text, int end, List<String> words) {
        return words.stream()
                .filter(word -> text.startsWith(word, end - word.length()))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private static int cutBegin(String text, int end, Set<Deed> deeds) {
        int begin = 0;
        for (int before = -1; before != begin; ) {
            before = begin;
            begin = after(text, begin, end, LINKS);
            begin = after(text, begin, end, OPENINGS);
            for (Verb verb : VERBS) {
                if (begin + verb.word.length() <= end && text.startsWith(verb.word, begin)) {
                    deeds.add(verb.deed);
                    begin += verb.word.length();
                    break;
                }
            }
        }
        return begin;
    }

    private static int after(String text, int begin, int end, List<String> words) {
        return words.stream()
                .filter(word -> begin + word.length() <= end && text.startsWith(word, begin))
                .mapToInt(word -> begin + word.length())
                .findFirst()
                .orElse(begin);
    }
}
