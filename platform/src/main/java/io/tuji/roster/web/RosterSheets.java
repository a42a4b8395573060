package io.tuji.roster.web;

import io.tuji.registry.CompanyId;
import io.tuji.roster.internal.DifferenceListStore;
import io.tuji.roster.internal.MemberListStore;
import io.tuji.roster.internal.RosterListStore;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists, members and differences as rows of files; members in the columns in which a file is brought back. */
@Component
class RosterSheets {

    private static final List<String> ROSTER =
            List.of("code", "name", "purpose", "unit", "number", "asOf", "firms", "unknown", "state", "note");
    private static final List<String> MEMBER = List.of("company", "creditCode", "firm", "share", "remark");
    private static final List<String> DIFFERENCE =
            List.of("kind", "company", "creditCode", "firm", "before", "after", "beforeNote", "afterNote");

    private final RosterWords words;

    RosterSheets(RosterWords words) {
        this.words = words;
    }

    List<String> rosterHead() {
        return head(ROSTER);
    }

    List<String> memberHead() {
        return head(MEMBER);
    }

    List<String> differenceHead() {
        return head(DIFFERENCE);
    }

    private List<String> head(List<String> keys) {
        return keys.stream().map(key -> words.say("roster.column." + key)).toList();
    }

    List<String> roster(RosterListStore.Row row) {
        return List.of(
                row.roster().id().code(),
                row.roster().about().name(),
                words.say("roster.purpose." + row.roster().about().purpose()),
                row.unit().orElse(""),
                row.number().isPresent() ? Integer.toString(row.number().getAsInt()) : "",
                row.asOf().map(LocalDate::toString).orElse(""),
                Long.toString(row.firms()),
                Long.toString(row.unknown()),
                words.say(row.roster().closed() ? "roster.state.closed" : "roster.state.open"),
                row.roster().about().note());
    }

    List<String> member(MemberListStore.Row row) {
        return Stream.of(
                        row.company().map(CompanyId::code).orElse(""),
                        row.creditCode(),
                        row.name(),
                        words.typed(row.share()),
                        row.note())
                .toList();
    }

    List<String> difference(DifferenceListStore.Row row) {
        return List.of(
                words.say("roster.kind." + row.kind()),
                row.company().map(CompanyId::code).orElse(""),
                row.creditCode(),
                row.name(),
                row.wasThere() ? words.share(row.before()) : "",
                row.isThere() ? words.share(row.after()) : "",
                row.beforeNote(),
                row.afterNote());
    }
}
