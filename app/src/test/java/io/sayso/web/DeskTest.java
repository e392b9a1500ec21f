package io.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk, asked by real requests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {
    private static final String MIRROW = "/situations/mirrow", AS_OF = "as-of=2026-11-18";

    private DeskFixture desk;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        desk = new DeskFixture(folder);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private String body(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** What {@code pattern}'s group finds first. */
    private static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private void isAPageWithATwin(String path, String query) throws IOException, InterruptedException {
        HttpResponse<String> page = desk.get(path + query);
        assertThat(page.statusCode()).as(path + "\n" + page.body()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy")).contains(Desk.POLICY);
        assertThat(page.body())
                .contains("<h1")
                .endsWith("</html>\n")
                .doesNotContain(" style=", " onclick=")
                .doesNotContainPattern("<script(?! src=\"/desk.js\")")
                .doesNotContainPattern("(?:href|src|action)=\"(?![/#])");
        String twin = found("type=\"application/json\" href=\"([^\"]+)\"", page.body());
        HttpResponse<String> json = desk.get(twin.replace("&amp;", "&"));
        assertThat(json.statusCode()).as(twin).isEqualTo(200);
        assertThat(json.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(json.body()).startsWith("{").endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/ledger",
                "/ledger?show=statements",
                "/ledger?q=boats",
                "/ledger?show=statements&q=boats&source=wire",
                "/ledger?grade=weak&actor=kelmar&from=2026-11-10&to=2026-11-12",
                "/ledger?differ=yes",
                "/figures",
                "/timeline",
                "/map",
                "/sources",
                "/reports",
                "/reports/12.1"
            })
    void a_page_of_a_situation_has_its_json_twin(String page) throws IOException, InterruptedException {
        isAPageWithATwin(MIRROW + page, (page.contains("?") ? "&" : "?") + AS_OF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/read"})
    void so_has_a_page_of_none(String page) throws IOException, InterruptedException {
        isAPageWithATwin(page, "");
    }

    @Test
    void every_claim_in_the_ledger_opens_and_leads_to_the_words_in_a_report() throws IOException, InterruptedException {
        Matcher claims =
                Pattern.compile("href=\"(" + MIRROW + "/claims/[^\"]+)\"").matcher(body(MIRROW + "/ledger"));
        int opened = 0;
        while (claims.find() && opened++ < 10) {
            isAPageWithATwin(claims.group(1), "");
            String passage = found("<blockquote dir=\"auto\"><a href=\"([^\"]+)\"", body(claims.group(1)));
            String report = body(passage.substring(0, passage.indexOf('#')));
            assertThat(report).contains("id=\"" + passage.substring(passage.indexOf('#') + 1) + "\"");
        }
        assertThat(opened).isGreaterThan(5);
    }

    @Test
    void every_page_keeps_the_instant() throws IOException, InterruptedException {
        for (String page :
                List.of("", "/ledger", "/figures", "/timeline", "/map", "/sources", "/reports", "/reports/12.1")) {
            Matcher links = Pattern.compile("(?<!class=\"latest\" )href=\"(" + MIRROW + "[^\"]*)\"")
                    .matcher(body(MIRROW + page + "?" + AS_OF));
            while (links.find()) assertThat(links.group(1)).as(page).contains("as-of=");
        }
    }

    @Test
    void a_view_shows_nothing_that_was_seen_later() throws IOException, InterruptedException {
        String first = body(MIRROW + "/reports.json?as-of=2026-11-09T16:00Z");
        assertThat(first).containsOnlyOnce("\"number\":\"");
        assertThat(desk.get(MIRROW + "/reports/12.1?as-of=2026-11-09T16:00Z").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_slider_without_a_script_leads_to_the_instant_of_the_arrival() throws IOException, InterruptedException {
        HttpResponse<String> answer = desk.get(MIRROW + "/ledger?at=0&q=boats");
        assertThat(answer.statusCode()).isEqualTo(302);
        String to = answer.headers().firstValue("Location").orElse("");
        assertThat(URLDecoder.decode(to, StandardCharsets.UTF_8))
                .endsWith("/ledger?q=boats&as-of=2026-11-09T15:21:10Z");
        assertThat(body(MIRROW + "/ledger"))
                .contains("type=\"range\"")
                .contains("name=\"at\"")
                .contains(">Go</button>");
    }

    @Test
    void a_report_that_means_harm_is_shown_and_does_none() throws IOException, InterruptedException {
        String reports = body(MIRROW + "/reports");
        String report = found("href=\"(" + MIRROW + "/reports/[0-9.]+)\"><bdi>&lt;script&gt;", reports);
        for (String page : List.of(
                reports,
                body(report),
                body(MIRROW),
                body(MIRROW + "/ledger"),
                body(MIRROW + "/ledger?show=statements&q=painted"),
                body(MIRROW + "/sources")))
            assertThat(page).doesNotContain("<script>").doesNotContain("<img").doesNotContain("\u202e");
        assertThat(body(report)).contains("&lt;img src=x onerror=alert(2)&gt;").contains("U+202E");
    }

    @Test
    void so_is_a_hostile_question() throws IOException, InterruptedException {
        HttpResponse<String> answer = desk.get(MIRROW + "/ledger?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(answer.body()).doesNotContain("<script>");
        assertThat(desk.get("/situations/%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1.evil.example:PORT", "localhost:1"})
    void a_name_that_a_stranger_has_pointed_here_is_refused(String host) throws IOException {
        assertThat(desk.askedAs(host.replace("PORT", String.valueOf(desk.port()))))
                .contains(" 403 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT"})
    void this_machine_is_let_in(String host) throws IOException {
        assertThat(desk.askedAs(host.replace("PORT", String.valueOf(desk.port()))))
                .contains(" 200 ");
    }

    @Test
    void no_other_address_of_this_machine_is_listened_on() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces()))
            for (InetAddress address : Collections.list(network.getInetAddresses()))
                if (!address.isLoopbackAddress())
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(address, desk.port()), 2000);
                        Assertions.fail("The desk listens on " + address);
                    } catch (ConnectException | SocketTimeoutException e) {
                        assertThat(e.getMessage()).isNotNull();
                    }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?as-of=yesterday | is not a date",
                "?since=soon | is not a date",
                "?at=9999 | arrivals",
                "?at=-1 | is not a number",
                "/ledger?page=0 | is not a number",
                "/ledger?grade=good | The grades are",
                "/ledger?show=all | claims or statements",
                "/ledger?q=( | cannot be understood",
                "/ledger?q=colour:red | The fields are"
            })
    void a_query_that_makes_no_sense_is_told_what_is_wrong(String query, String message)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = desk.get(MIRROW + query),
                json =
                        desk.get(MIRROW
                                + (query.startsWith("/ledger")
                                        ? query.replace("/ledger", "/ledger.json")
                                        : ".json" + query));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>Not understood</h1>").contains(message);
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(json.body()).contains("\"problem\":").contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/situations/nowhere",
                MIRROW + "/nowhere",
                MIRROW + "/reports/99.1",
                MIRROW + "/claims/1.1/asserts:9-8",
                "/desk.java"
            })
    void what_is_not_there_is_not_found(String path) throws IOException, InterruptedException {
        assertThat(desk.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_in_a_country_has_a_shade_and_no_pin_and_a_town_has_one() throws IOException, InterruptedException {
        Files.writeString(
                desk.folder().resolve("town.txt"),
                "Strike in Beirut\n\nBEIRUT, Nov 24 (Coastal Wire) - Ten people were killed in a strike in Beirut on"
                        + " Monday, the health ministry said.\n");
        Files.writeString(
                desk.folder().resolve("country.txt"),
                "Strike in Lebanon\n\nThree people were killed in a strike in Lebanon on November 20, the army said.\n");
        Files.writeString(
                desk.folder().resolve("real.csv"),
                "file,seen,url\ntown.txt,2026-11-25T09:00:00Z,\ncountry.txt,2026-11-25T10:00:00Z,\n");
        desk.add("real.csv", "real");
        String map = body("/situations/real/map");
        assertThat(map).contains("aria-label=\"Beirut (1)\"").contains("Natural Earth’s, in the public domain");
        assertThat(map.split("class=\"pin ", -1)).hasSize(2);
        assertThat(map.split("class=\"land held\"", -1)).hasSize(2);
        assertThat(map).contains("class=\"area-name\"").contains("○ Lebanon (1)");
    }

    @Test
    void what_is_added_meanwhile_is_shown() throws IOException, InterruptedException {
        assertThat(body(MIRROW + "/reports")).doesNotContain("Lamp is out");
        Files.writeString(desk.folder().resolve("later.txt"), "Lamp is out\n\nThe lamp is out, the keeper said.\n");
        Files.writeString(
                desk.folder().resolve("later.csv"),
                "file,seen,url\nlater.txt," + Instant.parse("2026-11-17T09:00:00Z") + ",\n");
        desk.add("later.csv");
        assertThat(body(MIRROW + "/reports")).contains("Lamp is out");
    }
}
