package io.sayso;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rooms stand in a row, and a room may use only the rooms before it. */
@AnalyzeClasses(packages = "io.sayso", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    /** The flow, in order. Rooms that one entry names may not use each other. */
    private static final List<List<String>> FLOW = List.of(
            List.of("report.html"),
            List.of("report"),
            List.of("report.draft"),
            List.of("report.feed", "report.fields", "report.wire", "report.pdf", "report.language"),
            List.of("report.formats"),
            List.of("reading.model"),
            List.of("reading"),
            List.of("reading.attribution"),
            List.of("reading.certainty"),
            List.of("reading.time"),
            List.of("reading.place"),
            List.of("reading.figure"),
            List.of("reading.actor"),
            List.of("reading.event"),
            List.of("reading.statement"),
            List.of("lineage"),
            List.of("record"),
            List.of("record.line"),
            List.of("record.count", "record.course"),
            List.of("record.claim"),
            List.of("record.fold"),
            List.of("record.search"),
            List.of("page"),
            List.of("brief"),
            List.of("export", "alert"));

    private static final String[] AROUND = {"io.sayso.json..", "io.sayso.store..", "io.sayso.intake.."};

    private static final DescribedPredicate<JavaMethodCall> READS_THE_CLOCK =
            DescribedPredicate.describe("reads the clock", call -> {
                String owner = call.getTargetOwner().getFullName(), name = call.getName();
                boolean ofTheSystem = owner.equals("java.lang.System") && name.matches("currentTimeMillis|nanoTime");
                return ofTheSystem || (owner.startsWith("java.time.") && name.equals("now"));
            });

    @ArchTest
    static void a_room_uses_only_the_rooms_before_it(JavaClasses classes) {
        for (int i = 0; i < FLOW.size(); i++)
            for (String room : FLOW.get(i)) {
                Stream<String> beside = FLOW.get(i).stream().filter(other -> !other.equals(room));
                Stream<String> later = FLOW.subList(i + 1, FLOW.size()).stream().flatMap(List::stream);
                String[] closed = Stream.concat(beside, later)
                        .map(other -> "io.sayso." + other)
                        .toArray(String[]::new);
                if (closed.length == 0) continue;
                noClasses()
                        .that(resideInAPackage("io.sayso." + room))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(closed))
                        .allowEmptyShould(true)
                        .check(classes);
            }
    }

    /** So that a new room cannot stand outside the rule above. */
    @ArchTest
    static void every_room_has_its_place(JavaClasses classes) {
        String[] known = Stream.concat(
                        FLOW.stream().flatMap(List::stream).map(room -> "io.sayso." + room),
                        Stream.of("io.sayso", "io.sayso.json", "io.sayso.store", "io.sayso.intake", "io.sayso.model"))
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(classes);
    }

    @ArchTest
    static final ArchRule the_flow_knows_neither_json_nor_store_nor_intake = noClasses()
            .that()
            .resideOutsideOfPackages(AROUND)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(AROUND);

    @ArchTest
    static final ArchRule rooms_do_not_go_out_by_the_front_door = noClasses()
            .that()
            .resideInAPackage("io.sayso.*..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Sayso.class);

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("io.sayso.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_model_runtime_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackage("io.sayso.reading.model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.onnxruntime..", "ai.djl..");

    /** Each library, with the rooms that may import it. What a source format needs stays among the formats. */
    private static final Map<String, List<String>> HOMES = Map.of(
            "com.fasterxml..",
            List.of(
                    "json",
                    "reading.model",
                    "report.html",
                    "report.draft",
                    "report.feed",
                    "report.fields",
                    "report.wire"),
            "org.jsoup..",
            List.of("report.html", "report.draft", "report.feed"),
            "org.commonmark..",
            List.of("report.fields"),
            "org.snakeyaml..",
            List.of("report.fields"),
            "org.apache.pdfbox..",
            List.of("report.pdf", "brief"),
            "org.apache.commons..",
            List.of("report.formats"),
            "opennlp..",
            List.of("report.language"),
            "org.apache.lucene..",
            List.of("record.line", "record.search"),
            "org.tartarus..",
            List.of("record.line"),
            "com.github.difflib..",
            List.of("page"));

    @ArchTest
    static void a_library_stays_in_its_rooms(JavaClasses classes) {
        HOMES.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(room -> "io.sayso." + room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes));
    }

    @ArchTest
    static final ArchRule databases_stay_in_the_store = noClasses()
            .that()
            .resideOutsideOfPackage("io.sayso.store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..");

    @ArchTest
    static final ArchRule only_the_intake_goes_to_the_web = noClasses()
            .that()
            .resideOutsideOfPackage("io.sayso.intake")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    /** It takes a function that finds reports, and one that reads them, and knows neither formats nor rules. */
    @ArchTest
    static final ArchRule the_intake_knows_reports_and_the_store = noClasses()
            .that()
            .resideInAPackage("io.sayso.intake")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.sayso.reading..", "io.sayso.json", "io.sayso.page"));

    @ArchTest
    static final ArchRule the_core_is_told_the_time = noClasses()
            .should()
            .callMethodWhere(READS_THE_CLOCK)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callConstructor(java.util.Date.class);

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
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule nothing_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothing_logs = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule failures_are_named = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
}
