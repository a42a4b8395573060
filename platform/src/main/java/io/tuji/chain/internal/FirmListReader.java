package io.tuji.chain.internal;

import io.tuji.access.Visitor;
import io.tuji.chain.FirmSupply.Side;
import io.tuji.chain.internal.NamedFirms.Ambiguous;
import io.tuji.chain.internal.NamedFirms.Answer;
import io.tuji.chain.internal.NamedFirms.Contradictory;
import io.tuji.chain.internal.NamedFirms.Found;
import io.tuji.chain.internal.NamedFirms.Unknown;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Understands rows of products and supplies; a row with a fault is set aside whole, and no firm is ever guessed. */
@Component
class FirmListReader {

    private static final int LONGEST = 200;

    private final Registry registry;
    private final NamedFirmStore firms;
    private final Clock clock;

    FirmListReader(Registry registry, NamedFirmStore firms, Clock clock) {
        this.registry = registry;
        this.firms = firms;
        this.clock = clock;
    }

    /** What a row says beside its firms. */
    private record Said(String product, String source, Optional<LocalDate> day) {}

    /** The firms that the rows speak of. */
    NamedFirms known(List<BroughtRow> rows, Visitor visitor) {
        return firms.find(
                texts(rows, "firmCode", "supplierCode", "customerCode"),
                texts(rows, "firm", "supplier", "customer"),
                registry.visible(visitor));
    }

    private static List<String> texts(List<BroughtRow> rows, String... fields) {
        return rows.stream()
                .flatMap(row -> Stream.of(fields).map(field -> line(row, field)))
                .distinct()
                .toList();
    }

    Optional<ProductEntry> product(BroughtRow row, NamedFirms known, Problems problems) {
        Optional<Side> firm = firm(row, "firm", known, problems);
        firm.filter(side -> side.company().isEmpty())
                .ifPresent(side -> problems.add(PositionProblem.FIRM_UNKNOWN, at(row, "firm"), side.name()));
        Said said = said(row, true, problems);
        return problems.hasErrors()
                ? Optional.empty()
                : firm.map(side -> new ProductEntry(
                        side.company().orElseThrow(),
                        side.name(),
                        said.product(),
                        said.source(),
                        said.day().orElseThrow()));
    }

    Optional<SupplyEntry> supply(BroughtRow row, NamedFirms known, Problems problems) {
        Optional<Side> supplier = firm(row, "supplier", known, problems);
        Optional<Side> customer = firm(row, "customer", known, problems);
        supplier.ifPresent(one -> customer.ifPresent(other -> check(row, one, other, problems)));
        Said said = said(row, false, problems);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new SupplyEntry(
                        supplier.orElseThrow(),
                        customer.orElseThrow(),
                        Optional.of(said.product()).filter(product -> !product.isEmpty()),
                        said.source(),
                        said.day().orElseThrow()));
    }

    private static void check(BroughtRow row, Side supplier, Side customer, Problems problems) {
        if (supplier.company().isEmpty() && customer.company().isEmpty()) {
            problems.add(PositionProblem.BOTH_UNKNOWN, at(row, "supplier"), supplier.name(), customer.name());
        } else if (supplier.company().equals(customer.company())) {
            problems.add(PositionProblem.ONE_FIRM, at(row, "customer"), customer.name());
        }
    }

    private static Place at(BroughtRow row, String field) {
        return row.place().atField(field);
    }

    /** What a cell breaks into lines is one text all the same. */
    private static String line(BroughtRow row, String field) {
        return row.cell(field).replaceAll("\\s+", " ");
    }

    /** Empty exactly if {@code problems} then has an error; a side without a company is not in the register. */
    private static Optional<Side> firm(BroughtRow row, String field, NamedFirms known, Problems problems) {
        String code = line(row, field + "Code");
        String name = line(row, field);
        if (code.isEmpty() && name.isEmpty()) {
            problems.add(PositionProblem.CELL_EMPTY, at(row, field));
            return Optional.empty();
        }
        if (code.length() > LONGEST || name.length() > LONGEST) {
            problems.add(PositionProblem.TEXT_LONG, at(row, field), LONGEST);
            return Optional.empty();
        }
        Answer answer = known.ask(code, name);
        if (answer instanceof Found found) {
            return Optional.of(new Side(Optional.of(found.company()), found.name()));
        }
        if (answer instanceof Unknown unknown) {
            return Optional.of(new Side(Optional.empty(), unknown.text()));
        }
        if (answer instanceof Ambiguous ambiguous) {
            problems.add(PositionProblem.FIRM_AMBIGUOUS, at(row, field), ambiguous.name(), codes(ambiguous.firms()));
        } else if (answer instanceof Contradictory contradictory) {
            problems.add(
                    PositionProblem.FIRM_CONTRADICTORY,
                    at(row, field),
                    contradictory.code(),
                    codes(contradictory.firms()));
        }
        return Optional.empty();
    }

    private static String codes(Set<CompanyId> firms) {
        return firms.stream().map(CompanyId::code).sorted().limit(3).collect(Collectors.joining(" "));
    }

    private Said said(BroughtRow row, boolean needsProduct, Problems problems) {
        String product = line(row, "product");
        String source = line(row, "source");
        text(row, "product", product, needsProduct, problems);
        text(row, "source", source, true, problems);
        Optional<LocalDate> day =
                DateReader.read(line(row, "date"), LocalDate.now(clock)).report(problems, at(row, "date"));
        return new Said(product, source, day);
    }

    private static void text(BroughtRow row, String field, String text, boolean isNeeded, Problems problems) {
        if (isNeeded && text.isEmpty()) {
            problems.add(PositionProblem.CELL_EMPTY, at(row, field));
        } else if (text.length() > LONGEST) {
            problems.add(PositionProblem.TEXT_LONG, at(row, field), LONGEST);
        }
    }
}
