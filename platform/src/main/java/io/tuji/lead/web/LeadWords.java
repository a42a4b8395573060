package io.tuji.lead.web;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.chain.Chains;
import io.tuji.chain.Edition;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Words;
import io.tuji.lead.Lead;
import io.tuji.web.Show;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says leads in the language of the request; templates call it {@code @leadWords}. */
@Component("leadWords")
public class LeadWords {

    private final MessageSource messages;
    private final Chains chains;
    private final OrgUnits units;
    private final Show show;

    LeadWords(MessageSource messages, Chains chains, OrgUnits units, Show show) {
        this.messages = messages;
        this.chains = chains;
        this.units = units;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    public List<Edition> chains() {
        return chains.list();
    }

    /** The name of a chain; its id where no template of it is in force any more. */
    public String chain(String id) {
        return chains.find(id).map(edition -> words(edition.chain().name())).orElse(id);
    }

    public String node(String chain, String node) {
        return chains.find(chain)
                .flatMap(edition -> edition.chain().find(node))
                .map(this::node)
                .orElse(node);
    }

    public String node(Node node) {
        return words(node.name());
    }

    public String words(Words words) {
        boolean isEnglish = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return isEnglish && !words.en().isBlank() ? words.en() : words.zh();
    }

    /** Chain and node that a lead is for. */
    public String aim(Lead lead) {
        Lead.Subject subject = lead.subject();
        if (subject.chain().isEmpty()) {
            return say("lead.aim.none");
        }
        return subject.node().isEmpty()
                ? chain(subject.chain())
                : say("lead.aim", chain(subject.chain()), node(subject.chain(), subject.node()));
    }

    public String unit(Optional<OrgUnitId> unit) {
        return unit.flatMap(units::find).map(OrgUnits.Body::name).orElseGet(() -> say("lead.unit.none"));
    }

    /** With the reason why it was dropped. */
    public String state(Lead lead) {
        String state = say("lead.state." + lead.state());
        return lead.dropped()
                .map(reason -> say("lead.state.because", state, say("lead.drop." + reason)))
                .orElse(state);
    }

    public Look look(Lead.State state) {
        return Look.of(state);
    }

    public String raised(Lead lead) {
        return say("lead.raisedBy", lead.raisedBy(), show.time(lead.raisedAt()));
    }

    /** How a state looks: a word, an icon, and colour only third. */
    public record Look(String kind, String icon) {

        static Look of(Lead.State state) {
            return switch (state) {
                case NEW -> new Look("warn", "circle-half");
                case CHECKING -> new Look("calm", "search");
                case HANDED_ON -> new Look("good", "check-circle-fill");
                case DROPPED -> new Look("unknown", "x-circle");
            };
        }
    }
}
