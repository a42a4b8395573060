package io.tuji.placing.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.Subdistrict;
import io.tuji.engine.value.Explanation;
import io.tuji.placing.CompanyPlace;
import io.tuji.placing.Confirmation;
import io.tuji.placing.Placings;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyPanel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a firm of the district: its subdistrict, why, and the form that confirms it. */
@Component
class CompanyPlacePanel implements CompanyPanel {

    /**
     * @param place empty while the present address has not been looked at
     * @param why empty where nothing was said
     * @param action where the form is posted to; empty for those who may not
     */
    public record Content(
            Optional<CompanyPlace> place,
            Optional<Explanation> why,
            List<Subdistrict> subdistricts,
            Optional<String> action) {}

    private final Placings placings;
    private final District district;
    private final PlacingWords words;

    CompanyPlacePanel(Placings placings, District district, PlacingWords words) {
        this.placings = placings;
        this.district = district;
        this.words = words;
    }

    @Override
    public String template() {
        return "placing/company";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        return district.find()
                .filter(pack -> company.divisionCode()
                        .find()
                        .filter(pack.head().division()::equals)
                        .isPresent())
                .map(pack -> content(company, pack.places().subdistricts(), visitor));
    }

    private Content content(Company company, List<Subdistrict> subdistricts, Visitor visitor) {
        Optional<CompanyPlace> place = placings.find(company.id())
                .filter(p -> Objects.equals(p.address(), company.address().find()));
        boolean may = visitor.may(Right.change("registry"))
                && company.address().find().isPresent();
        return new Content(
                place,
                place.filter(p -> !p.grounds().isEmpty()).map(p -> words.explanation(p, grounds(p))),
                subdistricts,
                may ? Optional.of("/companies/" + company.id().code() + "/place") : Optional.empty());
    }

    private List<Confirmation> grounds(CompanyPlace place) {
        return place.grounds().stream()
                .flatMap(id -> placings.find(id).stream())
                .toList();
    }
}
