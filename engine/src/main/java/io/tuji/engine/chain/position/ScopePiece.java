package io.tuji.engine.chain.position;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A piece of a scope between two marks, and what is known so far of the verbs that govern it. */
final class ScopePiece {

    private static final List<String> FIELDS = List.of("领域", "专业的", "专业技术", "专业内");

    private final int begin;
    private final int end;
    final char mark;
    final Verbs.Cut cut;
    private final int field;
    final Set<Deed> deeds = EnumSet.noneOf(Deed.class);
    boolean isBehind;
    boolean isFar;

    ScopePiece(String text, int begin, int end, char mark) {
        String said = text.substring(begin, end);
        this.begin = begin;
        this.end = end;
        this.mark = mark;
        this.cut = Verbs.cut(said);
        this.field = FIELDS.stream()
                .mapToInt(said::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
        if (isField()) {
            deeds.add(ofField(cut.trailing()));
        } else {
            deeds.addAll(cut.leading());
            deeds.addAll(cut.trailing());
        }
    }

    /** After verbs were added. */
    void keepToField() {
        if (isField()) {
            Deed deed = ofField(deeds);
            deeds.clear();
            deeds.add(deed);
        }
    }

    /** Advice in a field is a service; only development in it is nearly making. */
    private static Deed ofField(Set<Deed> verbs) {
        return Deed.isMaking(verbs) || verbs.contains(Deed.FIELD) ? Deed.FIELD : Deed.SERVE;
    }

    boolean isField() {
        return field >= 0 && !cut.trailing().isEmpty();
    }

    boolean endsSentence() {
        return mark == ';' || mark == '。' || mark == '\n' || mark == '^';
    }

    Clause clause() {
        return new Clause(begin, begin + (isField() ? field : cut.end()), end, deeds, isFar);
    }
}
