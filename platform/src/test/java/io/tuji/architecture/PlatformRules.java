package io.tuji.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What holds in the platform besides the borders of its modules, each rule once. */
final class PlatformRules {

    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql.."};
    private static final String[] NETWORK = {
        "java.net.http..", "org.springframework.web.client..", "org.springframework.web.reactive.."
    };
    private static final Set<Class<?>> TIME =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class);

    static final ArchRule PAGES_HOLD_NO_SQL = noClasses()
            .that()
            .resideInAPackage("io.tuji.*.web..")
            .or()
            .resideInAPackage("io.tuji.architecture.planted.web")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SQL)
            .because("a page asks the module, and the module asks its store");

    static final ArchRule SQL_LIVES_IN_STORES = noClasses()
            .that(DescribedPredicate.not(simpleNameEndingWith("Store").or(simpleNameEndingWith("StoreConfiguration")))
                    .and(DescribedPredicate.not(resideInAnyPackage("io.tuji.database.."))))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient")
            .because("SQL lives in one …Store class a table family");

    static final ArchRule HAS_NO_PACKAGE_FOR_ODDS_AND_ENDS = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..base..", "..impl..", "..manager..", "..helper..")
            .because("a package is named by what it knows");

    static final ArchRule IS_NULL_MARKED = noClasses()
            .should(ArchCondition.from(
                    DescribedPredicate.describe("lie in a package without @NullMarked", PlatformRules::isUnmarked)))
            .because("null is nobody's value");

    static final ArchRule ASKS_THE_INJECTED_CLOCK = noClasses()
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("asks the machine what time it is", PlatformRules::asksTheMachine))
            .because("tests and replays decide what time it is");

    static final ArchRule CALLS_NO_OTHER_HOST = noClasses()
            .that()
            .resideOutsideOfPackage("io.tuji.console..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(NETWORK)
            .because("no call leaves the machine");

    private PlatformRules() {}

    private static boolean isUnmarked(JavaClass type) {
        return !type.getPackage().isAnnotatedWith(NullMarked.class);
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        return asksForNow(call) || asksForMilliseconds(call);
    }

    private static boolean asksForNow(JavaCall<?> call) {
        return call.getName().equals("now")
                && TIME.stream().anyMatch(t -> call.getTargetOwner().isEquivalentTo(t))
                && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
    }

    private static boolean asksForMilliseconds(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(System.class)
                && call.getName().equals("currentTimeMillis");
    }
}
