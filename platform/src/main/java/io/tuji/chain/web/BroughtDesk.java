package io.tuji.chain.web;

import io.tuji.chain.internal.Batch;
import io.tuji.chain.internal.Brought;
import io.tuji.chain.internal.Brought.Preview;
import io.tuji.chain.internal.BroughtColumn;
import io.tuji.chain.internal.BroughtRow;
import io.tuji.chain.internal.PositionProblem;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Show;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of products and of supplies need alike: previews, refusals, and how what was brought is taken back. */
@Component
class BroughtDesk {

    private static final int SHOWN = 20;
    private static final Map<String, String> FIELDS = Map.of(
            "firm", "position.firm",
            "supplier", "position.column.supplier",
            "customer", "position.column.customer",
            "product", "position.column.product",
            "source", "position.column.source",
            "date", "position.column.asOf");
    private static final Pattern CODE = Pattern.compile("(?i)QY-\\d{8,18}|[0-9A-Z]{18}");

    private final PositionWords words;
    private final ProblemTexts texts;
    private final Show show;

    BroughtDesk(PositionWords words, ProblemTexts texts, Show show) {
        this.words = words;
        this.texts = texts;
        this.show = show;
    }

    static Batch batch(String by, String at) {
        try {
            return new Batch(by, Instant.parse(at));
        } catch (DateTimeException noMoment) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, at, noMoment);
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static Optional<MultipartFile> sent(Optional<MultipartFile> file) {
        return file.filter(f -> !f.isEmpty());
    }

    static List<Problem> noFile() {
        return List.of(PositionProblem.NO_FILE.at(Place.field("file")));
    }

    /** A person types either code or name of a firm into one field. */
    static String code(Map<String, String> typed, String field) {
        String text = typed.getOrDefault(field, "").strip();
        return CODE.matcher(text).matches() ? text : "";
    }

    static String name(Map<String, String> typed, String field) {
        String text = typed.getOrDefault(field, "").strip();
        return CODE.matcher(text).matches() ? "" : text;
    }

    /** A row as it was typed into a form. */
    static BroughtRow row(Map<BroughtColumn, String> cells) {
        return new BroughtRow(0, new EnumMap<>(cells));
    }

    void refuse(List<Problem> problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", texts.of(problems));
    }

    void show(Preview<?> preview, Model model) {
        model.addAttribute("rows", preview.rows());
        model.addAttribute("count", preview.entries().size());
        model.addAttribute("entries", preview.entries().stream().limit(SHOWN).toList());
        model.addAttribute(
                "aside", texts.of(preview.setAside().stream().map(this::inWords).toList()));
    }

    /** Names the column as people know it. */
    private Problem inWords(Problem problem) {
        return problem.place()
                .field()
                .filter(FIELDS::containsKey)
                .map(field -> problem.place().atField(words.say(FIELDS.getOrDefault(field, field))))
                .map(place -> new Problem(problem.code(), problem.severity(), place, problem.arguments()))
                .orElse(problem);
    }

    /** What was taken, with the offer to take it back. */
    void tell(Brought brought, String here, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "done",
                words.say(
                        "position.brought",
                        show.count(brought.added()),
                        show.count(brought.already()),
                        show.count(brought.setAside().size())));
        brought.batch()
                .ifPresent(batch -> flash.addFlashAttribute(
                        "undo",
                        new Undo(
                                words.say("position.brought.undo", show.count(brought.added())),
                                address(here + "/withdraw-all", batch))));
    }

    void tellWithdrawn(Optional<Batch> withdrawn, String here, RedirectAttributes flash) {
        withdrawn.ifPresent(batch -> flash.addFlashAttribute(
                "undo", new Undo(words.say("position.brought.withdrawn"), address(here + "/restore", batch))));
    }

    private static String address(String action, Batch batch) {
        return "%s?by=%s&at=%s".formatted(action, batch.by(), batch.at());
    }
}
