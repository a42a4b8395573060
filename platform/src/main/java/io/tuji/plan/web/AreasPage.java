package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.plan.internal.AreaInput;
import io.tuji.plan.internal.PlanProblem;
import io.tuji.plan.internal.Sheets;
import io.tuji.plan.internal.Sheets.Received;
import io.tuji.web.ProblemTexts;
import io.tuji.web.ReceivedFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings in a published table with a row a subdistrict; its differences are shown like those of any sheet. */
@Controller
@Requires(module = "plan", act = Act.CHANGE)
class AreasPage {

    private final Sheets sheets;
    private final District district;
    private final ProblemTexts problemTexts;
    private final ReceivedFile received;

    AreasPage(Sheets sheets, District district, ProblemTexts problemTexts, ReceivedFile received) {
        this.sheets = sheets;
        this.district = district;
        this.problemTexts = problemTexts;
        this.received = received;
    }

    @GetMapping("/plan/areas/new")
    String form(Model model) {
        show(new AreaInput("", "", "", "", "", ""), List.of(), model);
        return "plan/areas";
    }

    @PostMapping("/plan/areas/new")
    String receive(
            @RequestParam Optional<MultipartFile> file,
            @ModelAttribute AreaInput input,
            Visitor visitor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Optional<MultipartFile> sent = file.filter(f -> !f.isEmpty());
        Received kept = sent.isEmpty()
                ? new Received(Optional.empty(), List.of(PlanProblem.NO_FILE.at(Place.field("file"))))
                : received.read(sent.get(), (path, name) -> sheets.receiveAreas(path, name, input, visitor));
        if (kept.id().isPresent()) {
            return "redirect:/plan/sheets/" + kept.id().get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(input, kept.problems(), model);
        return "plan/areas";
    }

    private void show(AreaInput input, List<Problem> problems, Model model) {
        model.addAttribute("input", input);
        model.addAttribute(
                "measures", district.find().map(DistrictPack::measures).orElse(List.of()));
        model.addAttribute("problems", problemTexts.of(problems));
    }
}
