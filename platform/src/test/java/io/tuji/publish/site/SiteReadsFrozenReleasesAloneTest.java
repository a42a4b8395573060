package io.tuji.publish.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What is public is made of what was published, whatever the house knows besides. */
class SiteReadsFrozenReleasesAloneTest {

    private static final JavaClasses SITE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.tuji.publish.site", "io.tuji.publish.frozen");

    @Test
    void noModuleThatHoldsLiveFiguresIsAsked() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.tuji.plan..",
                        "io.tuji.district..",
                        "io.tuji.outlook..",
                        "io.tuji.access..",
                        "io.tuji.publish.internal..",
                        "io.tuji.publish.web..")
                .check(SITE);
    }
}
