package io.sayso.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One page in the browser, and whatever went wrong on it. */
final class Tab {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Integer> KEYS =
            Map.of("Tab", 9, "Enter", 13, "Escape", 27, " ", 32, "ArrowLeft", 37, "ArrowRight", 39, "Home", 36);

    private final Chromium browser;
    private final String session;
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

    Tab(Chromium browser, String session) {
        this.browser = browser;
        this.session = session;
        browser.listen(session, this::hear);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) ask(domain + ".enable");
    }

    /** What a page must not do: complain, throw, break its policy, ask for what is not there, or open a dialog. */
    private void hear(JsonNode event) {
        JsonNode told = event.path("params");
        switch (event.path("method").asText()) {
            case "Runtime.exceptionThrown" -> problems.add("thrown: " + told.path("exceptionDetails"));
            case "Page.javascriptDialogOpening" -> problems.add("dialog: " + told.path("message"));
            case "Runtime.consoleAPICalled" -> {
                if (Set.of("error", "warning", "assert")
                        .contains(told.path("type").asText())) problems.add("console: " + told.path("args"));
            }
            case "Log.entryAdded" -> {
                JsonNode entry = told.path("entry");
                if (Set.of("error", "warning").contains(entry.path("level").asText()))
                    problems.add("log: " + entry.path("text") + " " + entry.path("url"));
            }
            case "Network.requestWillBeSent" -> {
                String url = told.path("request").path("url").asText();
                if (!url.startsWith("http://127.0.0.1:") && !url.startsWith("about:") && !url.startsWith("data:"))
                    problems.add("asks elsewhere: " + url);
            }
            default -> {}
        }
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    private JsonNode ask(String method, Object... fields) {
        return browser.ask(session, method, fields);
    }

    /** Makes it as wide and high as a screen, in CSS pixels, and light or dark. */
    void look(int width, int height, boolean isDark) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                "width",
                width,
                "height",
                height,
                "deviceScaleFactor",
                1,
                "mobile",
                width < 600);
        String scheme = isDark ? "dark" : "light";
        ask(
                "Emulation.setEmulatedMedia",
                "media",
                "screen",
                "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", scheme)));
    }

    void print() {
        ask("Emulation.setEmulatedMedia", "media", "print");
    }

    /** Opens an address, and waits for all of it. */
    void go(String url) {
        ask("Page.navigate", "url", "about:blank");
        ask("Page.navigate", "url", url);
        until("location.href !== 'about:blank' && document.readyState === 'complete'");
    }

    /** What a script gives, after what it promises. */
    JsonNode evaluate(String script) {
        JsonNode answer = ask("Runtime.evaluate", "expression", script, "returnByValue", true, "awaitPromise", true);
        if (answer.has("exceptionDetails"))
            throw new AssertionError(
                    script.substring(0, Math.min(200, script.length())) + ": " + answer.path("exceptionDetails"));
        return answer.path("result").path("value");
    }

    String text(String script) {
        return evaluate(script).asText();
    }

    boolean is(String script) {
        return evaluate("!!(" + script + ")").asBoolean();
    }

    /** Waits until a condition holds, over the coming of another page too. */
    void until(String condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                if (is(condition)) return;
            } catch (IllegalStateException e) {
                // The page went while it was asked.
            }
            if (System.nanoTime() > end)
                throw new AssertionError(
                        "Not within " + PATIENCE.toSeconds() + " s: " + condition + " at " + text("location.href"));
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    void press(String key) {
        int code = KEYS.getOrDefault(key, 0);
        String text = key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
        for (String type : List.of("keyDown", "keyUp"))
            ask(
                    "Input.dispatchKeyEvent",
                    "type",
                    type,
                    "key",
                    key,
                    "code",
                    key.equals(" ") ? "Space" : key,
                    "windowsVirtualKeyCode",
                    code,
                    "text",
                    type.equals("keyDown") ? text : "");
    }

    /** Types as a person does, one key after another. */
    void type(String text) {
        for (String key : text.split("")) {
            ask("Input.dispatchKeyEvent", "type", "keyDown", "key", key, "text", key);
            ask("Input.dispatchKeyEvent", "type", "keyUp", "key", key);
        }
    }

    /** Goes on by the Tab key until what has the focus matches {@code selector}; each stop must show it. */
    void tabTo(String selector) {
        for (int i = 0; i < 500; i++) {
            press("Tab");
            if (!is(FOCUS_SHOWS)) throw new AssertionError("No sign of the focus: " + focused());
            if (is("document.activeElement.matches(" + Chromium.JSON.valueToTree(selector) + ")")) return;
        }
        throw new AssertionError("The Tab key does not come to " + selector);
    }

    /** Whether what has the focus can be told by an outline, or by what a pointer or focus changes in it. */
    private static final String FOCUS_SHOWS = "(() => { const at = document.activeElement;"
            + " if (!at || at === document.body) return true;"
            + " const outline = getComputedStyle(at); if (outline.outlineStyle !== 'none') return true;"
            + " const shape = at.querySelector('circle, .pin, .node');"
            + " return !!shape && parseFloat(getComputedStyle(shape).strokeWidth) >= 3; })()";

    /** What every check has: WCAG 2.2 A and AA, and what axe's makers hold to be good practice. */
    private static final String AXE = "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
            + " 'wcag22aa', 'best-practice']}).then(found => found.violations.map(v => v.id + ': '"
            + " + v.nodes.slice(0, 4).map(n => n.html.slice(0, 160) + ' ' + n.failureSummary).join(' | ')))";

    /** What axe finds wrong with the page. */
    List<String> axe() throws IOException {
        try (InputStream in = Tab.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) throw new IOException("axe.min.js is missing.");
            evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";0");
        }
        List<String> violations = new ArrayList<>();
        for (JsonNode violation : evaluate(AXE)) violations.add(violation.asText());
        return violations;
    }

    String focused() {
        return text("document.activeElement.outerHTML.slice(0, 200)");
    }

    /** A picture of all of the page. */
    void picture(Path file) throws IOException {
        JsonNode size = ask("Page.getLayoutMetrics").path("cssContentSize");
        JsonNode picture = ask(
                "Page.captureScreenshot",
                "format",
                "png",
                "captureBeyondViewport",
                true,
                "clip",
                Map.of(
                        "x", 0,
                        "y", 0,
                        "width", size.path("width").asInt(),
                        "height", Math.min(4000, size.path("height").asInt()),
                        "scale", 1));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(picture.path("data").asText()));
    }
}
