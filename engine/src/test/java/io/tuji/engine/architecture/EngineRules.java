package io.tuji.engine.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What holds in the engine, each rule once. */
final class EngineRules {

    /** Every package of the engine; each must exist, and there is no other. */
    static final Set<String> PACKAGES = Set.of(
            "io.tuji.engine.value",
            "io.tuji.engine.identity",
            "io.tuji.engine.reading",
            "io.tuji.engine.forecast",
            "io.tuji.engine.place",
            "io.tuji.engine.plan",
            "io.tuji.engine.plan.progress",
            "io.tuji.engine.plan.chance",
            "io.tuji.engine.plan.warning",
            "io.tuji.engine.plan.instruction",
            "io.tuji.engine.plan.analysis",
            "io.tuji.engine.plan.task",
            "io.tuji.engine.industry",
            "io.tuji.engine.industry.coding",
            "io.tuji.engine.naming",
            "io.tuji.engine.resolve",
            "io.tuji.engine.resolve.company",
            "io.tuji.engine.search",
            "io.tuji.engine.quality",
            "io.tuji.engine.series",
            "io.tuji.engine.dataset",
            "io.tuji.engine.chain",
            "io.tuji.engine.chain.backtest",
            "io.tuji.engine.chain.candidate",
            "io.tuji.engine.chain.health",
            "io.tuji.engine.chain.position",
            "io.tuji.engine.chain.relatedness",
            "io.tuji.engine.chain.settling",
            "io.tuji.engine.policy",
            "io.tuji.engine.policy.language",
            "io.tuji.engine.promotion");

    static final ArchRule SEES_ONLY_THE_JDK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "io.tuji.engine..",
                    "com.hankcs.hanlp..",
                    "org.apache.lucene..",
                    "jdplus..")
            .because("the algorithms run anywhere with their field libraries: no Spring, no SQL, no web");

    static final ArchRule OPENS_NOTHING_OUTSIDE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "java.net..", "java.nio.file..")
            .because("the engine has no database, no network and no files of its own but resources");

    static final ArchRule HAS_NO_PACKAGE_FOR_ODDS_AND_ENDS = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..base..", "..impl..", "..manager..", "..helper..")
            .because("a package is named by what it knows");

    static final ArchRule IS_NULL_MARKED = noClasses()
            .should(ArchCondition.from(
                    DescribedPredicate.describe("lie in a package without @NullMarked", EngineRules::isUnmarked)))
            .because("null is nobody's value");

    static final ArchRule HAS_NO_CYCLE =
            slices().matching("io.tuji.engine.(**)").should().beFreeOfCycles();

    private EngineRules() {}

    private static boolean isUnmarked(JavaClass type) {
        return !type.getPackage().isAnnotatedWith(NullMarked.class);
    }
}
