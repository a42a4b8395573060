package io.tuji.engine.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.tuji.engine.architecture.planted.helper.OddsAndEnds;
import io.tuji.engine.architecture.planted.loop.one.One;
import io.tuji.engine.architecture.planted.reach.OpensADatabase;
import io.tuji.engine.architecture.planted.reach.ReachesForALibrary;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules hold in the engine, and each one finds the violation that is planted for it. */
class ArchitectureTest {

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.tuji.engine");

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("io.tuji.engine.architecture.planted");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(EngineRules.SEES_ONLY_THE_JDK, ReachesForALibrary.class),
                arguments(EngineRules.OPENS_NOTHING_OUTSIDE, OpensADatabase.class),
                arguments(EngineRules.HAS_NO_PACKAGE_FOR_ODDS_AND_ENDS, OddsAndEnds.class),
                arguments(EngineRules.IS_NULL_MARKED, OddsAndEnds.class),
                arguments(EngineRules.HAS_NO_CYCLE, One.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheEngine(ArchRule rule, Class<?> planted) {
        rule.check(ENGINE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsThePlantedViolation(ArchRule rule, Class<?> planted) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
                .anyMatch(violation -> violation.contains(planted.getSimpleName()));
    }

    @Test
    void hasExactlyThePackagesThatTheRulesName() {
        assertThat(ENGINE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isEqualTo(EngineRules.PACKAGES);
    }
}
