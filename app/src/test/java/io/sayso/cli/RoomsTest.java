package io.sayso.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command line is thin: it asks the library, and knows no trade and no machinery of its own. */
@AnalyzeClasses(packages = "io.sayso.cli", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule the_command_line_imports_only_what_it_is_for = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "picocli..",
                    "me.tongfei..",
                    "org.jline.utils",
                    "io.sayso.cli",
                    "io.sayso",
                    "io.sayso.report",
                    "io.sayso.reading",
                    "io.sayso.reading.place",
                    "io.sayso.reading.statement",
                    "io.sayso.record",
                    "io.sayso.record.fold",
                    "io.sayso.record.search",
                    "io.sayso.brief",
                    "io.sayso.export",
                    "io.sayso.page",
                    "io.sayso.json",
                    "io.sayso.store",
                    "io.sayso.intake");

    /** The rules of reading have one thing to tell it: their version. */
    @ArchTest
    static final ArchRule only_the_version_knows_the_reader = noClasses()
            .that()
            .doNotHaveSimpleName("Version")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.sayso.reading.statement");

    @ArchTest
    static final ArchRule streams_are_passed_in = noClasses()
            .that()
            .doNotHaveSimpleName("Surroundings")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in");

    @ArchTest
    static final ArchRule there_are_no_junk_drawers =
            classes().should().haveNameNotMatching(".*(Utils?|Helpers?|Manager|Impl|\\.Abstract\\w*|Misc|Common)");

    @ArchTest
    static final ArchRule classes_are_final = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .should()
            .haveModifier(JavaModifier.FINAL);
}
