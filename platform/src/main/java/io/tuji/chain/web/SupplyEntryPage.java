package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.internal.Brought;
import io.tuji.chain.internal.Brought.Preview;
import io.tuji.chain.internal.BroughtColumn;
import io.tuji.chain.internal.Supplies;
import io.tuji.web.ReceivedFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings supplies: a file, shown first with what is set aside, or a single one by hand. */
@Controller
@Requires(module = "chain", act = Act.CHANGE)
class SupplyEntryPage {

    private static final String HERE = SuppliesPage.HERE;

    private final Supplies supplies;
    private final ReceivedFile received;
    private final BroughtDesk desk;

    SupplyEntryPage(Supplies supplies, ReceivedFile received, BroughtDesk desk) {
        this.supplies = supplies;
        this.received = received;
        this.desk = desk;
    }

    @GetMapping(HERE + "/file")
    String form(Model model) {
        return file(model);
    }

    private static String file(Model model) {
        model.addAttribute("kind", "supplies");
        return "chain/positions/file";
    }

    @PostMapping(HERE + "/file")
    String preview(
            @RequestParam Optional<MultipartFile> file, Visitor visitor, Model model, HttpServletResponse response)
            throws IOException {
        if (BroughtDesk.sent(file).isEmpty()) {
            desk.refuse(BroughtDesk.noFile(), model, response);
            return file(model);
        }
        Preview<?> preview = received.read(file.orElseThrow(), (path, name) -> supplies.preview(path, name, visitor));
        if (preview.usable()) {
            desk.show(preview, model);
        } else {
            desk.refuse(preview.setAside(), model, response);
        }
        return file(model);
    }

    @PostMapping(HERE + "/take")
    String take(@RequestParam String rows, Visitor visitor, RedirectAttributes flash) {
        desk.tell(supplies.take(rows, visitor), HERE, flash);
        return "redirect:" + HERE;
    }

    /** @param firm whose page led here */
    @GetMapping(HERE + "/new")
    String fresh(@RequestParam(defaultValue = "") String firm, Model model) {
        model.addAttribute("typed", Map.of("supplier", firm));
        return "chain/positions/supplies-new";
    }

    @PostMapping(HERE + "/new")
    String add(
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Brought brought = supplies.take(
                List.of(BroughtDesk.row(Map.of(
                        BroughtColumn.SUPPLIER_CODE, BroughtDesk.code(typed, "supplier"),
                        BroughtColumn.SUPPLIER, BroughtDesk.name(typed, "supplier"),
                        BroughtColumn.CUSTOMER_CODE, BroughtDesk.code(typed, "customer"),
                        BroughtColumn.CUSTOMER, BroughtDesk.name(typed, "customer"),
                        BroughtColumn.PRODUCT, typed.getOrDefault("product", ""),
                        BroughtColumn.SOURCE, typed.getOrDefault("source", ""),
                        BroughtColumn.DATE, typed.getOrDefault("date", "")))),
                visitor);
        if (!brought.setAside().isEmpty()) {
            desk.refuse(brought.setAside(), model, response);
            model.addAttribute("typed", typed);
            return "chain/positions/supplies-new";
        }
        desk.tell(brought, HERE, flash);
        return "redirect:" + HERE;
    }
}
