package io.tuji.registry.web;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.web.Described;
import io.tuji.web.QuantityJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A statement, for programs.
 *
 * @param quantity of an amount; otherwise words
 */
record StatementJson(
        String id,
        String period,
        Optional<QuantityJson> quantity,

        @Described(zh = "文字、日期、yes 或 no、可选的说法之一", en = "words, a day, yes or no, one of the options")
        Optional<String> words,

        Bound bound,
        Certainty certainty,
        LocalDate asOf,
        String saidBy,

        @Described(zh = "是否取自官方来源", en = "whether it is taken from an official source")
        boolean official,

        Instant recordedAt,
        String recordedBy,
        Optional<String> supersedes,

        @Described(zh = "何人何时因何搁置；计入采信的没有", en = "who set it aside, when and why; none where it counts")
        Optional<AsideJson> aside) {

    record AsideJson(String reason, String by, Instant at) {}

    static StatementJson of(Statement statement) {
        Statement.What what = statement.what();
        boolean amount = what.content() instanceof Content.Amount;
        return new StatementJson(
                Long.toString(statement.id().value()),
                what.period().toString(),
                what.content() instanceof Content.Amount a
                        ? Optional.of(QuantityJson.of(a.quantity()))
                        : Optional.empty(),
                Optional.of(what.content().text()).filter(words -> !amount),
                what.bound(),
                what.certainty(),
                what.asOf(),
                what.saidBy(),
                what.isOfficial(),
                statement.recordedAt(),
                statement.recordedBy().name(),
                statement.supersedes().map(id -> Long.toString(id.value())),
                statement
                        .aside()
                        .map(aside -> new AsideJson(aside.reason(), aside.by().name(), aside.at())));
    }
}
