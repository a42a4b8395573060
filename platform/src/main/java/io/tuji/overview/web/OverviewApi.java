package io.tuji.overview.web;

import io.tuji.access.Right;
import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.HomeFigure;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody begins with: the figures that the visitor may see, and the version. */
@RestController
@RequestMapping(ApiPath.V1)
@SignedIn
class OverviewApi {

    record FigureJson(
            @Described(zh = "数的是什么", en = "what is counted") String label, long value, String href, String note) {}

    record VersionJson(String version, String java) {}

    private final List<HomeFigure> figures;
    private final MessageSource messages;
    private final BuildProperties build;

    OverviewApi(ObjectProvider<HomeFigure> figures, MessageSource messages, BuildProperties build) {
        this.figures = figures.stream()
                .sorted(Comparator.comparingInt(HomeFigure::order))
                .toList();
        this.messages = messages;
        this.build = build;
    }

    @GetMapping("/figures")
    @Described(zh = "首页数字", en = "The figures of the first page")
    List<FigureJson> figures(Visitor visitor, Locale locale) {
        return figures.stream()
                .filter(figure -> visitor.may(Right.view(figure.module())))
                .map(HomeFigure::find)
                .flatMap(Optional::stream)
                .map(f ->
                        new FigureJson(messages.getMessage(f.labelKey(), null, locale), f.value(), f.href(), f.note()))
                .toList();
    }

    @GetMapping("/version")
    @Described(zh = "平台版本", en = "The version of the platform")
    VersionJson version() {
        return new VersionJson(
                String.valueOf(build.getVersion()), Runtime.version().toString());
    }
}
