package io.tuji.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.tuji.TujiApplication;
import io.tuji.architecture.planted.clock.ReadsTheWallClock;
import io.tuji.architecture.planted.helper.OddsAndEnds;
import io.tuji.architecture.planted.internal.KeepsRowsElsewhere;
import io.tuji.architecture.planted.modules.PlantedApplication;
import io.tuji.architecture.planted.outside.PhonesHome;
import io.tuji.architecture.planted.web.PageWithSql;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The rules hold in the platform, and each one finds the violation that is planted for it. */
class ArchitectureTest {

    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.tuji");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("io.tuji.architecture.planted");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(PlatformRules.PAGES_HOLD_NO_SQL, PageWithSql.class),
                arguments(PlatformRules.SQL_LIVES_IN_STORES, KeepsRowsElsewhere.class),
                arguments(PlatformRules.HAS_NO_PACKAGE_FOR_ODDS_AND_ENDS, OddsAndEnds.class),
                arguments(PlatformRules.IS_NULL_MARKED, OddsAndEnds.class),
                arguments(PlatformRules.ASKS_THE_INJECTED_CLOCK, ReadsTheWallClock.class),
                arguments(PlatformRules.CALLS_NO_OTHER_HOST, PhonesHome.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInThePlatform(ArchRule rule, Class<?> planted) {
        rule.check(PLATFORM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsThePlantedViolation(ArchRule rule, Class<?> planted) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
                .anyMatch(violation -> violation.contains(planted.getSimpleName()));
    }

    @Test
    void modulesKeepTheirBorders() {
        // the engine lies beside the modules, not among them: its own rules hold it
        ApplicationModules.of(TujiApplication.class, resideInAPackage("io.tuji.engine.."))
                .verify();
    }

    @Test
    void findsAModuleThatReachesIntoAnother() {
        assertThatThrownBy(() -> ApplicationModules.of(PlantedApplication.class, (ImportOption) location -> true)
                        .verify())
                .hasMessageContaining("Secret");
    }
}
