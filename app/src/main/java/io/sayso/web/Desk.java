package io.sayso.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.sayso.Sayso;
import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import io.sayso.intake.Fetched;
import io.sayso.intake.Fetcher;
import io.sayso.json.RowWriter;
import io.sayso.page.HtmlPage;
import io.sayso.report.Input;
import io.sayso.store.Situation;
import io.sayso.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

    /** What the paths of the API begin with; behind it stand those of the pages whose twins it gives. */
    static final List<String> API = List.of("api", "v1");

    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> LOCAL = Set.of(LOOPBACK, "localhost", "[::1]");
    private static final int LARGEST = 5_000_000;

    private final Store store;
    private final Sayso sayso;
    private final Fetcher fetcher;
    private final Records records;
    private final SituationPages pages;
    private final Javalin server;

    private Desk(Store store, Sayso sayso, Fetcher fetcher, InstantSource clock) {
        this.store = store;
        this.sayso = sayso;
        this.fetcher = fetcher;
        this.records = new Records(store, clock);
        this.pages = new SituationPages(store, records);
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = LARGEST;
            config.routes.before(this::guard);
            for (String asset : List.of("desk.css", "desk.js"))
                config.routes.get("/" + asset, at -> at.contentType(type(asset)).result(asset(asset)));
            config.routes.get(
                    "/page.css", at -> at.contentType(type("page.css")).result(HtmlPage.style()));
            config.routes.get(
                    "/api/v1/openapi.json",
                    at -> at.contentType("application/json").result(asset("openapi.json")));
            config.routes.get("/*", this::get);
            config.routes.post("/read", this::read);
            config.routes.post("/read.json", this::read);
            config.routes.post("/api/v1/read", this::read);
            config.routes.exception(Exception.class, this::failed);
        });
    }

    /**
     * Opens the desk on what {@code store} holds.
     *
     * @param sayso reads what is pasted
     * @param fetcher fetches what is to be read of the web
     * @param port 0 for any that is free
     * @throws SaysoException if the port is taken
     */
    public static Desk open(Store store, Sayso sayso, Fetcher fetcher, InstantSource clock, int port) {
        Desk desk = new Desk(store, sayso, fetcher, clock);
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

    /** The paths of a situation's pages, with gaps in braces. */
    Set<String> pages() {
        return pages.paths();
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
        answer(at, asked, known, pages.page(asked, known));
    }

    private void read(Context at) {
        Asked asked = asked(at);
        UploadedFile file = at.uploadedFile("file");
        String text = given(at, "text"), url = given(at, "url"), published = given(at, "published");
        Input input;
        if (file != null && file.size() > 0) {
            try (InputStream content = file.content()) {
                input = ReadPage.input(file.filename(), content.readAllBytes(), null, published);
            } catch (IOException e) {
                throw new SaysoException("The file could not be taken. Try again.", e);
            }
        } else if (url != null) {
            Fetched fetched = fetcher.fetch(url.strip(), LARGEST);
            if (fetched instanceof Fetched.Nothing nothing) throw new SaysoException(nothing.detail());
            Fetched.Page page = (Fetched.Page) fetched;
            input = ReadPage.input(url.strip(), page.bytes(), page.url(), published);
        } else if (text != null) {
            byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            input = ReadPage.input("pasted.txt", bytes, null, published);
        } else throw new SaysoException("There is nothing to read. Paste a text, name an address or choose a file.");
        answer(at, asked, null, ReadPage.of(asked, sayso, input));
    }

    /** A field of a form; null where it is blank or not there. */
    private static @Nullable String given(Context at, String field) {
        String value = at.formParam(field);
        return value == null || value.isBlank() ? null : value;
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
        return path.size() > 1 && path.subList(0, 2).equals(API)
                ? Asked.ofApi(path.subList(2, path.size()), query)
                : Asked.of(path, query);
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
        boolean wantsJson = at.path().endsWith(Asked.JSON) || at.path().startsWith("/api/");
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
