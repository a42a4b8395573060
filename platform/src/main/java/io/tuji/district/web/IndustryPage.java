package io.tuji.district.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryTags;
import io.tuji.engine.industry.IndustryTree;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The classification of industries: level by level from the sections down, or by a part of code or name. */
@Controller
@Requires(module = "district", act = Act.VIEW)
class IndustryPage {

    private static final int MOST_FOUND = 200;
    private static final int LONGEST_QUERY = 100;

    private final IndustryTree tree = IndustryTree.current();
    private final IndustryTags tags = IndustryTags.current();

    /** An entry with the codes and names above it, and how many lie directly below. */
    record Row(IndustryCode entry, List<IndustryCode> above, int below) {}

    @GetMapping("/industry")
    String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String code, Model model) {
        String wanted = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUERY));
        model.addAttribute("q", wanted);
        if (wanted.isEmpty()) {
            showEntry(tree.find(code), model);
        } else {
            showFound(tree.search(wanted), model);
        }
        return "district/industry";
    }

    private void showFound(List<IndustryCode> found, Model model) {
        model.addAttribute("found", found.size());
        model.addAttribute("rows", rows(found.stream().limit(MOST_FOUND).toList()));
    }

    private void showEntry(Optional<IndustryCode> entry, Model model) {
        List<IndustryCode> below = entry.map(tree::children).orElseGet(() -> tree.list(IndustryCode.Level.SECTION));
        model.addAttribute("rows", rows(below));
        entry.ifPresent(e -> {
            model.addAttribute("entry", e);
            model.addAttribute("path", tree.path(e));
            model.addAttribute("tags", tags.of(e));
        });
    }

    private List<Row> rows(List<IndustryCode> entries) {
        return entries.stream()
                .map(e -> new Row(
                        e,
                        tree.path(e).subList(0, tree.path(e).size() - 1),
                        tree.children(e).size()))
                .toList();
    }
}
