package io.tuji.web.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;

/** The texts of all message files in one place: a page asks for more than a hundred, and there is a file a module. */
final class AllMessages extends AbstractMessageSource {

    private static final String ENGLISH_FILE = "_en.properties";

    private final Map<String, String> chinese;
    private final Map<String, String> english;
    private final Map<Format, MessageFormat> formats = new ConcurrentHashMap<>();

    private AllMessages(Map<String, String> chinese, Map<String, String> english) {
        this.chinese = chinese;
        this.english = english;
    }

    private record Format(String text, Locale locale) {}

    static AllMessages read(Collection<Resource> files) throws IOException {
        Map<String, String> chinese = new HashMap<>();
        Map<String, String> english = new HashMap<>();
        for (Resource file : files) {
            boolean isEnglish =
                    Optional.ofNullable(file.getFilename()).orElse("").endsWith(ENGLISH_FILE);
            Properties texts = texts(file);
            texts.stringPropertyNames()
                    .forEach(key -> (isEnglish ? english : chinese).put(key, texts.getProperty(key)));
        }
        return new AllMessages(Map.copyOf(chinese), Map.copyOf(english));
    }

    private static Properties texts(Resource file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    /** What is not said in English is said in Chinese, never in the language of the server. */
    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        String said = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english.get(code) : null;
        return said == null ? chinese.get(code) : said;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        String text = resolveCodeWithoutArguments(code, locale);
        return text == null
                ? null
                : formats.computeIfAbsent(new Format(text, locale), key -> new MessageFormat(key.text(), key.locale()));
    }
}
