package io.tuji.lead.web;

import io.tuji.lead.Lead;
import io.tuji.registry.CompanyId;
import io.tuji.web.Show;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads as rows of a file. */
@Component
class LeadSheet {

    private static final List<String> COLUMNS = List.of(
            "code", "firm", "company", "chain", "node", "source", "state", "dropped", "owner", "unit", "note", "raised",
            "touched");

    private final LeadWords words;
    private final Show show;

    LeadSheet(LeadWords words, Show show) {
        this.words = words;
        this.show = show;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("lead.column." + key)).toList();
    }

    List<String> row(Lead lead) {
        Lead.Subject subject = lead.subject();
        return List.of(
                lead.id().code(),
                subject.firm(),
                subject.company().map(CompanyId::code).orElse(""),
                subject.chain().isEmpty() ? "" : words.chain(subject.chain()),
                subject.node().isEmpty() ? "" : words.node(subject.chain(), subject.node()),
                words.say("lead.source." + lead.source()),
                words.say("lead.state." + lead.state()),
                lead.dropped().map(reason -> words.say("lead.drop." + reason)).orElse(""),
                lead.owner().name(),
                words.unit(lead.owner().unit()),
                lead.note(),
                show.time(lead.raisedAt()),
                show.time(lead.touchedAt()));
    }
}
