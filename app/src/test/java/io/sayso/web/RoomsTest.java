package io.sayso.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The web desk is thin too, and does not know the command line. Where they meet is the start of the program. */
@AnalyzeClasses(packages = "io.sayso", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule the_desk_imports_only_what_it_is_for = classes()
            .that()
            .resideInAPackage("io.sayso.web")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "io.javalin..",
                    "kotlin..",
                    "io.sayso.web",
                    "io.sayso",
                    "io.sayso.report",
                    "io.sayso.reading",
                    "io.sayso.reading.place",
                    "io.sayso.lineage",
                    "io.sayso.record",
                    "io.sayso.record.fold",
                    "io.sayso.record.search",
                    "io.sayso.page",
                    "io.sayso.json",
                    "io.sayso.intake",
                    "io.sayso.store");

    @ArchTest
    static final ArchRule only_the_desk_knows_the_server = classes()
            .that()
            .resideOutsideOfPackage("io.sayso.web")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule the_start_joins_the_two_and_does_no_more = classes()
            .that()
            .resideInAPackage("io.sayso.app")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "io.sayso.app",
                    "io.sayso.cli",
                    "io.sayso.web",
                    "io.sayso",
                    "io.sayso.intake",
                    "io.sayso.store");

    @ArchTest
    static final ArchRule classes_are_final = classes()
            .that()
            .resideInAnyPackage("io.sayso.web", "io.sayso.app")
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .should()
            .haveModifier(JavaModifier.FINAL);
}
