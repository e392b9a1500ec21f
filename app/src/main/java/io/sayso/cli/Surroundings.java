package io.sayso.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command runs in: its streams, its environment, and whether a person looks at what it writes.
 *
 * @param in standard input
 * @param out standard output; UTF-8 is written to it
 * @param err standard error, in UTF-8
 * @param environment the environment variables
 * @param outIsTerminal whether {@code out} is a terminal
 * @param errIsTerminal whether {@code err} is a terminal
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal) {
    private static final int USUAL_WIDTH = 80, NARROWEST = 20, WIDEST = 1000;

    /** Those of this process. */
    static Surroundings ofProcess() {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        return new Surroundings(System.in, out, err, System.getenv(), isTerminal("out"), isTerminal("err"));
    }

    /** The launcher can tell, Java 17 cannot: a console stands for standard input and output together. */
    private static boolean isTerminal(String stream) {
        String told = System.getProperty("sayso.terminals");
        return told == null ? System.console() != null : told.contains(stream);
    }

    /** How a person starts this program here, as the launcher tells in {@code SAYSO_PROGRAM}: {@code ./sayso}. */
    String program() {
        String told = environment.getOrDefault("SAYSO_PROGRAM", "");
        return told.isEmpty() ? "sayso" : told;
    }

    /** How many columns the terminal has, as {@code COLUMNS} says; 80 where it does not. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (!columns.matches("[0-9]{1,6}")) return USUAL_WIDTH;
        int width = Integer.parseInt(columns);
        return width == 0 ? USUAL_WIDTH : Math.max(NARROWEST, Math.min(width, WIDEST));
    }

    /** Whether the person wants colours, by {@code NO_COLOR} (no-color.org) and {@code TERM}, and can see them. */
    boolean takesColour() {
        return outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }
}
