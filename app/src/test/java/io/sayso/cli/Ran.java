package io.sayso.cli;

import io.sayso.app.Start;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a command did: the real one, in this process. */
record Ran(int code, String out, String err) {

    /** As in a pipe. */
    static Ran sayso(String... args) {
        return with("", Map.of(), false, args);
    }

    /** As on a terminal of 80 columns. */
    static Ran onTerminal(String... args) {
        return with("", Map.of("TERM", "xterm"), true, args);
    }

    static Ran with(String in, Map<String, String> environment, boolean isTerminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(), err = new ByteArrayOutputStream();
        int code = Main.run(surroundings(in, out, err, environment, isTerminal), Start::open, args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Surroundings surroundings(
            String in, OutputStream out, OutputStream err, Map<String, String> environment, boolean isTerminal) {
        return new Surroundings(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                isTerminal,
                false);
    }
}
