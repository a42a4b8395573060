package io.tuji.lead.internal;

import io.tuji.engine.chain.candidate.Candidate;
import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.chain.candidate.SameCity;
import io.tuji.engine.chain.candidate.TitleGrade;
import io.tuji.lead.Candidates.NodeOf;
import io.tuji.lead.internal.KnownStore.Contact;
import io.tuji.lead.internal.KnownStore.Known;
import io.tuji.lead.internal.PoolStore.Firm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns what was gathered of a firm into the facts that the ranking weighs. */
final class FactReader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Edge>> EDGES = new TypeReference<>() {};
    private static final TypeReference<List<Titled>> TITLES = new TypeReference<>() {};
    private static final int DIVISION_DIGITS = 6;

    private record Edge(FactKind kind, String name, Optional<String> product, String saidBy, LocalDate asOf) {}

    private record Titled(String kind, String saidBy, LocalDate from) {}

    private final Around around;
    private final Map<Long, Known> known;
    private final Map<String, Boolean> isSameCity = new HashMap<>();

    /** @param known by firm; of one that is missing nothing is known beside its registration */
    FactReader(Around around, Map<Long, Known> known) {
        this.around = around;
        this.known = known;
    }

    Candidate read(Firm firm) {
        Known more = known.getOrDefault(firm.id(), Known.NOTHING);
        List<Fact> facts = new ArrayList<>();
        fit(firm, facts);
        firm.capitalInYuan().ifPresent(yuan -> facts.add(capital(yuan.doubleValue())));
        facts.addAll(around.stated().getOrDefault(firm.id(), List.of()));
        more.titles().ifPresent(titles -> JSON.readValue(titles, TITLES).forEach(title -> facts.add(title(title))));
        neighbours(firm, more, facts);
        presence(firm, facts);
        expansion(more, facts);
        more.contact().ifPresent(contact -> facts.add(contact(contact)));
        return new Candidate(firm.id(), firm.name(), facts);
    }

    private static void fit(Firm firm, List<Fact> facts) {
        firm.partnerSaidBy()
                .ifPresent(saidBy -> facts.add(
                        new Fact(FactKind.TRADES_WITH_PATRON, 1, "", Optional.of(saidBy), firm.partnerAsOf())));
        firm.basis().ifPresent(basis -> {
            FactKind kind = switch (basis) {
                case "PERSON" -> FactKind.SAID_BY_PERSON;
                case "PRODUCT" -> FactKind.SAID_BY_LIST;
                default -> FactKind.READ_FROM_TEXT;
            };
            double amount = kind == FactKind.READ_FROM_TEXT ? firm.confidence() : 1;
            facts.add(new Fact(kind, amount, text(firm.nodes().get(0)), Optional.empty(), Optional.empty()));
        });
    }

    private static Fact capital(double yuan) {
        return new Fact(FactKind.CAPITAL, yuan, "", Optional.empty(), Optional.empty());
    }

    private static Fact title(Titled title) {
        return new Fact(
                FactKind.TITLE,
                TitleGrade.of(title.kind()),
                title.kind(),
                Optional.of(title.saidBy()),
                Optional.of(title.from()));
    }

    private void neighbours(Firm firm, Known more, List<Fact> facts) {
        more.edges()
                .ifPresent(edges -> JSON.readValue(edges, EDGES)
                        .forEach(edge -> facts.add(new Fact(
                                edge.kind(),
                                1,
                                edge.product()
                                        .map(product -> edge.name() + "（" + product + "）")
                                        .orElse(edge.name()),
                                Optional.of(edge.saidBy()),
                                Optional.of(edge.asOf())))));
        firm.nodes().stream()
                .filter(around.beside()::containsKey)
                .map(around.beside()::get)
                .max(Comparator.comparingLong(SurroundingsStore.Beside::residents))
                .ifPresent(beside -> facts.add(new Fact(
                        FactKind.RESIDENTS_BESIDE,
                        beside.residents(),
                        beside.example(),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static String text(NodeOf node) {
        return node.chain() + ':' + node.node();
    }

    private void presence(Firm firm, List<Fact> facts) {
        around.relatives().branchOf(firm.name()).ifPresent(branch -> facts.add(plain(FactKind.BRANCH_HERE, branch)));
        around.relatives().parentOf(firm.name()).ifPresent(parent -> facts.add(plain(FactKind.PARENT_HERE, parent)));
        firm.division()
                .filter(code -> code.length() == DIVISION_DIGITS)
                .ifPresent(code -> facts.add(plain(isSameCity(code) ? FactKind.SAME_CITY : FactKind.OTHER_CITY, code)));
    }

    /** Firms are many and divisions few. */
    private boolean isSameCity(String division) {
        return isSameCity.computeIfAbsent(division, code -> SameCity.of(code, around.home()));
    }

    private static Fact plain(FactKind kind, String said) {
        return new Fact(kind, 1, said, Optional.empty(), Optional.empty());
    }

    private void expansion(Known more, List<Fact> facts) {
        more.raise()
                .ifPresent(raise -> facts.add(new Fact(
                        FactKind.CAPITAL_RAISED,
                        raise.to().doubleValue() / raise.from().doubleValue() - 1,
                        raise.from().toBigInteger() + " → " + raise.to().toBigInteger(),
                        Optional.of(raise.by()),
                        Optional.of(raise.on()))));
        more.namesakes()
                .ifPresent(same -> facts.add(new Fact(
                        FactKind.NAMESAKES_FOUNDED,
                        same.firms(),
                        same.name(),
                        Optional.empty(),
                        Optional.of(same.latest()))));
        if (more.raise().isEmpty() && isWatched(more)) {
            facts.add(new Fact(
                    FactKind.CAPITAL_UNCHANGED,
                    1,
                    more.firstOn().map(LocalDate::toString).orElse(""),
                    Optional.empty(),
                    more.lastOn()));
        }
    }

    /** Whether a register was looked at on two days, the later of them of late. */
    private boolean isWatched(Known more) {
        return more.firstOn().isPresent()
                && more.lastOn()
                        .filter(last -> last.isAfter(more.firstOn().get()) && !last.isBefore(around.since()))
                        .isPresent();
    }

    private static Fact contact(Contact contact) {
        FactKind kind = switch (contact.state()) {
            case "NEW", "CHECKING" -> FactKind.LEAD_RUNNING;
            case "HANDED_ON" -> FactKind.LEAD_HANDED_ON;
            default ->
                switch (contact.dropped().orElse("")) {
                    case "LATER", "NO_SPACE" -> FactKind.LEAD_PUT_OFF;
                    case "NOT_INTERESTED", "UNSOUND" -> FactKind.LEAD_DECLINED;
                    default -> FactKind.LEAD_DROPPED;
                };
        };
        return new Fact(kind, 1, contact.dropped().orElse(""), Optional.empty(), Optional.of(contact.on()));
    }

    /**
     * What lies around all of the firms.
     *
     * @param home division of the district
     * @param since signs older than that are none any more
     * @param beside of nodes that have neighbours, where residents are known at all
     * @param stated facts from statements, by firm
     */
    record Around(
            String home,
            LocalDate since,
            Map<NodeOf, SurroundingsStore.Beside> beside,
            Relatives relatives,
            Map<Long, List<Fact>> stated) {

        Around with(Map<Long, List<Fact>> said) {
            return new Around(home, since, beside, relatives, said);
        }
    }
}
