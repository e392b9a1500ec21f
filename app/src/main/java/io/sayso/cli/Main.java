package io.sayso.cli;

import io.sayso.Sayso;
import io.sayso.SaysoException;
import io.sayso.intake.Fetcher;
import io.sayso.page.Visible;
import io.sayso.store.Store;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Security;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
public final class Main {
    private Main() {}

    /** Opens the web desk, which this room does not know. */
    public interface DeskOpener {
        /** @throws SaysoException if it could not be opened */
        OpenDesk open(Store store, Sayso sayso, Fetcher fetcher, InstantSource clock, int port);
    }

    /** The web desk while it is open: where it is to be found, and what closes it. */
    public record OpenDesk(URI address, AutoCloseable closing) {}

    /** Runs the command that {@code args} give, and ends the process with its exit code. */
    public static void main(String[] args, DeskOpener desk) {
        // One answer for each host, so that what was checked is what is fetched from (see Fetcher).
        Security.setProperty("networkaddress.cache.ttl", "-1");
        System.exit(run(Surroundings.ofProcess(), desk, args));
    }

    /** Runs one command and returns its exit code. */
    static int run(Surroundings surroundings, DeskOpener desk, String... args) {
        return commandLine(surroundings, desk).execute(args);
    }

    static CommandLine commandLine(Surroundings surroundings, DeskOpener desk) {
        Ansi ansi = surroundings.takesColour() ? Ansi.ON : Ansi.OFF;
        return new CommandLine(new SaysoCommand())
                .addSubcommand(new DemoCommand(surroundings))
                .addSubcommand(new ReadCommand(surroundings))
                .addSubcommand(new AddCommand(surroundings))
                .addSubcommand(new SituationsCommand(surroundings))
                .addSubcommand(new ReportsCommand(surroundings))
                .addSubcommand(new VersionsCommand(surroundings))
                .addSubcommand(new LedgerCommand(surroundings))
                .addSubcommand(new ClaimsCommand(surroundings))
                .addSubcommand(new FiguresCommand(surroundings))
                .addSubcommand(new IncidentsCommand(surroundings))
                .addSubcommand(new MeasuresCommand(surroundings))
                .addSubcommand(new PostureCommand(surroundings))
                .addSubcommand(new PromisesCommand(surroundings))
                .addSubcommand(new GapsCommand(surroundings))
                .addSubcommand(new SourcesCommand(surroundings))
                .addSubcommand(new AskCommand(surroundings))
                .addSubcommand(new ChangesCommand(surroundings))
                .addSubcommand(new ServeCommand(surroundings, desk))
                .addSubcommand(new BriefCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new ReadAgainCommand(surroundings))
                .addSubcommand(new PurgeCommand(surroundings))
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(new BackupCommand(surroundings))
                .addSubcommand(new RestoreCommand(surroundings))
                .setOut(new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(surroundings.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(60, Math.min(surroundings.width(), 100)))
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, command));
    }

    private static int misused(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        say(command, wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr()
                .println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for what can be asked.");
        return ExitCode.WRONG_USAGE;
    }

    private static int failed(Exception thrown, CommandLine command) {
        if (thrown instanceof NotWritten) {
            say(command, thrown.getMessage());
            return ExitCode.NOT_WRITTEN;
        }
        if (thrown instanceof SaysoException) {
            say(command, thrown.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        say(command, "this is a fault of Sayso's and not of yours: " + thrown.getMessage());
        thrown.printStackTrace(command.getErr());
        command.getErr()
                .println("Please report it to the project with the lines above, the command, and the text"
                        + " if you may share it.");
        return ExitCode.BUG;
    }

    private static void say(CommandLine command, @Nullable String message) {
        command.getErr().println("sayso: " + Visible.inOneLine(String.valueOf(message)));
    }
}
