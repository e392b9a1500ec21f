package io.sayso.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page that reads a report and keeps nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskReadTest {
    private DeskFixture desk;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        desk = new DeskFixture(folder);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void a_pasted_text_is_read_and_not_kept() throws IOException, InterruptedException {
        long before = desk.store().statistics().versions();
        HttpResponse<String> page = desk.paste("/read", "The harbour is shut, the mayor said on Monday.");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("class=\"ledger\"").contains("mayor");
        HttpResponse<String> json = desk.paste("/read.json", "The harbour is shut, the mayor said on Monday.");
        assertThat(json.body()).contains("\"schema\":\"sayso/reading/1\"");
        assertThat(desk.store().statistics().versions()).isEqualTo(before);
        assertThat(desk.paste("/read", " ").statusCode()).isEqualTo(400);
    }

    @Test
    void what_stands_at_an_address_is_read() throws IOException, InterruptedException {
        HttpServer site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        site.createContext("/story.txt", exchange -> {
            byte[] text = "The harbour is shut, the mayor said on Monday.".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        site.start();
        String story = "http://127.0.0.1:" + site.getAddress().getPort() + "/story.txt";
        try (Desk strict = desk.strict()) {
            HttpResponse<String> page = desk.send(desk.at("/read"), "url", story);
            assertThat(page.body()).contains("class=\"ledger\"").contains("mayor");
            HttpResponse<String> refused = desk.send(strict.address() + "read", "url", story);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("not on the open internet").doesNotContain("mayor");
            assertThat(desk.send(strict.address() + "read", "url", "file:///etc/passwd")
                            .statusCode())
                    .isEqualTo(400);
        } finally {
            site.stop(0);
        }
    }

    @Test
    void another_site_cannot_have_anything_read_here() throws IOException, InterruptedException {
        assertThat(desk.paste("/read", "words", "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
    }
}
