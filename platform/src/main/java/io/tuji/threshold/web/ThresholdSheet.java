package io.tuji.threshold.web;

import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.threshold.ThresholdFirm;
import io.tuji.threshold.ThresholdFirm.Follower;
import io.tuji.threshold.ThresholdFirm.Revenue;
import io.tuji.threshold.internal.ThresholdListStore;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The list of firms near the threshold as a file. */
@Component
class ThresholdSheet {

    private static final List<String> COLUMNS = List.of(
            "code",
            "firm",
            "state",
            "why",
            "industry",
            "rule",
            "limit",
            "year",
            "revenue",
            "source",
            "asOf",
            "lacking",
            "share",
            "month",
            "follower",
            "since",
            "note");

    private final ThresholdListStore list;
    private final ThresholdWords words;
    private final ExportNotes notes;

    ThresholdSheet(ThresholdListStore list, ThresholdWords words, ExportNotes notes) {
        this.list = list;
        this.words = words;
        this.notes = notes;
    }

    /** Sends the list; that it was sent is audited. */
    void send(Listing listing, String format, Visitor visitor, HttpServletResponse response) throws IOException {
        notes.note(
                visitor.actor(), "threshold.export", "threshold:list", Map.of("list", listing.linkTo(listing.path())));
        List<String> head = COLUMNS.stream()
                .map(key -> words.say("threshold.column." + key))
                .toList();
        new ListFile(words.say("nav.threshold"), head)
                .send(response, format, row -> list.each(listing, visitor, firm -> row.accept(row(firm))));
    }

    private List<String> row(ThresholdFirm firm) {
        return Stream.of(standing(firm), revenue(firm), following(firm.following()))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> standing(ThresholdFirm firm) {
        return List.of(
                firm.id().code(),
                firm.name(),
                words.say("threshold.state." + firm.state()),
                firm.why().map(why -> words.say("threshold.why." + why)).orElse(""),
                words.industry(firm),
                firm.limit().map(limit -> words.rule(limit.rule())).orElse(""),
                firm.limit().map(words::limit).orElse(""),
                Integer.toString(firm.year()));
    }

    private List<String> revenue(ThresholdFirm firm) {
        return List.of(
                firm.revenue().map(words::revenue).orElse(""),
                firm.revenue().map(Revenue::saidBy).orElse(""),
                firm.revenue().map(revenue -> revenue.asOf().toString()).orElse(""),
                words.lacking(firm),
                words.share(firm));
    }

    private static List<String> following(ThresholdFirm.Following following) {
        return List.of(
                following.month().map(Object::toString).orElse(""),
                following.follower().map(Follower::name).orElse(""),
                following.inSince().map(Object::toString).orElse(""),
                following.note());
    }
}
