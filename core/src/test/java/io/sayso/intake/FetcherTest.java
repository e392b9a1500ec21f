package io.sayso.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.sayso.report.Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real server on loopback. */
class FetcherTest {
    private static final String TEXT = "The harbour is closed, the harbour master said.";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Fetcher fetcher = new Fetcher("Sayso/test", true);

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private String at = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0), 0);
        at = "http://127.0.0.1:" + server.getAddress().getPort();
        answer("/page", 200, TEXT.getBytes(StandardCharsets.UTF_8));
        byte[] russian = "<!DOCTYPE html><meta charset=utf-8><p>Порт закрыт".getBytes(Charset.forName("windows-1251"));
        answer("/russian", 200, russian, "Content-Type", "text/html; charset=\"Windows-1251\"");
        answer("/unheard-of", 200, new byte[] {65}, "Content-Type", "text/html; charset=klingon");
        answer("/gone", 410, new byte[0]);
        answer("/missing", 404, new byte[0]);
        answer("/busy", 503, new byte[0]);
        answer("/large", 200, new byte[5_000_000]);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[5_000_000]);
        }
        answer("/bomb", 200, packed.toByteArray(), "Content-Encoding", "gzip");
        answer("/damaged", 200, new byte[] {1, 2, 3}, "Content-Encoding", "gzip");
        answer("/moved", 301, new byte[0], "Location", "/page");
        answer("/round", 302, new byte[0], "Location", "/round");
        answer("/file", 302, new byte[0], "Location", "file:///etc/passwd");
        answer("/nowhere", 302, new byte[0], "Location", "http://[not an address");
        answer("/inside", 302, new byte[0], "Location", at.replace("127.0.0.1", "127.0.0.2") + "/page");
        server.start();
    }

    private void answer(String path, int status, byte[] body, String... header) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("User-Agent") + " " + path);
            if (header.length == 2) exchange.getResponseHeaders().set(header[0], header[1]);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String refusal(String url) {
        return ((Fetched.Nothing) fetcher.fetch(url, 100_000)).detail();
    }

    @Test
    void a_page_is_fetched_and_the_site_told_by_whom() {
        Fetched.Page page = (Fetched.Page) fetcher.fetch(at + "/page", 100);
        assertThat(page.bytes()).asString().isEqualTo(TEXT);
        assertThat(asked).containsExactly("Sayso/test /page");
    }

    @Test
    void the_encoding_is_what_the_server_says_before_what_the_page_says() {
        Fetched.Page page = (Fetched.Page) fetcher.fetch(at + "/russian", 100);
        Input input = new Input("russian", page.bytes(), null, null, page.url(), page.charset());
        assertThat(input.decoded(StandardCharsets.UTF_8).text()).endsWith("Порт закрыт");
        assertThat(((Fetched.Page) fetcher.fetch(at + "/unheard-of", 100)).charset())
                .isNull();
        assertThat(((Fetched.Page) fetcher.fetch(at + "/page", 100)).charset()).isNull();
    }

    @Test
    void a_byte_order_mark_counts_before_what_the_server_says() {
        byte[] bytes = "\uFEFFé".getBytes(StandardCharsets.UTF_8);
        Input input = new Input("a.txt", bytes, null, null, null, StandardCharsets.ISO_8859_1);
        assertThat(input.decoded(StandardCharsets.UTF_8).text()).isEqualTo("é");
    }

    @Test
    void a_redirect_is_followed_and_where_it_ends_is_told() {
        Fetched.Page page = (Fetched.Page) fetcher.fetch(at + "/moved", 100);
        assertThat(page.url()).isEqualTo(at + "/page");
    }

    @Test
    void what_a_site_says_is_gone_is_gone_and_what_it_cannot_send_is_not() {
        assertThat(((Fetched.Nothing) fetcher.fetch(at + "/gone", 100)).isGone())
                .isTrue();
        assertThat(((Fetched.Nothing) fetcher.fetch(at + "/missing", 100)).isGone())
                .isTrue();
        assertThat(((Fetched.Nothing) fetcher.fetch(at + "/busy", 100)).isGone())
                .isFalse();
        assertThat(refusal(at + "/busy")).isEqualTo(at + "/busy answered with HTTP 503. Try again later.");
    }

    @Test
    void no_more_is_taken_than_allowed_packed_or_not() {
        assertThat(refusal(at + "/large"))
                .contains("has more than 100000 bytes. 'sayso add' takes more with a larger --max-bytes.");
        assertThat(refusal(at + "/bomb")).contains("has more than 100000 bytes.");
        assertThat(refusal(at + "/damaged")).contains("sent damaged gzip");
    }

    @Test
    void a_redirect_leads_neither_in_circles_nor_to_another_scheme() {
        assertThat(refusal(at + "/round")).contains("without end");
        assertThat(refusal(at + "/file")).contains("leads to file:///etc/passwd, which is no address of http or https");
        assertThat(refusal(at + "/nowhere")).contains("is no web address");
    }

    @Test
    void this_machine_and_its_network_are_not_fetched_from_unless_that_is_allowed() {
        Fetcher strict = new Fetcher("Sayso/test", false);
        for (String host : List.of("127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"))
            assertThat(((Fetched.Nothing) strict.fetch(at.replace("127.0.0.1", host) + "/page", 100)).detail())
                    .as(host)
                    .contains("is not on the open internet. Allow it with --allow-private-addresses.");
        assertThat(asked).isEmpty();
    }

    @Test
    void every_hop_is_checked() {
        Fetcher onlyOne =
                new Fetcher("Sayso/test", address -> address.getHostAddress().equals("127.0.0.1"));
        assertThat(((Fetched.Nothing) onlyOne.fetch(at + "/inside", 100)).detail())
                .contains("127.0.0.2, which is not on the open internet");
        assertThat(asked).containsExactly("Sayso/test /inside");
    }

    @Test
    void passwords_are_refused_and_not_repeated() {
        assertThat(refusal("http://ann:secret@ledger.example/"))
                .contains("holds a name or a password")
                .doesNotContain("secret");
    }
}
