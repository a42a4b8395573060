package io.tuji.publish.site;

import java.time.ZoneOffset;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the site, without Spring around them. */
final class SiteTexts {

    static final SiteWords CHINESE = new SiteWords(Tongue.CHINESE, source(), ZoneOffset.UTC);

    private SiteTexts() {}

    private static ResourceBundleMessageSource source() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/web", "messages/engine", "messages/publish");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
