package io.tuji.funnel.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.funnel.internal.FunnelQuestion;
import io.tuji.funnel.internal.MonthBulletin;
import io.tuji.funnel.internal.MonthBulletins;
import io.tuji.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The monthly bulletin, as a page to print and as a workbook. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class FunnelBulletinPage {

    private final MonthBulletins bulletins;
    private final FunnelBulletinWorkbook workbook;
    private final FunnelDesk desk;
    private final ExportNotes notes;

    FunnelBulletinPage(MonthBulletins bulletins, FunnelBulletinWorkbook workbook, FunnelDesk desk, ExportNotes notes) {
        this.bulletins = bulletins;
        this.workbook = workbook;
        this.desk = desk;
        this.notes = notes;
    }

    @GetMapping(FunnelTabs.BULLETIN)
    String show(@RequestParam(defaultValue = "") String month, Visitor visitor, Model model) {
        MonthBulletin bulletin = bulletins.of(month(month), visitor);
        desk.choices(FunnelQuestion.of(bulletin.until()), model);
        model.addAttribute("bulletin", bulletin);
        model.addAttribute("links", new BulletinLinks(bulletin));
        model.addAttribute("heading", workbook.title(bulletin));
        return "funnel/bulletin";
    }

    @GetMapping(FunnelTabs.BULLETIN + "/xlsx")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@RequestParam(defaultValue = "") String month, Visitor visitor, HttpServletResponse response)
            throws IOException {
        MonthBulletin bulletin = bulletins.of(month(month), visitor);
        notes.note(visitor.actor(), "funnel.export", "funnel:bulletin:" + bulletin.month(), Map.of());
        new Download(workbook.title(bulletin), Download.Kind.XLSX).send(response, out -> workbook.write(bulletin, out));
    }

    /** The month before this one where none is asked for that has begun. */
    private YearMonth month(String asked) {
        YearMonth now = YearMonth.from(desk.today());
        return asked.matches("\\d{4}-(0[1-9]|1[0-2])")
                        && !YearMonth.parse(asked).isAfter(now)
                ? YearMonth.parse(asked)
                : now.minusMonths(1);
    }
}
