package io.tuji.coding.web;

import io.tuji.access.Visitor;
import io.tuji.coding.CompanyIndustry;
import io.tuji.coding.CompanyIndustry.Guess;
import io.tuji.coding.CompanyIndustry.Why;
import io.tuji.coding.internal.CloseLook;
import io.tuji.coding.internal.CloseLook.Seen;
import io.tuji.coding.web.ReviewView.Choice;
import io.tuji.coding.web.ReviewView.Line;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.coding.Candidate;
import io.tuji.engine.industry.coding.DecidingClause;
import io.tuji.engine.industry.coding.FirmText.Kind;
import io.tuji.engine.industry.coding.IndustryReading;
import io.tuji.registry.Registry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes what is known of a firm into what the page shows; a firm that the visitor may not see is not shown. */
@Component
class ReviewViews {

    private static final int CHOICES = 3;
    private static final int MARKED = 3;

    private final Registry registry;
    private final CloseLook closeLook;

    ReviewViews(Registry registry, CloseLook closeLook) {
        this.registry = registry;
        this.closeLook = closeLook;
    }

    Optional<ReviewView> of(CompanyIndustry industry, Visitor visitor) {
        return registry.find(industry.company(), visitor)
                .flatMap(company -> closeLook
                        .at(company.id())
                        .map(seen -> new ReviewView(
                                company,
                                industry,
                                pieces(seen.scope(), seen, Kind.SCOPE),
                                pieces(seen.products(), seen, Kind.PRODUCTS),
                                choices(industry, seen.reading()))));
    }

    List<Line> lines(List<CompanyIndustry> queue, Visitor visitor) {
        return queue.stream()
                .flatMap(waiting ->
                        registry.find(waiting.company(), visitor).map(company -> new Line(waiting, company)).stream())
                .toList();
    }

    private static List<MarkedText.Piece> pieces(Optional<String> text, Seen seen, Kind kind) {
        List<DecidingClause> deciding = seen.kind() == kind
                ? seen.reading().deciding().stream().limit(MARKED).toList()
                : List.of();
        return text.map(words -> MarkedText.of(words, deciding)).orElse(List.of());
    }

    /** Where sources disagree, what they state; otherwise the likeliest divisions. */
    private static List<Choice> choices(CompanyIndustry industry, IndustryReading reading) {
        return industry.why().filter(Why.CONFLICT::equals).isPresent()
                ? industry.candidates().stream()
                        .map((Guess g) -> new Choice(g.industry(), Optional.empty(), List.of()))
                        .toList()
                : reading.at(Level.DIVISION).stream()
                        .limit(CHOICES)
                        .map(c -> new Choice(c.industry(), c.confidence().find(), finer(c.industry(), reading)))
                        .toList();
    }

    private static List<IndustryCode> finer(IndustryCode division, IndustryReading reading) {
        return reading.at(Level.CLASS).stream()
                .map(Candidate::industry)
                .filter(entry -> entry.code().startsWith(division.code()))
                .limit(CHOICES)
                .toList();
    }
}
