package io.tuji.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class AllMessagesTest {

    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    private final MessageSource messages;

    AllMessagesTest() throws IOException {
        messages = AllMessages.read(List.of(
                file("firm.properties", "firm=企业\nfirm.count=共 {0} 家"),
                file("firm_en.properties", "firm=Firm"),
                file("place.properties", "place=地点")));
    }

    @Test
    void eachLanguageHasItsOwnWordsAndEnglishWithoutThemTheChinese() {
        assertThat(say("firm", CHINESE)).isEqualTo("企业");
        assertThat(say("firm", Locale.ENGLISH)).isEqualTo("Firm");
        assertThat(say("place", Locale.ENGLISH)).isEqualTo("地点");
        assertThat(say("firm", Locale.GERMAN)).isEqualTo("企业");
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(say("firm.count", CHINESE, 94_707)).isEqualTo("共 94,707 家");
        assertThat(say("firm.count", Locale.GERMAN, 94_707)).isEqualTo("共 94.707 家");
    }

    @Test
    void whatNobodyHasWrittenIsMissed() {
        assertThatThrownBy(() -> say("town", CHINESE)).isInstanceOf(NoSuchMessageException.class);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static Resource file(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
