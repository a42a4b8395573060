package io.tuji.overview.web;

import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody begins with: figures, news and tasks as far as the visitor may see them, and the version. */
@RestController
@RequestMapping(ApiPath.V1)
@SignedIn
class OverviewApi {

    record FigureJson(
            @Described(zh = "数的是什么", en = "what is counted") String label, long value, String href, String note) {}

    record VersionJson(String version, String java) {}

    record NewsJson(
            Instant at,
            String text,

            @Described(zh = "页面地址", en = "address of its page")
            String href) {}

    record TaskJson(
            String text,

            @Described(zh = "处理它的页面", en = "the page on which it is done")
            String href) {}

    private final FirstPage modules;
    private final MessageSource messages;
    private final BuildProperties build;

    OverviewApi(FirstPage modules, MessageSource messages, BuildProperties build) {
        this.modules = modules;
        this.messages = messages;
        this.build = build;
    }

    @GetMapping("/figures")
    @Described(zh = "首页数字", en = "The figures of the first page")
    List<FigureJson> figures(Visitor visitor, Locale locale) {
        return modules.figures(visitor).stream()
                .map(f ->
                        new FigureJson(messages.getMessage(f.labelKey(), null, locale), f.value(), f.href(), f.note()))
                .toList();
    }

    @GetMapping("/news")
    @Described(
            zh = "最近七天的变化，最新在前，至多 8 条；只含本人可看的模块",
            en = "What has changed within seven days, the latest first, at most 8, of the modules that one may see")
    List<NewsJson> news(Visitor visitor) {
        return modules.news(visitor).stream()
                .map(n -> new NewsJson(n.at(), n.text(), n.href()))
                .toList();
    }

    @GetMapping("/tasks")
    @Described(zh = "等待本人处理的事", en = "What waits for one to act on")
    List<TaskJson> tasks(Visitor visitor) {
        return modules.tasks(visitor).stream()
                .map(t -> new TaskJson(t.text(), t.href()))
                .toList();
    }

    @GetMapping("/version")
    @Described(zh = "平台版本", en = "The version of the platform")
    VersionJson version() {
        return new VersionJson(
                String.valueOf(build.getVersion()), Runtime.version().toString());
    }
}
