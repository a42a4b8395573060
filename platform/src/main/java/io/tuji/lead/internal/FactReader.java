package io.tuji.lead.internal;

import io.tuji.engine.chain.candidate.Candidate;
import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.chain.candidate.SameCity;
import io.tuji.engine.chain.candidate.TitleGrade;
import io.tuji.lead.Candidates.NodeOf;
import io.tuji.lead.internal.PoolStore.Contact;
import io.tuji.lead.internal.PoolStore.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    FactReader(Around around) {
        this.around = around;
    }

    Candidate read(Row row) {
        List<Fact> facts = new ArrayList<>();
        fit(row, facts);
        row.capitalInYuan().ifPresent(capital -> facts.add(capital(row, capital.doubleValue())));
        facts.addAll(around.stated().getOrDefault(row.id(), List.of()));
        row.titles().ifPresent(titles -> JSON.readValue(titles, TITLES).forEach(title -> facts.add(title(title))));
        neighbours(row, facts);
        presence(row, facts);
        expansion(row, facts);
        row.contact().ifPresent(contact -> facts.add(contact(contact)));
        return new Candidate(row.id(), row.name(), facts);
    }

    private static void fit(Row row, List<Fact> facts) {
        row.partnerSaidBy()
                .ifPresent(saidBy -> facts.add(
                        new Fact(FactKind.TRADES_WITH_PATRON, 1, "", Optional.of(saidBy), row.partnerAsOf())));
        row.basis().ifPresent(basis -> {
            FactKind kind = switch (basis) {
                case "PERSON" -> FactKind.SAID_BY_PERSON;
                case "PRODUCT" -> FactKind.SAID_BY_LIST;
                default -> FactKind.READ_FROM_TEXT;
            };
            double amount = kind == FactKind.READ_FROM_TEXT ? row.confidence() : 1;
            facts.add(new Fact(kind, amount, row.nodes().get(0), Optional.empty(), Optional.empty()));
        });
    }

    private Fact capital(Row row, double yuan) {
        Optional<SurroundingsStore.Origin> origin =
                Optional.ofNullable(around.capitals().get(row.id()));
        return new Fact(
                FactKind.CAPITAL,
                yuan,
                "",
                origin.map(SurroundingsStore.Origin::source),
                origin.map(SurroundingsStore.Origin::on));
    }

    private static Fact title(Titled title) {
        return new Fact(
                FactKind.TITLE,
                TitleGrade.of(title.kind()),
                title.kind(),
                Optional.of(title.saidBy()),
                Optional.of(title.from()));
    }

    private void neighbours(Row row, List<Fact> facts) {
        row.edges()
                .ifPresent(edges -> JSON.readValue(edges, EDGES)
                        .forEach(edge -> facts.add(new Fact(
                                edge.kind(),
                                1,
                                edge.product()
                                        .map(product -> edge.name() + "（" + product + "）")
                                        .orElse(edge.name()),
                                Optional.of(edge.saidBy()),
                                Optional.of(edge.asOf())))));
        row.nodes().stream()
                .map(FactReader::node)
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

    static NodeOf node(String text) {
        int colon = text.indexOf(':');
        return new NodeOf(text.substring(0, colon), text.substring(colon + 1));
    }

    private void presence(Row row, List<Fact> facts) {
        around.relatives().branchOf(row.name()).ifPresent(branch -> facts.add(plain(FactKind.BRANCH_HERE, branch)));
        around.relatives().parentOf(row.name()).ifPresent(parent -> facts.add(plain(FactKind.PARENT_HERE, parent)));
        row.division()
                .filter(code -> code.length() == DIVISION_DIGITS)
                .ifPresent(code -> facts.add(
                        plain(SameCity.of(code, around.home()) ? FactKind.SAME_CITY : FactKind.OTHER_CITY, code)));
    }

    private static Fact plain(FactKind kind, String said) {
        return new Fact(kind, 1, said, Optional.empty(), Optional.empty());
    }

    private void expansion(Row row, List<Fact> facts) {
        row.raise()
                .ifPresent(raise -> facts.add(new Fact(
                        FactKind.CAPITAL_RAISED,
                        raise.to().doubleValue() / raise.from().doubleValue() - 1,
                        raise.from().toBigInteger() + " → " + raise.to().toBigInteger(),
                        Optional.of(raise.by()),
                        Optional.of(raise.on()))));
        row.namesakes()
                .ifPresent(same -> facts.add(new Fact(
                        FactKind.NAMESAKES_FOUNDED,
                        same.firms(),
                        same.name(),
                        Optional.empty(),
                        Optional.of(same.latest()))));
        if (row.raise().isEmpty() && isWatched(row)) {
            facts.add(new Fact(
                    FactKind.CAPITAL_UNCHANGED,
                    1,
                    row.firstOn().map(LocalDate::toString).orElse(""),
                    Optional.empty(),
                    row.lastOn()));
        }
    }

    /** Whether a register was looked at on two days, the later of them of late. */
    private boolean isWatched(Row row) {
        return row.firstOn().isPresent()
                && row.lastOn()
                        .filter(last -> last.isAfter(row.firstOn().get()) && !last.isBefore(around.since()))
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
     * @param capitals who says the capital; only of firms that are shown
     */
    record Around(
            String home,
            LocalDate since,
            Map<NodeOf, SurroundingsStore.Beside> beside,
            Relatives relatives,
            Map<Long, List<Fact>> stated,
            Map<Long, SurroundingsStore.Origin> capitals) {

        Around with(Map<Long, SurroundingsStore.Origin> origins) {
            return new Around(home, since, beside, relatives, stated, origins);
        }
    }
}
