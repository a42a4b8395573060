package io.tuji.ledger.web;

import io.tuji.access.OrgUnits;
import io.tuji.access.Visitor;
import io.tuji.district.Name;
import io.tuji.district.PromotionRules;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.ledger.internal.LedgerFiles;
import io.tuji.ledger.internal.LedgerFilter;
import io.tuji.ledger.internal.LedgerProblem;
import io.tuji.ledger.internal.LedgerSheet;
import io.tuji.ledger.internal.LedgerSheet.Kind;
import io.tuji.ledger.internal.Ledgers;
import io.tuji.ledger.internal.Ledgers.Received;
import io.tuji.promotion.Projects;
import io.tuji.web.ProblemTexts;
import io.tuji.web.ReceivedFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of the ledger and programs have in common. */
@Component
class LedgerDesk {

    static final String HERE = "/ledger";

    private final Ledgers ledgers;
    private final LedgerFiles files;
    private final Projects projects;
    private final OrgUnits units;
    private final ReceivedFile received;
    private final ProblemTexts texts;

    LedgerDesk(
            Ledgers ledgers,
            LedgerFiles files,
            Projects projects,
            OrgUnits units,
            ReceivedFile received,
            ProblemTexts texts) {
        this.ledgers = ledgers;
        this.files = files;
        this.projects = projects;
        this.units = units;
        this.received = received;
        this.texts = texts;
    }

    /** The page on which ledgers leave and come back. */
    String show(LedgerFilter filter, List<Problem> problems, Visitor visitor, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("count", files.count(filter, visitor));
        model.addAttribute("units", units.list());
        model.addAttribute("rules", projects.rules());
        model.addAttribute("stages", projects.rules().map(LedgerDesk::stages).orElse(Map.of()));
        model.addAttribute("sheets", ledgers.newest(visitor));
        model.addAttribute("problems", texts.of(problems));
        return "ledger/ledger";
    }

    /** In the order in which the pipelines have them. */
    private static Map<String, Name> stages(PromotionRules rules) {
        Map<String, Name> stages = new LinkedHashMap<>();
        rules.ways().stream()
                .flatMap(way -> way.pipeline().stages().stream())
                .forEach(stage -> Optional.ofNullable(rules.stageNames().get(stage.id()))
                        .ifPresent(name -> stages.put(stage.id(), name)));
        return stages;
    }

    Received receive(String kind, Optional<MultipartFile> file, Visitor visitor) throws IOException {
        Optional<Kind> wanted = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        if (wanted.isEmpty()) {
            return Received.refused(List.of(LedgerProblem.KIND_UNKNOWN.at(Place.field("kind"), kind)));
        }
        Optional<MultipartFile> sent = file.filter(one -> !one.isEmpty());
        if (sent.isEmpty()) {
            return Received.refused(List.of(LedgerProblem.NO_FILE.at(Place.field("file"))));
        }
        return received.read(sent.get(), (path, name) -> ledgers.receive(wanted.get(), path, name, visitor));
    }

    LedgerSheet get(long id, Visitor visitor) {
        return ledgers.find(id, visitor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    LedgerView view(LedgerSheet sheet, Visitor visitor) {
        return new LedgerView(sheet, ledgers.open(sheet, visitor), ledgers.taken(sheet));
    }
}
