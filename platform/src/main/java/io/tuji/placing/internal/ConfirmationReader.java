package io.tuji.placing.internal;

import static io.tuji.placing.internal.ConfirmationColumn.COMPANY;
import static io.tuji.placing.internal.ConfirmationColumn.FIRST;
import static io.tuji.placing.internal.ConfirmationColumn.LAST;
import static io.tuji.placing.internal.ConfirmationColumn.LATITUDE;
import static io.tuji.placing.internal.ConfirmationColumn.LONGITUDE;
import static io.tuji.placing.internal.ConfirmationColumn.ROAD;
import static io.tuji.placing.internal.ConfirmationColumn.SIDE;
import static io.tuji.placing.internal.ConfirmationColumn.SUBDISTRICT;

import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.OutlineSet;
import io.tuji.district.Outlines;
import io.tuji.district.Subdistrict;
import io.tuji.engine.place.Coordinate;
import io.tuji.engine.place.OutlineLayer;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.placing.Confirmation.Firm;
import io.tuji.placing.Confirmation.Kind;
import io.tuji.placing.Confirmation.Said;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Understands rows of a file: a stretch of road, a firm with its subdistrict, or a firm with its point. */
@Component
class ConfirmationReader {

    /** Points of firms come from geocoders, which are wrong now and then; a convention, nothing measured. */
    private static final double CONFIDENCE_OF_POINTS = 0.9;

    private final District district;
    private final Outlines outlines;
    private final Registry registry;
    private final Derivation derivation;

    ConfirmationReader(District district, Outlines outlines, Registry registry, Derivation derivation) {
        this.district = district;
        this.outlines = outlines;
        this.registry = registry;
        this.derivation = derivation;
    }

    /** What the rows say that are free of faults; the faults of the others are reported. */
    List<Said> read(List<ConfirmationRow> rows, Visitor visitor, Problems problems) {
        Optional<OutlineLayer> layer = outlines.find().map(OutlineSet::places).map(OutlineLayer::new);
        return rows.stream()
                .flatMap(row -> read(row, layer, visitor, problems).stream())
                .toList();
    }

    private Optional<Said> read(ConfirmationRow row, Optional<OutlineLayer> layer, Visitor visitor, Problems problems) {
        Place place = Place.row(row.number());
        if (row.has(LONGITUDE) || row.has(LATITUDE)) {
            return point(row, layer, place, problems)
                    .flatMap(point -> subdistrict(point, layer, place, problems)
                            .flatMap(code -> firm(row, visitor, place, problems)
                                    .map(firm -> ofFirm(firm, code, Kind.COORDINATES, Optional.of(point)))));
        }
        Optional<String> code = subdistrict(row, place, problems);
        if (row.has(COMPANY)) {
            Optional<Firm> firm = firm(row, visitor, place, problems);
            return code.flatMap(c -> firm.map(f -> ofFirm(f, c, Kind.IMPORT, Optional.empty())));
        }
        return new StretchInput(row.get(ROAD), row.get(FIRST), row.get(LAST), row.get(SIDE))
                .read(district.get().head().division(), place, problems)
                .flatMap(door -> code.map(c -> Said.ofStretch(door, c, Kind.IMPORT)));
    }

    private Said ofFirm(Firm firm, String subdistrict, Kind kind, Optional<Coordinate> point) {
        return new Said(
                Optional.of(firm),
                derivation.home().flatMap(home -> Placer.door(firm.address(), home)),
                subdistrict,
                kind,
                point,
                point.isPresent() ? CONFIDENCE_OF_POINTS : 1);
    }

    private Optional<String> subdistrict(ConfirmationRow row, Place place, Problems problems) {
        String text = row.get(SUBDISTRICT);
        Optional<String> code = district.get().places().subdistricts().stream()
                .filter(s -> s.code().equals(text)
                        || s.name().zh().equals(text)
                        || s.name().en().equalsIgnoreCase(text)
                        || s.aliases().contains(text))
                .map(Subdistrict::code)
                .findFirst();
        if (code.isEmpty()) {
            problems.add(PlacingProblem.SUBDISTRICT_UNKNOWN, place.atField("subdistrict"), text);
        }
        return code;
    }

    private static Optional<Coordinate> point(
            ConfirmationRow row, Optional<OutlineLayer> layer, Place place, Problems problems) {
        if (layer.isEmpty()) {
            problems.add(PlacingProblem.NO_OUTLINES, place);
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Coordinate(Double.parseDouble(row.get(LONGITUDE)), Double.parseDouble(row.get(LATITUDE))));
        } catch (IllegalArgumentException e) {
            problems.add(PlacingProblem.POINT_FORM, place, row.get(LONGITUDE) + ", " + row.get(LATITUDE));
            return Optional.empty();
        }
    }

    private static Optional<String> subdistrict(
            Coordinate point, Optional<OutlineLayer> layer, Place place, Problems problems) {
        Optional<String> code = layer.flatMap(l -> l.find(point).find());
        if (code.isEmpty()) {
            problems.add(PlacingProblem.POINT_OUTSIDE, place, point.longitude() + ", " + point.latitude());
        }
        return code;
    }

    private Optional<Firm> firm(ConfirmationRow row, Visitor visitor, Place place, Problems problems) {
        String text = row.get(COMPANY);
        Optional<Company> company = company(text, visitor);
        if (company.isEmpty()) {
            problems.add(PlacingProblem.COMPANY_UNKNOWN, place.atField("company"), text);
        }
        Optional<Firm> firm = company.flatMap(c -> c.address().find().map(address -> new Firm(c.id(), address)));
        if (company.isPresent() && firm.isEmpty()) {
            problems.add(PlacingProblem.ADDRESS_UNKNOWN, place.atField("company"), text);
        }
        return firm;
    }

    private Optional<Company> company(String text, Visitor visitor) {
        return CompanyId.read(text)
                .flatMap(id -> registry.find(id, visitor))
                .or(() -> registry.suggest(text, 1, visitor).stream()
                        .filter(c -> c.creditCode()
                                .find()
                                .filter(code -> code.text().equalsIgnoreCase(text))
                                .isPresent())
                        .findFirst());
    }
}
