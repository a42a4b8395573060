package io.tuji.coding.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.coding.Codings;
import io.tuji.coding.CompanyIndustry;
import io.tuji.coding.Decision;
import io.tuji.coding.internal.CloseLook;
import io.tuji.coding.web.Belonging.Answer;
import io.tuji.engine.industry.coding.DecidingClause;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyPanel;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a firm: its industry, why, what follows from it, and the form that corrects it. */
@Component
class CompanyIndustryPanel implements CompanyPanel {

    /**
     * @param industry empty while the firm has not been looked at
     * @param deciding clauses that led to the first candidate, as the coder in use reads them
     * @param decision of the person that holds
     * @param action where the form is posted to; empty for those who may not
     */
    public record Content(
            String company,
            Optional<CompanyIndustry> industry,
            List<DecidingClause> deciding,
            Optional<Decision> decision,
            List<Answer> clusters,
            List<Answer> classifications,
            Optional<String> action) {}

    private final Codings codings;
    private final CloseLook closeLook;
    private final Belonging belonging;

    CompanyIndustryPanel(Codings codings, CloseLook closeLook, Belonging belonging) {
        this.codings = codings;
        this.closeLook = closeLook;
        this.belonging = belonging;
    }

    @Override
    public String template() {
        return "coding/company";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        Optional<CompanyIndustry> industry = codings.find(company.id());
        boolean may = visitor.may(Right.change("registry"));
        var found = industry.flatMap(CompanyIndustry::found).map(CompanyIndustry.Found::industry);
        return Optional.of(new Content(
                company.id().code(),
                industry,
                closeLook.deciding(company.id()),
                codings.standing(company.id()),
                found.map(belonging::clusters).orElse(List.of()),
                found.map(belonging::classifications).orElse(List.of()),
                may ? Optional.of("/companies/" + company.id().code() + "/industry") : Optional.empty()));
    }
}
