package io.tuji.access.web;

import io.tuji.access.Right;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts of this module in the language of the request, for files and notes that no template writes. */
@Component("accessWords")
class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The name of an act; its own word where its module gives no other. */
    public String act(String act) {
        String name = messages.getMessage("act." + act, null, act, LocaleContextHolder.getLocale());
        return name == null ? act : name;
    }

    /** The names of the constants under their prefix, such as {@code role.ADMINISTRATOR}. */
    public String names(String prefix, Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted()
                .map(c -> say(prefix + "." + c.name()))
                .collect(Collectors.joining(say("access.join")));
    }

    /** What a right allows, such as 查看企业库. */
    public String right(Right right) {
        String key = "nav." + right.module();
        Locale locale = LocaleContextHolder.getLocale();
        String module = messages.getMessage(key, null, right.module(), locale);
        return say("tokens.right", say("rights.act." + right.act()), String.valueOf(module));
    }

    public String rights(Collection<Right> rights) {
        return rights.stream().map(this::right).collect(Collectors.joining(say("access.join")));
    }
}
