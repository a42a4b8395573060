package io.tuji.outlook.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.plan.warning.Light;
import io.tuji.outlook.Warning;
import io.tuji.outlook.Warnings;
import io.tuji.outlook.internal.WarningListStore;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Warnings and the answers to them, as the pages show them. */
@RestController
@RequestMapping(ApiPath.V1 + "/warnings")
@Requires(module = "outlook", act = Act.VIEW)
class WarningsApi {

    record Answered(String answer) {

        Answered {
            answer = Objects.requireNonNullElse(answer, "");
        }
    }

    record AnswerJson(String words, String by, Instant at) {}

    record WarningJson(
            long id,
            String code,
            String plan,
            String measure,
            String asOf,
            Light light,
            String causes,
            String responsible,
            LocalDate raisedOn,

            @Described(zh = "未载入该年工作日历时缺", en = "absent while the calendar of its year is not loaded")
            Optional<LocalDate> dueOn,

            List<AnswerJson> answers,
            Optional<Instant> escalatedAt,
            Optional<Instant> closedAt) {}

    private final WarningListStore list;
    private final Warnings warnings;
    private final OutlookWords words;

    WarningsApi(WarningListStore list, Warnings warnings, OutlookWords words) {
        this.list = list;
        this.warnings = warnings;
        this.words = words;
    }

    @GetMapping
    @Described(zh = "预警：预计难以完成的指标", en = "Warnings: indicators that are expected to be hard to complete")
    ResponseEntity<PageJson<WarningJson>> list(@ListOf(WarningListStore.class) Listing listing) {
        return PageJson.of(list.page(listing), this::json);
    }

    @GetMapping("/{id}")
    @Described(zh = "一条预警", en = "One warning", refuses = 404)
    WarningJson show(@PathVariable long id) {
        return json(get(id));
    }

    @PostMapping("/{id}/answers")
    @Requires(module = "outlook", act = Act.CHANGE)
    @Described(zh = "答复预警", en = "Answer a warning", gives = 201, refuses = 404)
    ResponseEntity<WarningJson> answer(@PathVariable long id, @RequestBody Answered sent, Visitor visitor) {
        Warnings.Outcome outcome = warnings.answer(get(id).id(), sent.answer(), visitor);
        Warning now = outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(json(now));
    }

    private Warning get(long id) {
        return warnings.find(new Warning.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private WarningJson json(Warning warning) {
        return new WarningJson(
                warning.id().value(),
                warning.id().code(),
                warning.plan(),
                warning.measure(),
                warning.asOf(),
                warning.light(),
                words.causes(warning.causes()),
                warning.responsible(),
                warning.raisedOn(),
                words.due(warning).find(),
                warning.answers().stream()
                        .map(answer -> new AnswerJson(answer.words(), answer.by(), answer.at()))
                        .toList(),
                warning.escalatedAt(),
                warning.closed().map(Warning.Closed::at));
    }
}
