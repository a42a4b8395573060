package io.tuji.web.internal;

import io.tuji.access.SignedIn;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Explanation;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Place;
import io.tuji.web.HomeFigure;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;

/** A page made of every part there is, and pages that fail in the ways pages fail. */
@Controller
@SignedIn
class SamplePage {

    private static final ListShape FIRMS = ListShape.of("/sample", "id")
            .ascending("name", "name")
            .descending("capital", "capital")
            .filters("division");

    record Firm(String code, String name, Known<String> district, long capital, LocalDate established) {}

    private final ProblemTexts texts;

    SamplePage(ProblemTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/sample")
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("districtName", "示例区");
        model.addAttribute("figures", figures());
        model.addAttribute("page", new PageOf<>(firms(), 94_707, Listing.read(request, FIRMS)));
        model.addAttribute(
                "problems",
                texts.of(List.of(
                        EngineProblem.DATE_FORM.at(Place.field("established"), "上周"),
                        EngineProblem.CREDIT_CODE_LENGTH.at(Place.file("名录.csv").atRow(7), "9131", 4))));
        model.addAttribute(
                "why",
                Explanation.computed(
                        "nav.overview",
                        "10.74%",
                        Explanation.stated("list.total", "8,155", "统计公报", LocalDate.of(2023, 12, 31))));
        model.addAttribute("undo", new Undo("已停用账号", "/sample/undo"));
        model.addAttribute("done", "已保存");
        return "web/sample";
    }

    @GetMapping("/sample/broken")
    String broken() {
        throw new IllegalStateException("the secret of the house");
    }

    @GetMapping("/sample/absent")
    String absent() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @GetMapping("/sample/large")
    String large() {
        throw new MaxUploadSizeExceededException(1);
    }

    private static List<HomeFigure.Figure> figures() {
        return List.of(
                new HomeFigure.Figure("layout.search", 94_707, "/sample", "截至 2026-11-20"),
                new HomeFigure.Figure("layout.notices", 12, "/sample", "3 项今日到期"),
                new HomeFigure.Figure("list.filter", 8_155_000_000L, "/sample", "2023 年"));
    }

    private static List<Firm> firms() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(i -> new Firm(
                        "QY-00000" + i,
                        "示例科技（第" + i + "号）有限公司",
                        i % 3 == 0
                                ? Known.missing("市场监管局")
                                : i % 4 == 0 ? Known.conflict(List.of("甲街道", "乙街道")) : Known.of("示例街道"),
                        i * 1_250_000L,
                        LocalDate.of(2010 + i, i, 10 + i)))
                .toList();
    }
}
