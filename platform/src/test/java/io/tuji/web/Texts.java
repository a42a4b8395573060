package io.tuji.web;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The message files of this module, without Spring around them. */
final class Texts {

    private Texts() {}

    static ResourceBundleMessageSource source() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/web", "messages/engine");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
