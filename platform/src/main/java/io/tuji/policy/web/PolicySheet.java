package io.tuji.policy.web;

import io.tuji.policy.internal.PolicyFirmListStore;
import io.tuji.policy.internal.TurnListStore;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Verdicts and their turns as rows of a file. */
@Component
class PolicySheet {

    private final PolicyWords words;

    PolicySheet(PolicyWords words) {
        this.words = words;
    }

    List<String> firmHead() {
        return head("firm", "code", "policy", "round", "truth", "asks", "since");
    }

    List<String> row(PolicyFirmListStore.Row row) {
        return List.of(
                row.name(),
                row.firm().code(),
                words.title(row.policy()),
                words.say("policy.round." + row.round()),
                words.say(row.isNear() ? "policy.near" : "policy.truth." + row.truth()),
                String.join("\n", words.points(row.asks())),
                row.since().toString());
    }

    List<String> turnHead() {
        return head("firm", "code", "policy", "turn", "before", "after", "cause", "clauses", "at");
    }

    List<String> row(TurnListStore.Row row) {
        return List.of(
                row.name(),
                row.firm().code(),
                words.title(row.policy()),
                words.say("policy.turn." + row.turn()),
                words.say("policy.truth." + row.before()),
                words.say("policy.truth." + row.after()),
                words.say("policy.cause." + row.cause()),
                String.join(" ", row.clauses()),
                row.at().toString());
    }

    private List<String> head(String... keys) {
        return Stream.of(keys).map(key -> words.say("policy.column." + key)).toList();
    }
}
