package io.tuji.registry.web;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactDefinition.Kind;
import io.tuji.registry.FactDefinition.Protection;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import io.tuji.registry.internal.KnownFact;
import io.tuji.registry.internal.KnownFacts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes facts of a company into what pages show. */
@Component
class FactViews {

    /** Those that the page of a firm shows even where nothing is said of them. */
    private static final Set<String> ALWAYS_SHOWN = Set.of(
            "floor_space", "staff", "revenue", "output", "tax_paid", "rd_spending", "contact", "industry", "products");

    private final CompanyWords words;
    private final Facts facts;
    private final KnownFacts known;

    FactViews(CompanyWords words, Facts facts, KnownFacts known) {
        this.words = words;
        this.facts = facts;
        this.known = known;
    }

    /** The latest of each for the page of a firm; what the visitor may not see is not in the list. */
    List<FactView> latest(CompanyId company, Visitor visitor, Instant asOf) {
        return known.of(company, visitor, asOf).stream()
                .filter(fact -> !fact.standing().isEmpty()
                        || fact.fact().kind() == Kind.PLACE
                        || ALWAYS_SHOWN.contains(fact.fact().key()))
                .map(this::latest)
                .toList();
    }

    FactView latest(KnownFact fact) {
        String period =
                fact.standing().isEmpty() ? "" : fact.standing().get(0).period().toString();
        return view(fact.fact(), period, fact.latest());
    }

    /** Those that everybody may see who sees the firm. */
    List<KnownFact> open(CompanyId company, Instant asOf) {
        List<FactDefinition> open = facts.list().stream()
                .filter(fact -> fact.protection() == Protection.OPEN)
                .toList();
        return known.of(company, open, asOf);
    }

    FactView view(FactDefinition fact, String period, Known<Statement> value) {
        return value.find()
                .map(statement -> said(fact, period, statement))
                .orElseGet(() -> unknown(fact, period, (Known.Unknown<Statement>) value));
    }

    private FactView said(FactDefinition fact, String period, Statement statement) {
        Certainty certainty = statement.what().certainty();
        return new FactView(
                fact.key(),
                words.fact(fact),
                fact.kind() == Kind.PLACE,
                words.statement(statement),
                period,
                certainty == Certainty.ACTUAL ? "" : words.say("certainty." + certainty),
                statement.what().isOfficial(),
                words.origin(statement),
                "",
                List.of(),
                words.suppliers(fact.suppliers()));
    }

    private FactView unknown(FactDefinition fact, String period, Known.Unknown<Statement> value) {
        return new FactView(
                fact.key(),
                words.fact(fact),
                fact.kind() == Kind.PLACE,
                "",
                period,
                "",
                false,
                List.of(),
                value.reason().name().toLowerCase(Locale.ROOT),
                value.candidates().stream().map(this::candidate).toList(),
                words.suppliers(fact.suppliers()));
    }

    private String candidate(Statement statement) {
        return words.say(
                "origin.said",
                words.statement(statement),
                statement.what().saidBy(),
                statement.what().asOf().toString());
    }
}
