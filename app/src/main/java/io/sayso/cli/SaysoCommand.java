package io.sayso.cli;

import io.sayso.intake.Fetcher;
import io.sayso.reading.statement.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso}, which does nothing but lead to its subcommands. */
@Command(
        name = "sayso",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads press reports and shows who says what: every statement, on whose say-so, and the exact words that"
                    + " it rests on.",
            "",
            "Reports are claims and not ground truth, and that nothing is reported does not mean that nothing happened."
                    + " Not for targeting."
        },
        footer = {"", "'sayso COMMAND --help' tells all about one command."})
final class SaysoCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given.");
    }

    /** The version of the program, as its jar says, and of the rules that it reads by. */
    /** Fetches for the program, which sites are told. */
    static Fetcher fetcher(boolean allowPrivate) {
        return new Fetcher("Sayso/" + Version.ofProgram() + " (reader of press reports)", allowPrivate);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"sayso " + ofProgram(), "reader " + Reader.VERSION};
        }

        static String ofProgram() {
            String program = Main.class.getPackage().getImplementationVersion();
            return program == null ? Reader.VERSION : program;
        }
    }
}
