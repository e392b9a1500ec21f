package io.sayso.store;

import static io.sayso.store.Press.NOON;
import static io.sayso.store.Press.arrival;
import static io.sayso.store.Press.file;
import static io.sayso.store.Press.imprint;
import static io.sayso.store.Press.known;
import static io.sayso.store.Press.part;
import static io.sayso.store.Press.report;
import static io.sayso.store.Press.reports;
import static io.sayso.store.Press.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sayso.SaysoException;
import io.sayso.json.RandomReading;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.report.Completeness;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Place.class)
class StoreTest {
    private static final String HARBOUR = "The harbour is closed, the harbour master said.\n",
            REOPENED = "The harbour is open again, the harbour master said.\n",
            URL = "https://ledger.example/harbour";
    private static final ReaderVersion OLDER = new ReaderVersion("0.0.9", Sha256.of("older weights"));
    private static final Instant LATER = NOON.plusSeconds(86_400);

    @Parameter
    Place place = Place.SQLITE;

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(place.empty(folder));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_came_in_is_kept_byte_for_byte_with_its_times_apart() {
        Imprint imprint = Imprint.of("The Stavenholt Ledger", Moment.parse("2026-11-20"));
        take(store, "Harbour", arrival("/press/a.txt", HARBOUR, NOON, report(HARBOUR, imprint)));
        assertThat(reports(store, View.at(LATER))).singleElement().satisfies(kept -> {
            assertThat(kept.number()).hasToString("1.1");
            assertThat(kept.state()).isEqualTo(State.USABLE);
            assertThat(kept.id()).isEqualTo(Sha256.of(HARBOUR));
            assertThat(kept.published()).hasToString("2026-11-20");
            assertThat(kept.seen()).isEqualTo(NOON);
            assertThat(kept.stored()).isEqualTo(NOON.plusSeconds(3600));
            assertThat(kept.storedBy()).isEqualTo("sayso test");
            assertThat(kept.isRead()).isTrue();
            assertThat(store.original(kept.original())).hasValue(Press.bytes(HARBOUR));
            assertThat(store.extraction(kept)).get().isInstanceOfSatisfying(Report.class, report -> {
                assertThat(report.text()).isEqualTo(HARBOUR);
                assertThat(report.seen()).isEqualTo(Moment.of(NOON));
            });
        });
    }

    @Test
    void seen_again_unchanged_is_an_arrival_and_no_version() {
        assertThat(take(store, "Harbour", file("/a.txt", HARBOUR, NOON), file("/a.txt", HARBOUR, LATER)))
                .extracting(Custody::cameOf)
                .containsExactly(CameOf.NEW, CameOf.AGAIN);
        assertThat(take(store, "Harbour", file("/moved/a.txt", HARBOUR, LATER)))
                .extracting(Custody::cameOf)
                .containsExactly(CameOf.AGAIN);
        assertThat(store.versions("1", LATER)).hasSize(1);
        assertThat(store.custody("1"))
                .extracting(Custody::place, Custody::seen, Custody::cameOf)
                .containsExactly(
                        tuple("/a.txt", NOON, CameOf.NEW),
                        tuple("/a.txt", LATER, CameOf.AGAIN),
                        tuple("/moved/a.txt", LATER, CameOf.AGAIN));
        assertThat(store.statistics().originals()).isEqualTo(1);
    }

    @Test
    void changed_at_the_same_place_is_a_new_version_that_says_what_changed() {
        assertThat(take(store, "Harbour", file("/a.txt", HARBOUR, NOON), file("/a.txt", REOPENED, LATER)))
                .extracting(Custody::cameOf, Custody::detail)
                .containsExactly(tuple(CameOf.NEW, null), tuple(CameOf.CHANGED, "text"));
        assertThat(store.versions("1", LATER))
                .extracting(version -> version.number().toString(), StoredReport::changed)
                .containsExactly(tuple("1.1", null), tuple("1.2", "text"));
    }

    @Test
    void a_report_that_turns_back_to_its_first_words_has_three_versions() {
        take(store, "Harbour", file("/a.txt", HARBOUR, NOON), file("/a.txt", REOPENED, NOON));
        take(store, "Harbour", file("/a.txt", HARBOUR, LATER));
        assertThat(store.versions("1", LATER)).hasSize(3);
    }

    @Test
    void a_canonical_url_makes_one_report_of_what_comes_from_many_places() {
        take(
                store,
                "Harbour",
                arrival("/feed.xml", "feed", NOON, part("Closed.", "item 1", known(URL + "#top", "g-1"))),
                arrival("/page.html", HARBOUR, NOON, report(HARBOUR, known("HTTP://Ledger.example:80/harbour", null))));
        assertThat(store.versions(URL, LATER)).hasSize(2);
    }

    @Test
    void a_page_and_its_summary_in_a_feed_do_not_make_a_version_at_each_look() {
        Arrival feed = arrival("/feed.xml", "feed", NOON, part("Closed.", "item 1", known(URL, "g-1")));
        Arrival page = arrival("/page.html", HARBOUR, NOON, report(HARBOUR, known(URL, null)));
        take(store, "Harbour", feed, page, feed, page, feed);
        assertThat(store.versions("1", LATER)).hasSize(2);
        assertThat(store.custody("1")).hasSize(5);
    }

    @Test
    void a_publishers_identifier_is_its_own() {
        Imprint other = new Imprint(
                "Coastal Wire",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                "7",
                null,
                null,
                PublicationStatus.USABLE,
                null,
                null,
                Completeness.WHOLE);
        take(
                store,
                "Harbour",
                arrival("/a.json", "a", NOON, report(HARBOUR, known(null, "7"))),
                arrival("/b.json", "b", NOON, report(REOPENED, other)));
        assertThat(reports(store, View.at(LATER))).hasSize(2);
    }

    @Test
    void what_was_fetched_may_not_pass_for_another_sites_report() {
        take(
                store,
                "Harbour",
                arrival(URL, HARBOUR, NOON, report(HARBOUR, known(URL, null))),
                arrival("https://elsewhere.example/x", REOPENED, NOON, report(REOPENED, known(URL, null))),
                arrival("https://www.ledger.example/harbour?amp", "Amp.", NOON, report("Amp.", known(URL, null))));
        assertThat(store.versions(URL, LATER)).hasSize(2);
        assertThat(store.versions("https://elsewhere.example/x", LATER)).hasSize(1);
    }

    @Test
    void what_a_short_link_leads_to_is_known_by_where_it_stands() {
        Arrival linked = new Arrival(
                "https://short.example/7",
                URL,
                NOON,
                Press.bytes(HARBOUR),
                List.of(report(HARBOUR, known(URL, null))),
                false);
        assertThat(take(store, "Harbour", arrival(URL, HARBOUR, NOON, report(HARBOUR, known(URL, null))), linked))
                .extracting(Custody::cameOf)
                .containsExactly(CameOf.NEW, CameOf.AGAIN);
    }

    @Test
    void items_that_are_only_counted_are_not_taken_for_each_other_when_they_move() {
        Report first = part("First.", "item 1", Imprint.of(null, null)),
                moved = part("First.", "item 2", Imprint.of(null, null)),
                fresh = part("Second.", "item 1", Imprint.of(null, null));
        assertThat(take(
                        store,
                        "Harbour",
                        arrival("/f.xml", "1", NOON, first),
                        arrival("/f.xml", "2", LATER, fresh, moved)))
                .extracting(Custody::cameOf)
                .containsExactly(CameOf.NEW, CameOf.NEW, CameOf.AGAIN);
    }

    @Test
    void standard_input_is_no_place_that_something_could_have_changed_at() {
        take(store, "Harbour", file("-", HARBOUR, NOON), file("-", REOPENED, NOON), file("-", HARBOUR, NOON));
        assertThat(reports(store, View.at(LATER))).hasSize(2);
    }

    @Test
    void a_kill_is_recorded_as_that_and_its_report_kept() {
        String uri = "urn:ledger.example:harbour";
        Report kill = report("", imprint(null, uri, PublicationStatus.CANCELED, null, null));
        assertThat(take(
                        store,
                        "Harbour",
                        arrival("/1.json", "1", NOON, report(HARBOUR, known(null, uri))),
                        arrival("/2.json", "2", LATER, kill)))
                .extracting(Custody::cameOf)
                .containsExactly(CameOf.NEW, CameOf.WITHDRAWN);
        assertThat(reports(store, View.at(LATER)))
                .singleElement()
                .extracting(StoredReport::state)
                .isEqualTo(State.WITHDRAWN);
        assertThat(reports(store, View.at(NOON)))
                .singleElement()
                .extracting(StoredReport::state)
                .isEqualTo(State.USABLE);
    }

    @Test
    void a_page_that_is_gone_is_recorded_as_gone_until_it_is_back() {
        Arrival page = arrival(URL, HARBOUR, NOON, report(HARBOUR, known(URL, null)));
        assertThat(take(store, "Harbour", page, Press.gone(URL, NOON.plusSeconds(60))))
                .extracting(Custody::cameOf)
                .containsExactly(CameOf.NEW, CameOf.GONE);
        assertThat(reports(store, View.at(LATER)))
                .singleElement()
                .extracting(StoredReport::state)
                .isEqualTo(State.GONE);
        take(store, "Harbour", arrival(URL, HARBOUR, LATER, report(HARBOUR, known(URL, null))));
        assertThat(reports(store, View.at(LATER)))
                .singleElement()
                .extracting(StoredReport::state)
                .isEqualTo(State.USABLE);
    }

    @Test
    void what_is_under_embargo_is_kept_and_not_shown_until_it_lifts() {
        Moment lifts = Moment.parse("2026-11-23T06:00Z");
        take(
                store,
                "Harbour",
                arrival(
                        "/1.json",
                        "1",
                        NOON,
                        report(HARBOUR, imprint(URL, null, PublicationStatus.USABLE, lifts, null))));
        Instant before = lifts.earliest().minusSeconds(1), after = lifts.earliest();
        assertThat(reports(store, View.at(before))).isEmpty();
        assertThat(store.versions("1", before)).isEmpty();
        assertThat(reports(store, View.at(after))).hasSize(1);
        assertThat(store.versions("1", after)).hasSize(1);
        assertThat(store.original(Sha256.of("1"))).isPresent();
    }

    @Test
    void a_new_version_under_embargo_leaves_the_one_before_in_sight() {
        Imprint lifts = imprint(URL, null, PublicationStatus.USABLE, Moment.of(LATER), null);
        take(
                store,
                "Harbour",
                arrival("/1.json", "1", NOON, report(HARBOUR, known(URL, null))),
                arrival("/1.json", "2", NOON, report(REOPENED, lifts)));
        assertThat(reports(store, View.at(NOON)))
                .singleElement()
                .satisfies(shown -> assertThat(shown.number()).hasToString("1.1"));
        assertThat(reports(store, View.at(LATER)))
                .singleElement()
                .satisfies(shown -> assertThat(shown.number()).hasToString("1.2"));
    }

    @Test
    void a_view_knows_nothing_that_was_seen_after_it() {
        take(store, "Harbour", file("/a.txt", HARBOUR, NOON), file("/a.txt", REOPENED, LATER));
        take(store, "Harbour", file("/b.txt", "Something else.", LATER));
        assertThat(reports(store, View.at(NOON)))
                .singleElement()
                .satisfies(shown -> assertThat(shown.number()).hasToString("1.1"));
    }

    @Test
    void what_could_not_be_read_is_kept_with_its_reason() {
        assertThat(take(store, "Harbour", Press.unreadable("/a.png", "\u0001\u0002", NOON)))
                .extracting(Custody::cameOf, Custody::detail)
                .containsExactly(tuple(CameOf.UNREADABLE, "/a.png has no words."));
        assertThat(take(store, "Harbour", Press.unreadable("/a.png", "\u0001\u0002", LATER)))
                .extracting(Custody::cameOf, Custody::detail)
                .containsExactly(tuple(CameOf.AGAIN, "/a.png has no words."));
        assertThat(reports(store, View.at(LATER)))
                .singleElement()
                .extracting(StoredReport::state)
                .isEqualTo(State.UNREADABLE);
        assertThat(store.original(Sha256.of("\u0001\u0002"))).isPresent();
    }

    @Test
    void empty_files_are_not_taken_for_one_another() {
        assertThat(take(store, "Harbour", Press.unreadable("/a.png", "", NOON), Press.unreadable("/b.png", "", NOON)))
                .extracting(Custody::cameOf, Custody::detail)
                .containsExactly(
                        tuple(CameOf.UNREADABLE, "/a.png has no words."),
                        tuple(CameOf.UNREADABLE, "/b.png has no words."));
    }

    @Test
    void a_report_in_another_language_is_kept_unread() {
        Imprint french = imprint(URL, null, PublicationStatus.USABLE, null, "fr-CA");
        Imprint english = imprint(URL + "/en", null, PublicationStatus.USABLE, null, "en-GB");
        take(
                store,
                "Harbour",
                arrival("/fr.txt", HARBOUR, NOON, report(HARBOUR, french)),
                arrival("/en.txt", REOPENED, NOON, report(REOPENED, english)));
        assertThat(reports(store, View.at(LATER)))
                .extracting(StoredReport::language, StoredReport::isRead)
                .containsExactly(tuple("fr-CA", false), tuple("en-GB", true));
    }

    @Test
    void a_report_that_is_known_is_not_read_again() {
        List<String> read = new ArrayList<>();
        Run run = store.begin("Harbour", List.of("test"), NOON);
        Keeper keeper = Press.keeper(store, report -> {
            synchronized (read) {
                read.add(report.id());
            }
            return Press.READS_NOTHING.apply(report);
        });
        Incoming incoming = Press.incoming(file("/a.txt", HARBOUR, NOON));
        keeper.keep(List.of(incoming).iterator(), run, line -> {});
        keeper.keep(List.of(incoming).iterator(), run, line -> {});
        assertThat(read).hasSize(1);
    }

    @Test
    void a_reading_comes_back_as_it_was_and_a_newer_one_leaves_it() {
        for (long seed = 0; seed < 200; seed++) {
            Reading reading = RandomReading.of(seed);
            Arrival arrival = arrival("/r" + seed, "seed " + seed, NOON, reading.report());
            Run run = store.begin("Harbour", List.of("test"), NOON);
            List<Custody> lines = new ArrayList<>();
            Press.keeper(store, report -> new Reading(OLDER, report, reading.marks(), reading.statements()))
                    .keep(List.of(Press.incoming(arrival)).iterator(), run, lines::add);
            if (lines.get(0).cameOf() != CameOf.NEW) continue;
            String name = String.valueOf(lines.get(0).report());
            StoredReport stored =
                    store.versions(name, Instant.parse("9999-01-01T00:00:00Z")).get(0);
            Report kept = (Report) store.extraction(stored).orElseThrow();
            assertThat(kept.text())
                    .as("seed %d", seed)
                    .isEqualTo(reading.report().text());
            assertThat(kept.imprint())
                    .as("seed %d", seed)
                    .isEqualTo(reading.report().imprint());
            if (!Keeper.isForReading(reading.report())) continue;
            Reading back = store.reading(stored).orElseThrow();
            assertThat(back.statements()).as("seed %d", seed).isEqualTo(reading.statements());
            store.keep(stored, new Reading(Press.READER, kept, List.of(), List.of()), LATER);
            assertThat(store.readers(stored)).as("seed %d", seed).containsExactly(OLDER, Press.READER);
            assertThat(store.reading(stored).orElseThrow().readBy()).isEqualTo(Press.READER);
        }
        assertThat(store.verify(problem -> assertThat(problem).isNull()).problems())
                .isZero();
    }

    @Test
    void a_report_may_be_in_several_situations() {
        take(store, "Harbour", file("/a.txt", HARBOUR, NOON));
        take(store, "Strike", file("/a.txt", HARBOUR, NOON), file("/b.txt", REOPENED, NOON));
        assertThat(reports(store, new View(LATER, "Harbour"))).hasSize(1);
        assertThat(reports(store, new View(LATER, "Strike"))).hasSize(2);
        assertThat(store.situations()).extracting(Situation::name).containsExactly("Harbour", "Strike");
        assertThatThrownBy(() -> reports(store, new View(LATER, "Nowhere")))
                .isInstanceOf(SaysoException.class)
                .hasMessageContaining("no situation \"Nowhere\". It has: Harbour, Strike.");
    }

    @Test
    void purging_removes_bytes_text_and_readings_and_keeps_hash_reason_and_custody() {
        take(store, "Harbour", file("/a.txt", HARBOUR, NOON), file("/b.txt", REOPENED, NOON));
        assertThat(store.purge("1", "court order 12/26", LATER)).isEqualTo(new Purge(1, 1, 1, 0));
        StoredReport purged = store.versions("1", LATER).get(0);
        assertThat(purged.state()).isEqualTo(State.PURGED);
        assertThat(purged.id()).isEqualTo(Sha256.of(HARBOUR));
        assertThat(store.extraction(purged)).isEmpty();
        assertThat(store.reading(purged)).isEmpty();
        assertThat(store.original(purged.original())).isEmpty();
        assertThat(store.custody("1")).hasSize(1);
        assertThat(store.purges("1")).containsExactly("court order 12/26");
        assertThat(store.verify(problem -> {})).isEqualTo(new Verification(1, 1, 1, 1, 0));
    }

    @Test
    void what_was_purged_does_not_come_back() {
        take(store, "Harbour", file("/a.txt", HARBOUR, NOON));
        store.purge("1", "court order", LATER);
        assertThat(take(
                        store,
                        "Harbour",
                        file("/a.txt", HARBOUR, LATER),
                        file("/copy.txt", HARBOUR, LATER),
                        file("/a.txt", REOPENED, LATER),
                        arrival("/feed.xml", "feed with " + HARBOUR, LATER, part(HARBOUR, "item 1", known(URL, null)))))
                .extracting(Custody::cameOf)
                .containsExactly(CameOf.PURGED, CameOf.PURGED, CameOf.PURGED, CameOf.PURGED);
        assertThat(store.statistics().packedBytes()).isZero();
        assertThat(store.statistics().extractionBytes()).isZero();
    }

    @Test
    void one_version_may_be_purged_and_the_others_stay() {
        take(store, "Harbour", file("/a.txt", HARBOUR, NOON), file("/a.txt", REOPENED, NOON));
        store.purge("1.1", "names a witness", LATER);
        assertThat(store.versions("1", LATER))
                .extracting(StoredReport::state)
                .containsExactly(State.PURGED, State.USABLE);
        assertThat(take(store, "Harbour", file("/a.txt", "A third text.", LATER)))
                .extracting(Custody::cameOf)
                .containsExactly(CameOf.CHANGED);
    }

    @Test
    void an_input_loses_its_bytes_with_one_of_its_items_and_the_others_keep_their_text() {
        Arrival feed = arrival(
                "/feed.xml",
                HARBOUR + REOPENED,
                NOON,
                part(HARBOUR, "item 1", known(URL, null)),
                part(REOPENED, "item 2", known(URL + "2", null)));
        take(store, "Harbour", feed);
        assertThat(store.purge("1", "court order", LATER)).isEqualTo(new Purge(1, 1, 1, 1));
        assertThat(store.original(Sha256.of(HARBOUR + REOPENED))).isEmpty();
        assertThat(store.extraction(store.versions("2", LATER).get(0))).isPresent();
    }

    @Test
    void a_report_is_found_by_number_hash_and_url() {
        take(store, "Harbour", arrival(URL, HARBOUR, NOON, report(HARBOUR, known(URL, null))));
        for (String name : List.of("1", "1.1", Sha256.of(HARBOUR).substring(0, 8), Sha256.of(HARBOUR), URL))
            assertThat(store.versions(name, LATER)).as(name).hasSize(1);
        for (String name : List.of("2", "1.2", "0000", "ffffffff", "https://no.example/", "'; drop table version; --"))
            assertThatThrownBy(() -> store.versions(name, LATER))
                    .as(name)
                    .isInstanceOf(SaysoException.class)
                    .hasMessageContaining("has no report \"" + name + "\"");
    }

    @Test
    void hostile_words_in_any_field_are_kept_and_come_back() {
        String nasty = "\u0000'; drop table version; --\ud800\uffff%_";
        Imprint imprint = new Imprint(
                nasty,
                nasty,
                nasty,
                nasty,
                nasty,
                null,
                null,
                List.of(),
                nasty,
                nasty.repeat(2000),
                nasty,
                null,
                PublicationStatus.USABLE,
                null,
                nasty,
                Completeness.WHOLE);
        Arrival arrival = arrival("/tmp/" + nasty.repeat(900), HARBOUR, NOON, report(HARBOUR, imprint));
        assertThat(take(store, "Harbour", arrival, arrival))
                .extracting(Custody::cameOf)
                .containsExactly(CameOf.NEW, CameOf.AGAIN);
        assertThat(store.verify(problem -> assertThat(problem).isNull()).problems())
                .isZero();
    }

    @Test
    void a_store_goes_into_a_backup_and_out_of_it_into_either_kind() {
        take(store, "Harbour", file("/a.txt", HARBOUR, NOON), file("/a.txt", REOPENED, NOON));
        store.purge("1.1", "names a witness", LATER);
        store.gazetteer("Harbour", Press.bytes("name,lat,lon\nThe old pier,1,2\n"), NOON);
        Path backup = folder.resolve("backup.db");
        store.backup(backup);
        assertThatThrownBy(() -> store.backup(backup)).hasMessageContaining("is there already");
        for (Place other : Place.values())
            try (Store restored = Store.open(other.empty(folder))) {
                restored.restore(backup);
                assertThat(reports(restored, View.at(LATER))).isEqualTo(reports(store, View.at(LATER)));
                assertThat(restored.versions("1", LATER)).isEqualTo(store.versions("1", LATER));
                assertThat(restored.custody("1")).isEqualTo(store.custody("1"));
                assertThat(restored.gazetteer("Harbour", LATER).called("the old pier"))
                        .isPresent();
                assertThat(restored.verify(problem -> {})).isEqualTo(store.verify(problem -> {}));
                assertThat(take(restored, "Harbour", file("/c.txt", "A third.", LATER)))
                        .extracting(Custody::cameOf)
                        .containsExactly(CameOf.NEW);
                assertThatThrownBy(() -> restored.restore(backup)).hasMessageContaining("holds something already");
            }
    }

    @Test
    void a_run_that_was_cut_off_knows_what_it_had_acknowledged() {
        Run cut = store.begin("Harbour", List.of("press/"), NOON);
        Incoming failing = new Incoming() {
            @Override
            public long size() {
                return 0;
            }

            @Override
            public Arrival arrive(Run run) {
                throw new SaysoException("the power failed");
            }
        };
        List<Custody> lines = new ArrayList<>();
        List<Incoming> inputs = new ArrayList<>();
        for (int i = 0; i < 300; i++) inputs.add(Press.incoming(file("/" + i + ".txt", "Text " + i, NOON)));
        inputs.add(failing);
        assertThatThrownBy(() -> Press.keeper(store, Press.READS_NOTHING).keep(inputs.iterator(), cut, lines::add))
                .hasMessage("the power failed");
        Run resumed = store.begin("Harbour", List.of("press/"), LATER);
        assertThat(resumed.isResumed()).isTrue();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(resumed.hasPlace().test(line.place())).isTrue();
            assertThat(resumed.hasBytes().test(line.place(), String.valueOf(line.original())))
                    .isTrue();
        });
        assertThat(resumed.hasBytes().test("/0.txt", Sha256.of("other"))).isFalse();
        store.end(resumed, LATER);
        assertThat(store.begin("Harbour", List.of("press/"), LATER).isResumed()).isFalse();
    }

    @Test
    void many_that_write_at_once_wait_for_each_other() throws Exception {
        String data = place.empty(folder);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Integer>> written = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int writer = i;
            Callable<Integer> work = () -> {
                try (Store own = Store.open(data)) {
                    for (int n = 0; n < 50; n++)
                        take(
                                own,
                                "Harbour",
                                file("/%d/%d.txt".formatted(writer, n), "Text %d %d".formatted(writer, n), NOON));
                }
                return 50;
            };
            written.add(pool.submit(work));
        }
        for (Future<Integer> each : written) assertThat(each.get()).isEqualTo(50);
        pool.shutdown();
        try (Store own = Store.open(data)) {
            assertThat(reports(own, View.at(LATER)))
                    .extracting(report -> report.number().story())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 200).boxed().toList());
        }
    }

    @Test
    void the_last_gazetteer_counts_and_the_same_again_is_none() {
        assertThat(store.gazetteer("Harbour", Press.bytes("name,lat,lon\nOld Quay,1,2\n"), NOON))
                .isTrue();
        assertThat(store.gazetteer("Harbour", Press.bytes("name,lat,lon\nOld Quay,1,3\n"), LATER))
                .isTrue();
        assertThat(store.gazetteer("Harbour", Press.bytes("name,lat,lon\nOld Quay,1,3\n"), LATER))
                .isFalse();
        assertThat(store.gazetteer("Harbour", NOON)
                        .called("Old Quay")
                        .orElseThrow()
                        .lon())
                .isEqualTo(2);
        assertThat(store.gazetteer("Harbour", LATER)
                        .called("the Old Quay")
                        .orElseThrow()
                        .lon())
                .isEqualTo(3);
        assertThat(store.gazetteer("Elsewhere", LATER).called("Old Quay")).isEmpty();
    }

    @Test
    void reports_of_a_situation_with_a_gazetteer_are_read_apart_from_the_others() {
        ReaderVersion other = new ReaderVersion("another", "0".repeat(64));
        take(store, "Harbour", file("/a.txt", HARBOUR, NOON));
        assertThat(store.unread(other, null, 0, 10)).hasSize(1);
        store.gazetteer("Harbour", Press.bytes("name,lat,lon\nOld Quay,1,2\n"), NOON);
        assertThat(store.unread(other, null, 0, 10)).isEmpty();
        assertThat(store.unread(other, "Harbour", 0, 10)).hasSize(1);
    }

    @Test
    void a_situation_tells_how_many_of_its_reports_are_unread_and_when_they_were_seen() {
        take(store, "Harbour", file("/a.txt", HARBOUR, NOON), file("/a.txt", REOPENED, LATER));
        take(store, "Elsewhere", file("/b.txt", "Another.", NOON));
        store.gazetteer("Elsewhere", Press.bytes("name,lat,lon\nOld Quay,1,2\n"), NOON);
        Situation harbour = store.situations().get(0),
                elsewhere = store.situations().get(1);
        assertThat(harbour.name()).isEqualTo("Harbour");
        assertThat(harbour.reports()).isEqualTo(1);
        assertThat(harbour.first()).isEqualTo(NOON);
        assertThat(harbour.last()).isEqualTo(LATER);
        assertThat(harbour.unreadable()).isZero();
        assertThat(harbour.hasGazetteer()).isFalse();
        assertThat(elsewhere.hasGazetteer()).isTrue();
        long unread = 0;
        for (StoredReport report : reports(store, new View(LATER, "Harbour"))) if (!report.isRead()) unread++;
        assertThat(harbour.unread()).isEqualTo(unread);
    }

    @Test
    void a_gazetteer_without_names_is_refused() {
        assertThatThrownBy(() -> store.gazetteer("Harbour", Press.bytes("lat,lon\n1,2\n"), NOON))
                .isInstanceOf(SaysoException.class)
                .hasMessage("The gazetteer line 1: there is no column \"name\". Begin the file with the line: "
                        + "name,other names,kind,lat,lon");
    }
}
