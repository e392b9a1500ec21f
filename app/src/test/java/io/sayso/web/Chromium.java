package io.sayso.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A real Chromium without a window, driven by its DevTools protocol. It is the one that {@code SAYSO_CHROMIUM} names,
 * or else the first on the path.
 */
final class Chromium implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();

    /** Where it is on this machine; null where it is not. */
    static @Nullable Path found() {
        String named = System.getenv("SAYSO_CHROMIUM");
        if (named != null && !named.isBlank()) return Path.of(named);
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            for (String name : NAMES)
                if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) return Path.of(folder, name);
        return null;
    }

    /** @param profile an empty folder, for what it keeps */
    Chromium(Path program, Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
            if (!process.isAlive() || System.nanoTime() > end)
                throw new IOException(program + " did not start: it opened no port.");
            Thread.sleep(50);
        }
        List<String> where = Files.readAllLines(port);
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + where.get(0) + where.get(1)), new Ear())
                .join();
    }

    /** Puts together what comes in pieces, and hands it to whoever waits for it. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            heard.append(data);
            from.request(1);
            if (!isLast) return null;
            String message = heard.toString();
            heard.setLength(0);
            try {
                hear(JSON.readTree(message));
            } catch (IOException e) {
                throw new IllegalStateException(message, e);
            }
            return null;
        }
    }

    private void hear(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> waiting =
                    asked.remove(message.path("id").asInt());
            if (waiting == null) return;
            if (message.has("error"))
                waiting.completeExceptionally(
                        new IllegalStateException(message.path("error").toString()));
            else waiting.complete(message.path("result"));
            return;
        }
        Consumer<JsonNode> listener = listeners.get(message.path("sessionId").asText());
        if (listener != null) listener.accept(message);
    }

    /** Hears what happens in the session. */
    void listen(String session, Consumer<JsonNode> listener) {
        listeners.put(session, listener);
    }

    /**
     * Has a command of the protocol done, and waits for its answer.
     *
     * @param session the tab's; empty for the browser's own
     * @param fields names and values in turn
     */
    JsonNode ask(String session, String method, Object... fields) {
        int id = number.incrementAndGet();
        ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
        if (!session.isEmpty()) command.put("sessionId", session);
        ObjectNode params = command.putObject("params");
        for (int i = 0; i < fields.length; i += 2) params.set((String) fields[i], JSON.valueToTree(fields[i + 1]));
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        synchronized (socket) {
            socket.sendText(command.toString(), true).join();
        }
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(method + ": " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new IllegalStateException(method + " took more than " + PATIENCE.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Tab tab() {
        String target = ask("", "Target.createTarget", "url", "about:blank")
                .path("targetId")
                .asText();
        String session = ask("", "Target.attachToTarget", "targetId", target, "flatten", true)
                .path("sessionId")
                .asText();
        return new Tab(this, session);
    }

    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        try {
            ask("", "Browser.close");
            if (process.waitFor(10, TimeUnit.SECONDS)) return;
        } catch (IllegalStateException | InterruptedException e) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly();
    }
}
