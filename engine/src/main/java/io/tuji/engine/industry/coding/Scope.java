package io.tuji.engine.industry.coding;

import io.tuji.engine.value.HalfWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a firm says it does, clause by clause: a scope (经营范围) or a list of products, without the words that every scope carries.
 *
 * <p>What stands in brackets qualifies or excludes and is left out, as is 【依法须经批准的项目…】; 一般项目 and 许可项目 are headings.
 *
 * @param clauses in the order of the text, which puts the main activity first
 * @param isRanked whether that order means anything
 */
public record Scope(List<String> clauses, boolean isRanked) {

    private static final String OPENING = "([{【〔<《";
    private static final String CLOSING = ")]}】〕>》";
    private static final String PARTING = ";,。、:.\n\r\t ^|·";
    private static final Set<String> HEADINGS =
            Set.of("一般项目", "许可项目", "经营范围", "一般经营项目", "许可经营项目", "前置许可经营项目", "主营", "兼营");
    private static final List<String> FORMULAS =
            List.of("除依法须经批准", "依法须经批准", "凭营业执照", "凭许可证", "经相关部门批准", "涉及行政许可", "以上范围", "以上项目", "具体经营项目");

    public Scope {
        clauses = List.copyOf(clauses);
    }

    /** Reads a scope or a list of products; a blank text has no clauses. */
    public static Scope of(String text) {
        return new Scope(split(text), true);
    }

    /** Clauses of which none comes before another, as the notes of the standard. */
    public static Scope unranked(String text) {
        return new Scope(split(text), false);
    }

    /** The main activity; none if nothing is said. */
    public Optional<String> main() {
        return clauses.stream().findFirst();
    }

    /** How much the clause at that place counts, by 1/√(1 + place): measured, see docs/benchmarks.md. */
    float weight(int place) {
        return isRanked ? (float) (1 / Math.sqrt(1.0 + place)) : 1;
    }

    private static List<String> split(String text) {
        String half = HalfWidth.of(text.replace('、', ';').replace('。', ';')).toLowerCase(Locale.ROOT);
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                take(c, clause, clauses);
            }
        }
        end(clause, clauses);
        return clauses;
    }

    private static void take(char c, StringBuilder clause, List<String> clauses) {
        if (c < 0x4E00 && PARTING.indexOf(c) >= 0) {
            end(clause, clauses);
        } else {
            clause.append(c);
        }
    }

    private static void end(StringBuilder clause, List<String> clauses) {
        String said = clause.toString();
        clause.setLength(0);
        if (!said.isEmpty() && !HEADINGS.contains(said) && FORMULAS.stream().noneMatch(said::startsWith)) {
            clauses.add(said);
        }
    }
}
