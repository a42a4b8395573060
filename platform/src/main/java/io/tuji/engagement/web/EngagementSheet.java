package io.tuji.engagement.web;

import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Ours;
import io.tuji.engagement.Engagement.What;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Engagements as rows of a file. */
@Component
class EngagementSheet {

    private static final List<String> COLUMNS = List.of(
            "code",
            "day",
            "begins",
            "kind",
            "state",
            "contact",
            "company",
            "firm",
            "project",
            "subject",
            "place",
            "body",
            "ours",
            "theirs",
            "summary",
            "asks",
            "nextStep",
            "nextOn",
            "recordedBy");

    private final EngagementWords words;

    EngagementSheet(EngagementWords words) {
        this.words = words;
    }

    List<String> head() {
        return COLUMNS.stream()
                .map(key -> words.say("engagement.column." + key))
                .toList();
    }

    List<String> row(Engagement engagement) {
        What what = engagement.what();
        return List.of(
                engagement.id().code(),
                what.when().day().toString(),
                what.when().begins().map(Object::toString).orElse(""),
                words.say("engagement.kind." + what.kind()),
                words.say("engagement.state." + engagement.state()),
                words.say(engagement.isContact() ? "engagement.yes" : "engagement.no"),
                what.about().firm().company().map(CompanyId::code).orElse(""),
                what.about().firm().name(),
                what.about().project().map(one -> one.code().toString()).orElse(""),
                what.subject(),
                what.place(),
                words.body(engagement),
                what.ours().stream().map(Ours::name).collect(Collectors.joining(words.comma())),
                words.theirs(what),
                what.summary(),
                what.asks(),
                what.next().words(),
                what.next().day().map(Object::toString).orElse(""),
                engagement.recorded().name());
    }
}
