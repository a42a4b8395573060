package io.tuji.chain.internal;

import io.tuji.access.Visitor;
import io.tuji.chain.FirmSupply.Side;
import io.tuji.chain.internal.NamedFirms.Ambiguous;
import io.tuji.chain.internal.NamedFirms.Answer;
import io.tuji.chain.internal.NamedFirms.Contradictory;
import io.tuji.chain.internal.NamedFirms.Found;
import io.tuji.chain.internal.NamedFirms.Unknown;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Understands rows of products and supplies; a row with a fault is set aside whole, and no firm is ever guessed. */
@Component
class BroughtReader {

    private static final int LONGEST = 200;

    private final Registry registry;
    private final NamedFirmStore firms;
    private final Clock clock;

    BroughtReader(Registry registry, NamedFirmStore firms, Clock clock) {
        this.registry = registry;
        this.firms = firms;
        this.clock = clock;
    }

    /** What a row says beside its firms. */
    private record Said(String product, String source, Optional<LocalDate> day) {}

    List<ProductEntry> products(List<BroughtRow> rows, Visitor visitor, Problems setAside) {
        NamedFirms known = known(rows, visitor);
        List<ProductEntry> entries = new ArrayList<>();
        for (BroughtRow row : rows) {
            Problems own = new Problems();
            Optional<Side> firm = firm(row, "firm", BroughtColumn.FIRM_CODE, BroughtColumn.FIRM, known, own);
            firm.filter(side -> side.company().isEmpty())
                    .ifPresent(side -> own.add(PositionProblem.FIRM_UNKNOWN, row.at("firm"), side.name()));
            Said said = said(row, true, own);
            setAside.addAll(own);
            if (!own.hasErrors()) {
                Side side = firm.orElseThrow();
                entries.add(new ProductEntry(
                        side.company().orElseThrow(),
                        side.name(),
                        said.product(),
                        said.source(),
                        said.day().orElseThrow()));
            }
        }
        return entries;
    }

    List<SupplyEntry> supplies(List<BroughtRow> rows, Visitor visitor, Problems setAside) {
        NamedFirms known = known(rows, visitor);
        List<SupplyEntry> entries = new ArrayList<>();
        for (BroughtRow row : rows) {
            Problems own = new Problems();
            Optional<Side> supplier =
                    firm(row, "supplier", BroughtColumn.SUPPLIER_CODE, BroughtColumn.SUPPLIER, known, own);
            Optional<Side> customer =
                    firm(row, "customer", BroughtColumn.CUSTOMER_CODE, BroughtColumn.CUSTOMER, known, own);
            supplier.ifPresent(one -> customer.ifPresent(other -> check(row, one, other, own)));
            Said said = said(row, false, own);
            setAside.addAll(own);
            if (!own.hasErrors()) {
                entries.add(new SupplyEntry(
                        supplier.orElseThrow(),
                        customer.orElseThrow(),
                        Optional.of(said.product()).filter(product -> !product.isEmpty()),
                        said.source(),
                        said.day().orElseThrow()));
            }
        }
        return entries;
    }

    private static void check(BroughtRow row, Side supplier, Side customer, Problems problems) {
        if (supplier.company().isEmpty() && customer.company().isEmpty()) {
            problems.add(PositionProblem.BOTH_UNKNOWN, row.at("supplier"), supplier.name(), customer.name());
        } else if (supplier.company().equals(customer.company())) {
            problems.add(PositionProblem.ONE_FIRM, row.at("customer"), customer.name());
        }
    }

    private NamedFirms known(List<BroughtRow> rows, Visitor visitor) {
        return firms.find(
                texts(rows, BroughtColumn.FIRM_CODE, BroughtColumn.SUPPLIER_CODE, BroughtColumn.CUSTOMER_CODE),
                texts(rows, BroughtColumn.FIRM, BroughtColumn.SUPPLIER, BroughtColumn.CUSTOMER),
                registry.visible(visitor));
    }

    private static List<String> texts(List<BroughtRow> rows, BroughtColumn... columns) {
        return rows.stream()
                .flatMap(row -> Stream.of(columns).map(row::cell))
                .distinct()
                .toList();
    }

    /** Empty exactly if {@code problems} then has an error; a side without a company is not in the register. */
    private static Optional<Side> firm(
            BroughtRow row, String field, BroughtColumn code, BroughtColumn name, NamedFirms known, Problems problems) {
        if (row.cell(code).isEmpty() && row.cell(name).isEmpty()) {
            problems.add(PositionProblem.CELL_EMPTY, row.at(field));
            return Optional.empty();
        }
        if (row.cell(code).length() > LONGEST || row.cell(name).length() > LONGEST) {
            problems.add(PositionProblem.TEXT_LONG, row.at(field), LONGEST);
            return Optional.empty();
        }
        Answer answer = known.ask(row.cell(code), row.cell(name));
        if (answer instanceof Found found) {
            return Optional.of(new Side(Optional.of(found.company()), found.name()));
        }
        if (answer instanceof Unknown unknown) {
            return Optional.of(new Side(Optional.empty(), unknown.text()));
        }
        if (answer instanceof Ambiguous ambiguous) {
            problems.add(PositionProblem.FIRM_AMBIGUOUS, row.at(field), ambiguous.name(), codes(ambiguous.firms()));
        } else if (answer instanceof Contradictory contradictory) {
            problems.add(
                    PositionProblem.FIRM_CONTRADICTORY,
                    row.at(field),
                    contradictory.code(),
                    codes(contradictory.firms()));
        }
        return Optional.empty();
    }

    private static String codes(Set<CompanyId> firms) {
        return firms.stream().map(CompanyId::code).sorted().limit(3).collect(Collectors.joining(" "));
    }

    private Said said(BroughtRow row, boolean needsProduct, Problems problems) {
        String product = row.cell(BroughtColumn.PRODUCT);
        String source = row.cell(BroughtColumn.SOURCE);
        text(row, "product", product, needsProduct, problems);
        text(row, "source", source, true, problems);
        Optional<LocalDate> day = DateReader.read(row.cell(BroughtColumn.DATE), LocalDate.now(clock))
                .report(problems, row.at("date"));
        return new Said(product, source, day);
    }

    private static void text(BroughtRow row, String field, String text, boolean isNeeded, Problems problems) {
        if (isNeeded && text.isEmpty()) {
            problems.add(PositionProblem.CELL_EMPTY, row.at(field));
        } else if (text.length() > LONGEST) {
            problems.add(PositionProblem.TEXT_LONG, row.at(field), LONGEST);
        }
    }
}
