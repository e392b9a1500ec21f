package io.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.app.Start;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {
    @Test
    void the_command_reference_is_what_help_says() {
        StringBuilder page = new StringBuilder("# The command line\n\nMade from `--help`; do not edit.\n");
        describe(
                Main.commandLine(
                        Ran.surroundings(
                                "", OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Map.of(), false),
                        Start::open),
                page);
        Golden.assertIn(Path.of("../docs/cli.md"), page.toString());
    }

    private static void describe(CommandLine command, StringBuilder page) {
        page.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n\n```\n");
        page.append(command.getUsageMessage(CommandLine.Help.Ansi.OFF)).append("```\n");
        new TreeMap<>(command.getSubcommands()).values().forEach(inner -> describe(inner, page));
    }

    @Test
    void help_goes_to_standard_output() {
        Ran ran = Ran.sayso("read", "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Usage: sayso read");
    }

    @Test
    void every_exit_code_is_in_the_help() {
        String help = Ran.sayso("read", "--help").out();
        for (int code : new int[] {
            ExitCode.ALL_READ,
            ExitCode.SOME_NOT_READ,
            ExitCode.WRONG_USAGE,
            ExitCode.NOTHING_READ,
            ExitCode.BUG,
            ExitCode.NOT_WRITTEN
        }) assertThat(help).containsPattern("\n  " + code + " +[A-Z]");
    }

    @Test
    void the_version_is_told() {
        assertThat(Ran.sayso("--version").out()).matches("sayso \\S+\nreader \\S+\n");
    }
}
