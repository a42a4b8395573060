package io.tuji.demand.web;

import io.tuji.demand.ChainNode;
import io.tuji.demand.Facet;
import io.tuji.demand.Firm;
import io.tuji.demand.Labelled;
import io.tuji.demand.Need;
import io.tuji.demand.Need.Amount;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Resource;
import io.tuji.demand.internal.Matches.Gap;
import io.tuji.district.PlaceNames;
import io.tuji.registry.CompanyId;
import io.tuji.web.Show;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says needs and resources in the language of the request; templates call it {@code @demandWords}. */
@Component("demandWords")
public class DemandWords {

    /** How a state looks: kind, icon and message key. */
    public record Look(String kind, String icon, String key) {}

    private final MessageSource messages;
    private final NodeNames nodes;
    private final PlaceNames places;
    private final Show show;
    private final Clock clock;

    DemandWords(MessageSource messages, NodeNames nodes, PlaceNames places, Show show, Clock clock) {
        this.messages = messages;
        this.nodes = nodes;
        this.places = places;
        this.show = show;
        this.clock = clock;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    public String name(Labelled one) {
        return one.in(LocaleContextHolder.getLocale());
    }

    public Look look(Need.State state) {
        return switch (state) {
            case OPEN -> new Look("warn", "circle", "demand.state.OPEN");
            case BEING_MET -> new Look("calm", "hourglass-split", "demand.state.BEING_MET");
            case MET -> new Look("good", "check-circle", "demand.state.MET");
            case WITHDRAWN -> new Look("unknown", "arrow-counterclockwise", "demand.state.WITHDRAWN");
            case CANNOT_BE_MET -> new Look("bad", "x-circle", "demand.state.CANNOT_BE_MET");
        };
    }

    public Look look(Resource.State state) {
        return switch (state) {
            case OFFERED -> new Look("good", "check-circle", "demand.resource.state.OFFERED");
            case TO_COME -> new Look("calm", "clock", "demand.resource.state.TO_COME");
            case EXPIRED -> new Look("warn", "calendar-x", "demand.resource.state.EXPIRED");
            case WITHDRAWN -> new Look("unknown", "arrow-counterclockwise", "demand.resource.state.WITHDRAWN");
        };
    }

    public String amount(Amount amount) {
        return show.exact(amount.number()) + " " + name(amount.unit());
    }

    /** Of a firm of the registry its page, of another nothing. */
    public String codeOf(Firm firm) {
        return firm.company().map(CompanyId::code).orElse("");
    }

    public boolean isLate(Need need) {
        return need.state().isSought()
                && need.what()
                        .wantedBy()
                        .filter(day -> day.isBefore(LocalDate.now(clock)))
                        .isPresent();
    }

    /** The node, with its chain. */
    public String node(ChainNode node) {
        return nodes.full(node);
    }

    public String nodes(List<ChainNode> all) {
        return String.join(say("show.semicolon"), all.stream().map(nodes::full).toList());
    }

    public String place(String code) {
        return places.of(code);
    }

    public List<PlaceNames.Choice> places() {
        return places.choices();
    }

    public String confidence(OptionalDouble confidence) {
        return confidence.isEmpty()
                ? say("demand.match.person")
                : say("demand.match.confidence", Math.round(confidence.getAsDouble() * 100));
    }

    /** The kinds of resources that can meet needs of the facet. */
    public String kinds(Facet facet) {
        return String.join(
                say("demand.comma"), facet.resources().stream().map(this::name).toList());
    }

    /** What is missing, and who could say it. */
    public String gap(Gap gap, Need need) {
        return say(
                "demand.gap." + gap,
                name(need.what().facet()),
                kinds(need.what().facet()),
                need.what().node().map(nodes::full).orElse(""));
    }

    /** Whether a node stands among those that are offered first. */
    public boolean holds(List<ChainNode> own, String node) {
        return own.stream().map(ChainNode::text).anyMatch(node::equals);
    }
}
