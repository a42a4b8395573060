package io.tuji.chain.web;

import io.tuji.chain.internal.ChainProblem;
import io.tuji.engine.chain.Basis;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One row of what a node or an edge rests on, as it is typed; a row without a source says nothing. */
public record BasisTyped(String kind, String source, String passage, String date) {

    private static final int TO_FILL = 2;
    private static final BasisTyped EMPTY = new BasisTyped("", "", "", "");

    static List<BasisTyped> of(List<Basis> bases) {
        List<BasisTyped> rows = new ArrayList<>();
        bases.forEach(basis -> rows.add(new BasisTyped(
                basis.kind().name(), basis.source(), basis.passage().orElse(""), day(basis))));
        return withRoom(rows);
    }

    static List<BasisTyped> shown(List<String> kinds, List<String> sources, List<String> passages, List<String> dates) {
        return withRoom(typed(kinds, sources, passages, dates));
    }

    static List<Basis> rows(
            List<String> kinds, List<String> sources, List<String> passages, List<String> dates, Problems problems) {
        return typed(kinds, sources, passages, dates).stream()
                .flatMap(row -> row.read(problems).stream())
                .toList();
    }

    private static List<BasisTyped> typed(
            List<String> kinds, List<String> sources, List<String> passages, List<String> dates) {
        List<BasisTyped> rows = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            BasisTyped row = new BasisTyped(at(kinds, i), at(sources, i), at(passages, i), at(dates, i));
            if (!row.source.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String at(List<String> texts, int row) {
        return row < texts.size() ? texts.get(row) : "";
    }

    private static List<BasisTyped> withRoom(List<BasisTyped> rows) {
        List<BasisTyped> all = new ArrayList<>(rows);
        for (int i = 0; i < TO_FILL; i++) {
            all.add(EMPTY);
        }
        return List.copyOf(all);
    }

    private Optional<Basis> read(Problems problems) {
        Optional<Basis.Kind> found = Arrays.stream(Basis.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(ChainProblem.KIND_UNKNOWN, Place.field("basisKind"), kind);
        }
        Optional<LocalDate> day = day(date, "basisDate", problems);
        return found.map(one -> new Basis(one, source.strip(), optional(passage), day));
    }

    static Optional<LocalDate> day(String typed, String field, Problems problems) {
        try {
            return optional(typed).map(LocalDate::parse);
        } catch (DateTimeException e) {
            problems.add(ChainProblem.DAY_FORM, Place.field(field), typed);
            return Optional.empty();
        }
    }

    static String day(Basis basis) {
        return basis.date().map(LocalDate::toString).orElse("");
    }

    static Optional<String> optional(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }
}
