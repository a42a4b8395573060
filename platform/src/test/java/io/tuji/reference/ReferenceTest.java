package io.tuji.reference;

import static java.util.Comparator.comparing;

import io.tuji.engine.value.ProblemCode;
import io.tuji.setting.Setting;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The pages on settings and problems say what the program says. */
class ReferenceTest {

    @Test
    void settingsAreThoseOfTheProgram() {
        String rows = Arrays.stream(Setting.values())
                .map(s -> "| `%s` | `%s` | %s | %s | %s | %s |"
                        .formatted(
                                s.environmentVariable(),
                                s.key(),
                                s.standard().map(v -> "`" + v + "`").orElse("—"),
                                s.form(),
                                s.purposeZh(),
                                s.purposeEn()))
                .collect(Collectors.joining("\n"));
        new ReferencePage("settings.md", """
                # 设置 · Settings
                由 `Setting` 生成；取值不符时拒绝启动（SET-101）。Generated from `Setting`; a wrong value refuses the start (SET-101).

                | environment | key | default | 取值 values | 用途 | purpose |
                | --- | --- | --- | --- | --- | --- |
                %s
                """.formatted(rows)).check();
    }

    @Test
    void problemsAreThoseOfTheProgram() throws IOException {
        Properties chinese = texts(false);
        Properties english = texts(true);
        String rows = problems().stream()
                .map(p -> "| %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                p.code(),
                                p.severity(),
                                chinese.getProperty("problem." + p.code()),
                                chinese.getProperty("problem." + p.code() + ".remedy"),
                                english.getProperty("problem." + p.code()),
                                english.getProperty("problem." + p.code() + ".remedy")))
                .collect(Collectors.joining("\n"));
        new ReferencePage("problems.md", """
                # 问题代码 · Problem codes
                由程序与文案生成；{0}、{1} 为出现时填入的内容。Generated from the program and its messages; {0}, {1} are filled in on the spot.

                | code | severity | 问题 | 处理 | problem | remedy |
                | --- | --- | --- | --- | --- | --- |
                %s
                """.formatted(rows)).check();
    }

    private static List<ProblemCode> problems() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProblemCode.class));
        return scanner.findCandidateComponents("io.tuji").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .flatMap(name -> Arrays.stream(constantsOf(name)))
                .map(ProblemCode.class::cast)
                .sorted(comparing(ProblemCode::code))
                .toList();
    }

    private static Object[] constantsOf(String name) {
        try {
            return Objects.requireNonNull(Class.forName(name).getEnumConstants(), name + " is no enum");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties texts(boolean english) throws IOException {
        Properties all = new Properties();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            if (Objects.requireNonNull(file.getFilename()).endsWith("_en.properties") == english) {
                load(file, all);
            }
        }
        return all;
    }

    private static void load(Resource file, Properties into) {
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            into.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
