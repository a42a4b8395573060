package io.tuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class KeptHtmlTest {

    private static final String TEMPLATE = "<li th:text=\"${#locale.language + it.name}\"></li>";

    private final AtomicInteger rendered = new AtomicInteger();
    private final KeptHtml html = new KeptHtml(engine());

    public record Firm(String name) {}

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatReadsTheSameIsRenderedOnceInEachLanguage() {
        LocaleContextHolder.setLocale(Locale.CHINESE);
        assertThat(html.of(TEMPLATE, new Firm("甲"))).isEqualTo("<li>zh甲</li>");
        assertThat(html.of(TEMPLATE, new Firm("甲"))).isEqualTo("<li>zh甲</li>");
        assertThat(rendered).hasValue(1);
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(html.of(TEMPLATE, new Firm("甲"))).isEqualTo("<li>en甲</li>");
        assertThat(rendered).hasValue(2);
    }

    @Test
    void manyStandOneAfterTheOtherAndWhatHasChangedIsRenderedAgain() {
        LocaleContextHolder.setLocale(Locale.CHINESE);
        html.of(TEMPLATE, new Firm("甲"));
        assertThat(html.all(TEMPLATE, List.of(new Firm("甲"), new Firm("<乙>"))))
                .isEqualTo("<li>zh甲</li><li>zh&lt;乙&gt;</li>");
        assertThat(rendered).hasValue(2);
    }

    /** Counts what it renders. */
    private ITemplateEngine engine() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        return (ITemplateEngine) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ITemplateEngine.class}, (proxy, method, arguments) -> {
                    rendered.incrementAndGet();
                    return method.invoke(engine, arguments);
                });
    }
}
