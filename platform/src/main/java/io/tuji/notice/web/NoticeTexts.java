package io.tuji.notice.web;

import io.tuji.notice.internal.Notice;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts notices into words. */
@Component
class NoticeTexts {

    private static final String KEY = "#";

    private final MessageSource messages;

    NoticeTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(Notice notice, Locale locale) {
        Object[] arguments = notice.arguments().stream()
                .map(argument -> argument.startsWith(KEY) ? name(argument.substring(1), locale) : argument)
                .toArray();
        return messages.getMessage(notice.key(), arguments, locale);
    }

    /**
     * A key that this version has no words for, such as a kind of job of another version, is shown by its last word.
     */
    private String name(String key, Locale locale) {
        String lastWord = key.substring(key.lastIndexOf('.') + 1);
        return String.valueOf(messages.getMessage(key, null, lastWord, locale));
    }
}
