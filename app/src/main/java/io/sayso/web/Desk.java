package io.sayso.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.sayso.Sayso;
import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import io.sayso.json.RowWriter;
import io.sayso.page.HtmlPage;
import io.sayso.store.Situation;
import io.sayso.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The web desk: shows a browser on this machine what a store holds, and changes nothing. It listens on the loopback
 * address alone, answers only requests that are addressed to it by that, and every page may fetch from nowhere else.
 */
public final class Desk implements AutoCloseable {
    static final String SITUATIONS = "situations";

    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> LOCAL = Set.of(LOOPBACK, "localhost", "[::1]");
    private static final int LARGEST = 5_000_000;
    private static final Duration LOOK_BACK = Duration.ofDays(7);

    private final Store store;
    private final Sayso sayso;
    private final Records records;
    private final Javalin server;

    private Desk(Store store, Sayso sayso, InstantSource clock) {
        this.store = store;
        this.sayso = sayso;
        this.records = new Records(store, clock);
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = LARGEST;
            config.routes.before(this::guard);
            for (String asset : List.of("desk.css", "desk.js"))
                config.routes.get("/" + asset, at -> at.contentType(type(asset)).result(asset(asset)));
            config.routes.get(
                    "/page.css", at -> at.contentType(type("page.css")).result(HtmlPage.style()));
            config.routes.get("/*", this::get);
            config.routes.post("/read", this::read);
            config.routes.post("/read.json", this::read);
            config.routes.exception(Exception.class, this::failed);
        });
    }

    /**
     * Opens the desk on what {@code store} holds.
     *
     * @param sayso reads what is pasted
     * @param port 0 for any that is free
     * @throws SaysoException if the port is taken
     */
    public static Desk open(Store store, Sayso sayso, InstantSource clock, int port) {
        Desk desk = new Desk(store, sayso, clock);
        try {
            desk.server.start(LOOPBACK, port);
        } catch (RuntimeException e) {
            throw new SaysoException(
                    "The desk could not be opened on port " + port + ": " + e.getMessage()
                            + " Name another with --port.",
                    e);
        }
        return desk;
    }

    /** Where it is to be opened. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + server.port() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Lets in what is addressed to this machine: a name that a stranger has pointed here is not. */
    private void guard(Context at) {
        at.header("Content-Security-Policy", POLICY);
        at.header("X-Content-Type-Options", "nosniff");
        // With no-referrer a browser says of the desk's own form that it comes from nowhere.
        at.header("Referrer-Policy", "same-origin");
        at.header("Cross-Origin-Resource-Policy", "same-origin");
        at.header("Cache-Control", "no-store");
        String host = at.header("Host"), origin = at.header("Origin");
        if (host == null || !isLocal(host)) throw new Refused("The desk answers to " + LOOPBACK + " alone.");
        if (origin != null && !origin.equals("http://" + host))
            throw new Refused("The desk takes nothing from the pages of others.");
    }

    private boolean isLocal(String host) {
        int port = host.lastIndexOf(':');
        return port > 0 && LOCAL.contains(host.substring(0, port)) && host.endsWith(":" + server.port());
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private void get(Context at) {
        Asked asked = asked(at);
        List<String> path = asked.path();
        if (path.isEmpty() || path.equals(List.of("index"))) {
            answer(at, asked, null, new SituationsPage(asked, store.situations()));
        } else if (path.equals(List.of("read"))) {
            answer(at, asked, null, ReadPage.empty(asked));
        } else if (path.get(0).equals(SITUATIONS) && path.size() > 1) {
            situation(at, asked);
        } else throw new NotFound("There is no such page.");
    }

    private void situation(Context at, Asked asked) {
        String name = asked.path().get(1);
        if (store.situations().stream().map(Situation::name).noneMatch(name::equals))
            throw new NotFound("The store has no situation \"" + name + "\".");
        Integer stop = asked.index("at");
        if (stop != null) {
            List<Instant> stops = Frame.stops(records.seen(name));
            if (stop >= stops.size())
                throw new SaysoException("\"at\" is " + stop + ", and there are " + stops.size() + " arrivals.");
            at.redirect(asked.here(
                    "at", "", "page", "", Asked.AS_OF, stops.get(stop).toString()));
            return;
        }
        Known known = records.of(name, asked.instant(Asked.AS_OF));
        answer(at, asked, known, page(asked, known));
    }

    private Page page(Asked asked, Known known) {
        List<String> rest = asked.path().subList(2, asked.path().size());
        if (rest.isEmpty()) {
            Instant since = asked.instant(SituationPage.SINCE);
            // The slider may have gone back behind it.
            if (since == null || since.isAfter(known.asOf()))
                since = known.asOf().minus(LOOK_BACK);
            return new SituationPage(asked, known, records.before(known, since), since);
        }
        return switch (rest.get(0) + " " + rest.size()) {
            case "ledger 1" -> new LedgerPage(asked, known);
            case "claims 3" -> ClaimPage.of(asked, known, rest.get(1) + "/" + rest.get(2));
            case "figures 1" -> new FiguresPage(asked, known);
            case "timeline 1" -> new TimelinePage(asked, known);
            case "map 1" ->
                new MapPage(
                        asked,
                        known,
                        new Gazetteer(
                                store.gazetteer(known.situation(), Instant.MAX).orElse("")));
            case "sources 1" -> new SourcesPage(asked, known);
            case "reports 1" -> new ReportsPage(asked, known, asked.number("page"));
            case "reports 2" -> ReportPage.of(asked, known, rest.get(1));
            default -> throw new NotFound("There is no such page of " + known.situation() + ".");
        };
    }

    private void read(Context at) {
        Asked asked = asked(at);
        UploadedFile file = at.uploadedFile("file");
        String text = at.formParam("text");
        byte[] bytes;
        String name;
        try {
            if (file != null && file.size() > 0) {
                try (InputStream content = file.content()) {
                    bytes = content.readAllBytes();
                }
                name = file.filename();
            } else if (text != null && !text.isBlank()) {
                bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
                name = "pasted.txt";
            } else throw new SaysoException("There is nothing to read. Paste a text, or choose a file.");
        } catch (IOException e) {
            throw new SaysoException("The file could not be taken. Try again.", e);
        }
        answer(at, asked, null, ReadPage.of(asked, sayso, name, bytes, at.formParam("published")));
    }

    private static Asked asked(Context at) {
        List<String> path = new ArrayList<>();
        try {
            for (String part : at.path().split("/"))
                if (!part.isEmpty()) path.add(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new SaysoException("The address is not well-formed. Check its per cent signs.", e);
        }
        Map<String, String> query = new LinkedHashMap<>();
        at.queryParamMap().forEach((field, values) -> query.put(field, values.get(0)));
        return Asked.of(path, query);
    }

    private void answer(Context at, Asked asked, @Nullable Known known, Page page) {
        try {
            if (asked.wantsJson()) {
                Map<String, @Nullable Object> json = new LinkedHashMap<>();
                if (known != null) {
                    json.put("situation", known.situation());
                    json.put("asOf", known.asOf());
                }
                json.putAll(page.json());
                json(at, json);
                return;
            }
            StringBuilder html = new StringBuilder();
            List<Instant> stops = known == null ? List.of() : Frame.stops(records.seen(known.situation()));
            new Frame(asked, known, stops).write(page, html);
            at.html(html.toString());
        } catch (IOException e) {
            throw new SaysoBug("Memory takes whatever is written to it.", e);
        }
    }

    private static void json(Context at, Map<String, @Nullable Object> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter rows = RowWriter.lines(out)) {
            rows.write(row);
        }
        at.contentType("application/json").result(out.toByteArray());
    }

    private void failed(Exception thrown, Context at) {
        String message = String.valueOf(thrown.getMessage());
        int status = 500;
        if (thrown instanceof Refused) status = 403;
        else if (thrown instanceof NotFound) status = 404;
        else if (thrown instanceof SaysoException) status = 400;
        else message = "This is a fault of Sayso's and not of yours: " + message;
        at.status(status);
        if (status == 403) {
            at.contentType("text/plain").result(message + "\n");
            return;
        }
        boolean wantsJson = at.path().endsWith(Asked.JSON);
        answer(at, new Asked(List.of(), Map.of(), wantsJson), null, new ProblemPage(status, message));
    }

    private static String type(String asset) {
        return asset.endsWith(".css") ? "text/css" : "text/javascript";
    }

    private static String asset(String name) {
        try (InputStream in = Desk.class.getResourceAsStream(name)) {
            if (in == null) throw new SaysoBug(name + " is missing.");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
