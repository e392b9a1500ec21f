package io.sayso.cli;

/** What a command says to the program that ran it. Part of the contract: listed in {@code --help}. */
final class ExitCode {
    static final int ALL_READ = 0, SOME_NOT_READ = 1, WRONG_USAGE = 2, NOTHING_READ = 3, BUG = 70, NOT_WRITTEN = 74;

    /** How the commands that show a record put them. */
    static final String LISTED = "0:The list was written, or whoever took it had seen enough.",
            NOT_FOUND =
                    "2:The command was given wrongly, there is no such situation, or the store could not be opened.",
            FAULT = "70:Sayso itself is at fault.",
            OUTPUT_FAILED = "74:The output could not be written.";

    private ExitCode() {}
}
