package io.tuji.title.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.registry.CompanyHit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.registry.TitleKind;
import io.tuji.registry.Titles;
import io.tuji.registry.Titles.Grant;
import io.tuji.title.internal.AwardFirms.Found;
import io.tuji.web.TypedForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Understands rows of published lists and never guesses which firm is meant: what looks alike is named, and left to a person. */
@Component
class AwardReader {

    private static final LocalDate FAR_AHEAD = LocalDate.of(2999, 12, 31);

    private final Titles titles;
    private final Registry registry;

    AwardReader(Titles titles, Registry registry) {
        this.titles = titles;
        this.registry = registry;
    }

    /** Empty exactly if the row then has a fault. */
    Optional<Award> read(BroughtRow row, AwardFirms firms, Visitor visitor, Problems problems) {
        Problems own = new Problems();
        Optional<Found> firm = firm(row, firms, visitor, own);
        Optional<TitleKind> kind = titles.kinds().stream()
                .filter(one -> one.isCalled(row.cell("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            own.add(TitleProblem.KIND_UNKNOWN, row.place().atField("kind"), row.cell("kind"));
        }
        Optional<LocalDate> from = day("from", row, own);
        Optional<LocalDate> to =
                row.cell("to").isEmpty() ? kind.flatMap(one -> from.flatMap(one::lastDay)) : day("to", row, own);
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            own.add(TitleProblem.ENDS_EARLY, row.place().atField("to"));
        }
        String issuer = words("issuer", row, own);
        String source = words("source", row, own);
        problems.addAll(own);
        if (own.hasErrors()) {
            return Optional.empty();
        }
        Found found = firm.orElseThrow();
        Optional<String> number = Optional.of(row.cell("number")).filter(text -> !text.isEmpty());
        Grant grant = new Grant(found.id(), kind.orElseThrow().key(), number, from.orElseThrow(), to, issuer, source);
        return Optional.of(new Award(grant, found.name(), row.cell("firm")));
    }

    private static Optional<LocalDate> day(String field, BroughtRow row, Problems problems) {
        return DateReader.read(row.cell(field), FAR_AHEAD)
                .report(problems, row.place().atField(field));
    }

    /** A text that is needed; its faults stand at the row. */
    private static String words(String field, BroughtRow row, Problems problems) {
        Problems typed = new Problems();
        String words = new TypedForm(typed).needed(field, row.cell(field), TypedForm.SENTENCE);
        typed.all()
                .forEach(fault -> problems.add(
                        new Problem(fault.code(), fault.severity(), row.place().atField(field), fault.arguments())));
        return words;
    }

    private Optional<Found> firm(BroughtRow row, AwardFirms firms, Visitor visitor, Problems problems) {
        String code = row.cell("creditCode");
        String name = row.cell("firm");
        if (code.isEmpty() && name.isEmpty()) {
            problems.add(TitleProblem.FIRM_MISSING, row.place().atField("firm"));
            return Optional.empty();
        }
        List<Found> byCode = code.isEmpty() ? List.of() : firms.of(code);
        if (byCode.size() == 1) {
            return Optional.of(byCode.get(0));
        }
        List<Found> byName = name.isEmpty() ? List.of() : firms.of(name);
        if (byName.size() == 1) {
            return named(byName.get(0), code, row, problems);
        }
        if (byName.size() > 1) {
            problems.add(TitleProblem.FIRM_AMBIGUOUS, row.place().atField("firm"), name, codes(byName));
        } else {
            unknown(row, name.isEmpty() ? code : name, visitor, problems);
        }
        return Optional.empty();
    }

    /** A firm of the name whose own code is another one is another firm. */
    private static Optional<Found> named(Found firm, String code, BroughtRow row, Problems problems) {
        boolean contradicts = !code.isEmpty()
                && firm.creditCode()
                        .filter(own -> !own.equals(AwardFirms.fold(code)))
                        .isPresent();
        if (contradicts) {
            problems.add(TitleProblem.OTHER_CODE, row.place().atField("creditCode"), firm.name(), code);
        }
        return contradicts ? Optional.empty() : Optional.of(firm);
    }

    private void unknown(BroughtRow row, String text, Visitor visitor, Problems problems) {
        Optional<CompanyHit> alike = registry.hits(text, 1, visitor).stream().findFirst();
        alike.ifPresentOrElse(
                hit -> problems.add(
                        TitleProblem.FIRM_ALIKE,
                        row.place().atField("firm"),
                        text,
                        hit.company().id().code() + " " + hit.company().name()),
                () -> problems.add(TitleProblem.FIRM_UNKNOWN, row.place().atField("firm"), text));
    }

    private static String codes(List<Found> firms) {
        return firms.stream()
                .map(Found::id)
                .map(CompanyId::code)
                .sorted()
                .limit(3)
                .collect(Collectors.joining(" "));
    }
}
