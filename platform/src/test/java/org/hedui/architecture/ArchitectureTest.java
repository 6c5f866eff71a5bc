package org.hedui.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;

/** The order of the house. Each message says what to do, since whoever reads it did not mean to break anything. */
@AnalyzeClasses(packages = "org.hedui", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> ORDER = List.of(
            "kernel",
            "content",
            "crypto",
            "tenancy",
            "audit",
            "access",
            "files",
            "jobs",
            "household",
            "authorization",
            "entrustment",
            "casefile",
            "department",
            "connector",
            "evidence",
            "matching",
            "policy",
            "derivation",
            "survey",
            "review",
            "report",
            "archive",
            "broker",
            "roster",
            "verification",
            "search",
            "campaign",
            "oversight");

    @ArchTest
    static final ArchRule PACKAGES_IMPORT_ONLY_THOSE_BEFORE_THEM = classes()
            .should(new ArchCondition<JavaClass>("import only packages before their own") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                        String target = feature(dependency.getTargetClass());
                        if (!target.isEmpty() && ORDER.indexOf(target) > ORDER.indexOf(feature(origin))) {
                            events.add(SimpleConditionEvent.violated(
                                    origin,
                                    "%s comes before %s: move what is needed down, or let %s hand it over. %s"
                                            .formatted(feature(origin), target, target, dependency.getDescription())));
                        }
                    }
                }
            })
            .because("each stage reads the one before; see the package order in package-info and README");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_HAS_A_PLACE_IN_THE_ORDER = classes()
            .should(new ArchCondition<JavaClass>("lie in a package of the order") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    if (!ORDER.contains(feature(origin))) {
                        events.add(SimpleConditionEvent.violated(
                                origin,
                                "package %s is new: give it its place in ArchitectureTest.ORDER first"
                                        .formatted(origin.getPackageName())));
                    }
                }
            });

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.hedui.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_PLATFORM_KNOWS_NOBODY_ABOVE_IT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin..",
                    "org.hedui.ui..",
                    "org.hedui.cli..",
                    "org.hedui.provisioning..",
                    "picocli..",
                    "org.flywaydb..",
                    "io.zonky..")
            .because("the platform is used by the WAR, the command line and the tests; put this into the module that"
                    + " needs it and call the platform from there");

    @ArchTest
    static final ArchRule THE_KERNEL_HOLDS_VALUES_ONLY = noClasses()
            .that()
            .resideInAPackage("org.hedui.kernel..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..", "javax.sql..", "java.sql..", "org.hibernate..", "org.eclipse.microprofile..")
            .because("kernel values read no clock, no database and no container; move the class to a feature");

    @ArchTest
    static final ArchRule PURE_STAGES_TOUCH_NO_STORAGE = noClasses()
            .that()
            .resideInAPackage("org.hedui.matching..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "javax.sql..", "org.hibernate..")
            .because("matching is pure, so that online and bulk agree; pass in what it needs");

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_SYSTEM_FOR_THE_TIME = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a story is told in business time: inject java.time.Clock and use now(clock)");

    @ArchTest
    static final ArchRule EVERY_PUBLIC_METHOD_OF_A_USE_CASE_SAYS_WHO_MAY = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .should()
            .beAnnotatedWith(Requires.class)
            .allowEmptyShould(true)
            .because("a method without it is denied to everyone at run time; add @Requires(Permission...)");

    @ArchTest
    static final ArchRule ONLY_USE_CASES_SAY_WHO_MAY = methods()
            .that()
            .areAnnotatedWith(Requires.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .allowEmptyShould(true)
            .because("@Requires does nothing outside a use case; annotate the class with @UseCase");

    @ArchTest
    static final ArchRule NO_EMPTY_NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .because("a class is a noun of the field or, if it is a use case, a verb phrase");

    @ArchTest
    static void everyPackageTellsWhatItIsFor(JavaClasses house) {
        classes()
                .should(new ArchCondition<JavaClass>("lie in a package with a null-marked package-info") {
                    @Override
                    public void check(JavaClass origin, ConditionEvents events) {
                        if (!origin.getPackage().isAnnotatedWith(org.jspecify.annotations.NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(
                                    origin,
                                    "package %s needs a package-info.java with @NullMarked and what it is for"
                                            .formatted(origin.getPackageName())));
                        }
                    }
                })
                .check(house);
    }

    /** The first name below the root; empty for classes that are none of ours. */
    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("org.hedui.")) {
            return "";
        }
        String rest = name.substring("org.hedui.".length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
