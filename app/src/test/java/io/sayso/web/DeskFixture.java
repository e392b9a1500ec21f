package io.sayso.web;

import io.sayso.Sayso;
import io.sayso.intake.Fetcher;
import io.sayso.intake.Intake;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.store.Keeper;
import io.sayso.store.Run;
import io.sayso.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** A real desk on a real store with the first reports of the press file, and one that means harm. */
final class DeskFixture implements AutoCloseable {
    static final String SITUATION = "mirrow", HOSTILE = "hostile.txt";

    private static final Path PRESS = Path.of("..", "samples", "press");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-12-01T12:00:00Z"));

    private final Path folder;
    private final Store store;
    private final Sayso sayso = Sayso.open();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Desk desk;

    DeskFixture(Path folder) throws IOException {
        this.folder = folder;
        store = Store.open(folder.resolve("store").toString());
        StringBuilder list = new StringBuilder();
        for (String line : Files.readAllLines(PRESS.resolve("arrivals.csv"))) {
            String file = line.substring(0, line.indexOf(','));
            boolean isHead = list.isEmpty(), isEarly = file.compareTo("16") < 0;
            if (isHead || isEarly) list.append(line).append('\n');
            if (!isHead && isEarly) Files.copy(PRESS.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve(HOSTILE), """
                <script>alert(1)</script> says "quay" is shut

                The harbour master of Port Alder said on Monday that "<img src=x onerror=alert(2)>" was painted on the
                quay. "Nobody was hurt, <b>&amp;</b> nobody will be \u202eever," Mara Oss, the harbour master, told reporters.
                """);
        list.append(HOSTILE).append(",2026-11-17T08:00:00Z,\n");
        Files.writeString(folder.resolve("arrivals.csv"), list);
        store.gazetteer(SITUATION, Files.readAllBytes(PRESS.resolve("gazetteer.csv")), CLOCK.instant());
        add("arrivals.csv");
        desk = Desk.open(store, sayso, new Fetcher("Sayso/test", true), CLOCK, 0);
    }

    /** Adds what a list of arrivals in the folder names. */
    void add(String list) {
        add(list, SITUATION);
    }

    void add(String list, String situation) {
        Intake intake = new Intake(
                InputStream.nullInputStream(),
                sayso::extract,
                CLOCK,
                new Fetcher("Sayso", false),
                20_000_000,
                null,
                null);
        Run run = store.begin(situation, List.of(list), CLOCK.instant());
        SituationGazetteer places = store.gazetteer(situation, CLOCK.instant());
        new Keeper(store, report -> sayso.read(report, places), CLOCK, "test")
                .keep(intake.archive(folder.resolve(list)), run, line -> {});
    }

    Path folder() {
        return folder;
    }

    Store store() {
        return store;
    }

    int port() {
        return desk.address().getPort();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(at(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The paths of a situation's pages. */
    Set<String> pages() {
        return desk.pages();
    }

    /** Another desk on the same store, which fetches from the open internet alone. */
    Desk strict() {
        return Desk.open(store, sayso, new Fetcher("Sayso/test", false), CLOCK, 0);
    }

    /** Sends a form with one text field. */
    HttpResponse<String> paste(String path, String text, String... headers) throws IOException, InterruptedException {
        return send(at(path), "text", text, headers);
    }

    /** Sends a form with one field. */
    HttpResponse<String> send(String url, String field, String value, String... headers)
            throws IOException, InterruptedException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n--x--\r\n";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The first line of the answer to a request that names {@code host}. */
    String askedAs(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }

    String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    @Override
    public void close() {
        desk.close();
        store.close();
        sayso.close();
    }
}
