package io.tuji.publish.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.publish.internal.SiteExport;
import io.tuji.publish.site.PublicSite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The whole public site as files for a server outside. */
@Controller
@Requires(module = "publish", act = Act.EXPORT)
class ExportPage {

    static final String HERE = PublishPage.HERE + "/site";

    private final SiteExport export;
    private final PublicSite site;

    ExportPage(SiteExport export, PublicSite site) {
        this.export = export;
        this.site = site;
    }

    @GetMapping(HERE)
    String show(Model model) {
        model.addAttribute("exports", export.list());
        model.addAttribute("running", export.isRunning());
        model.addAttribute("files", site.site().paths().size());
        return "publish/site";
    }

    @PostMapping(HERE)
    String start(Visitor visitor) {
        return "redirect:/jobs/" + export.start(visitor).value();
    }
}
