package io.tuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.ProblemCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Both languages say the same things, and every problem has words. */
class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameKeys(String module) {
        assertThat(read(module + "_en").stringPropertyNames())
                .isEqualTo(read(module).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesTakeTheSameArguments(String module) {
        Properties english = read(module + "_en");
        read(module)
                .forEach((key, text) -> assertThat(arguments(english.getProperty(key.toString())))
                        .as("arguments of %s", key)
                        .isEqualTo(arguments(text.toString())));
    }

    /** MessageFormat swallows the plain apostrophe and what follows it: messages write ’ instead. */
    @ParameterizedTest
    @MethodSource("modules")
    void noTextIsEmptyOrHasAPlainApostrophe(String module) {
        Stream.of(module, module + "_en")
                .forEach(file -> read(file)
                        .forEach((key, text) -> assertThat(text.toString())
                                .as("%s in %s", key, file)
                                .isNotBlank()
                                .doesNotContain("'")));
    }

    /** Which of two texts of a key speaks would depend on the order of files, and of lines. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void noKeyIsSaidTwice(String language) throws IOException {
        List<String> keys = modules()
                .flatMap(module -> {
                    KeysAsWritten written = new KeysAsWritten();
                    load(module + language, written);
                    return written.keys.stream();
                })
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    /** Keeps each key as often as a file has it. */
    private static final class KeysAsWritten extends Properties {

        private static final long serialVersionUID = 1;

        private final transient List<String> keys = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object text) {
            keys.add(key.toString());
            return super.put(key, text);
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyProblemHasWordsAndRemedyInBothLanguages(String code) throws IOException {
        Set<String> said = modules()
                .flatMap(module -> read(module).stringPropertyNames().stream())
                .collect(Collectors.toSet());
        assertThat(said).contains("problem." + code, "problem." + code + ".remedy");
    }

    @Test
    void noTwoProblemsShareACode() {
        assertThat(codes()).doesNotHaveDuplicates().contains("VAL-101", "WEB-404");
    }

    static Stream<String> modules() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .map(Resource::getFilename)
                .map(name -> Objects.requireNonNull(name).replaceAll("(_en)?\\.properties$", ""))
                .distinct()
                .sorted();
    }

    static List<String> codes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProblemCode.class));
        return scanner.findCandidateComponents("io.tuji").stream()
                .flatMap(found -> Arrays.stream(constantsOf(Objects.requireNonNull(found.getBeanClassName()))))
                .map(constant -> ((ProblemCode) constant).code())
                .sorted()
                .toList();
    }

    private static Object[] constantsOf(String name) {
        try {
            return Objects.requireNonNull(Class.forName(name).getEnumConstants(), name + " is no enum");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        load(file, texts);
        return texts;
    }

    private static void load(String file, Properties texts) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        MessagesTest.class.getResourceAsStream("/messages/" + file + ".properties"), file),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
