package io.tuji.access.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.access.internal.AuditReading;
import io.tuji.audit.AuditReach;
import io.tuji.audit.AuditTrail;
import io.tuji.audit.AuditVerification;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was done by whom, and the proof that nothing of it was altered. */
@Controller
@Requires(module = "audit", act = Act.VIEW)
class AuditPage {

    private final AuditTrail trail;
    private final AuditReading reading;
    private final AuditCells cells;

    AuditPage(AuditTrail trail, AuditReading reading, AuditCells cells) {
        this.trail = trail;
        this.reading = reading;
        this.cells = cells;
    }

    @GetMapping("/audit")
    String list(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, AuditTrail.SHAPE);
        AuditReach reach = reading.reach(visitor, Right.view("audit"));
        model.addAttribute("listing", listing);
        model.addAttribute("page", trail.page(reach, listing));
        model.addAttribute("acts", trail.acts(reach));
        return "audit/audit";
    }

    @PostMapping("/audit/verify")
    String verify(HttpServletRequest request, Visitor visitor, Model model) {
        AuditVerification found = trail.verify();
        reading.noteVerification(visitor, found);
        model.addAttribute("found", found);
        return list(request, visitor, model);
    }

    @GetMapping({"/audit.{format:csv|xlsx}", ApiPath.V1 + "/audit.{format:csv|xlsx}"})
    @Described(zh = "审计记录的文件；取走本身留有记录", en = "The audit as a file; taking it is itself noted")
    @Requires(module = "audit", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, HttpServletResponse response, Visitor visitor)
            throws IOException {
        Listing listing = Listing.read(request, AuditTrail.SHAPE);
        AuditReach reach = reading.reach(visitor, Right.export("audit"));
        reading.noteExport(visitor, listing, format);
        new ListFile(cells.title(), cells.head())
                .send(response, format, out -> trail.each(reach, listing, entry -> out.accept(cells.of(entry))));
    }
}
