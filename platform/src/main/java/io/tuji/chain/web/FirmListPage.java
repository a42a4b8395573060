package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.internal.Batch;
import io.tuji.chain.internal.FirmList;
import io.tuji.importing.brought.Brought;
import io.tuji.importing.brought.BroughtDesk;
import io.tuji.importing.brought.BroughtLists;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings products and supplies, as a file that is shown first or one by hand, and takes back what was brought. */
@Controller
@Requires(module = "chain", act = Act.CHANGE)
class FirmListPage {

    private static final String HERE = "/chains/{kind:products|supplies}";
    private static final List<String> FIRMS = List.of("firm", "supplier", "customer");
    private static final Pattern CODE = Pattern.compile("(?i)QY-\\d{8,18}|[0-9A-Z]{18}");

    private final Map<String, FirmList<?>> kinds;
    private final BroughtLists lists;
    private final BroughtDesk desk;
    private final PositionWords words;

    FirmListPage(List<FirmList<?>> kinds, BroughtLists lists, BroughtDesk desk, PositionWords words) {
        this.kinds = kinds.stream().collect(Collectors.toMap(FirmList::kind, Function.identity()));
        this.lists = lists;
        this.desk = desk;
        this.words = words;
    }

    private FirmList<?> get(String kind) {
        return Optional.<FirmList<?>>ofNullable(kinds.get(kind)).orElseThrow(Standings::notFound);
    }

    @GetMapping(HERE + "/file")
    String form(@PathVariable String kind, Model model) {
        desk.form(get(kind), model);
        return "chain/positions/file";
    }

    @PostMapping(HERE + "/file")
    String preview(
            @PathVariable String kind,
            @RequestParam Optional<MultipartFile> file,
            Visitor visitor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        desk.preview(get(kind), file, visitor, model, response);
        return "chain/positions/file";
    }

    @PostMapping(HERE + "/take")
    String take(
            @PathVariable String kind,
            @RequestParam String rows,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        return answer(kind, lists.take(get(kind), rows, visitor), "chain/positions/file", model, flash, response);
    }

    /** @param firm whose page led here */
    @GetMapping(HERE + "/new")
    String fresh(@PathVariable String kind, @RequestParam(defaultValue = "") String firm, Model model) {
        model.addAttribute("typed", Map.of("firm", firm, "supplier", firm));
        return "chain/positions/" + get(kind).kind() + "-new";
    }

    @PostMapping(HERE + "/new")
    String add(
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        model.addAttribute("typed", typed);
        FirmList<?> list = get(kind);
        Brought<Batch> brought = lists.take(list, List.of(row(typed)), visitor);
        return answer(kind, brought, "chain/positions/" + list.kind() + "-new", model, flash, response);
    }

    /** A person types either code or name of a firm into one field. */
    private static BroughtRow row(Map<String, String> typed) {
        Map<String, String> cells = new HashMap<>(typed);
        FIRMS.stream()
                .filter(field ->
                        CODE.matcher(typed.getOrDefault(field, "").strip()).matches())
                .forEach(field -> cells.put(field + "Code", cells.remove(field)));
        return new BroughtRow(0, cells);
    }

    private String answer(
            String kind,
            Brought<Batch> brought,
            String form,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (brought.isRefused()) {
            desk.refuse(brought.setAside(), get(kind), model, response);
            return form;
        }
        desk.tell(brought, batch -> address(kind, "withdraw-all", batch), flash);
        return "redirect:/chains/" + kind;
    }

    @PostMapping(HERE + "/withdraw")
    String withdraw(@PathVariable String kind, @RequestParam long id, Visitor visitor, RedirectAttributes flash) {
        return withdrawn(kind, FirmListDesk.withdraw(get(kind), id, visitor), flash);
    }

    /** All that the person brought at that moment. */
    @PostMapping(HERE + "/withdraw-all")
    String withdrawAll(
            @PathVariable String kind,
            @RequestParam String by,
            @RequestParam String at,
            Visitor visitor,
            RedirectAttributes flash) {
        return withdrawn(kind, get(kind).withdraw(batch(by, at), visitor), flash);
    }

    private String withdrawn(String kind, Optional<Batch> withdrawn, RedirectAttributes flash) {
        withdrawn.ifPresent(batch -> flash.addFlashAttribute(
                "undo", new Undo(words.say("position.brought.withdrawn"), address(kind, "restore", batch))));
        return "redirect:/chains/" + kind;
    }

    /** All that the person took back at that moment. */
    @PostMapping(HERE + "/restore")
    String restore(@PathVariable String kind, @RequestParam String by, @RequestParam String at, Visitor visitor) {
        get(kind).restore(batch(by, at), visitor);
        return "redirect:/chains/" + kind;
    }

    private static String address(String kind, String act, Batch batch) {
        return "/chains/%s/%s?by=%s&at=%s".formatted(kind, act, batch.by(), batch.at());
    }

    private static Batch batch(String by, String at) {
        try {
            return new Batch(by, Instant.parse(at));
        } catch (DateTimeException noMoment) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, at, noMoment);
        }
    }
}
