package io.sayso.cli;

/** What a command says to the program that ran it. Part of the contract: listed in {@code --help}. */
final class ExitCode {
    static final int ALL_READ = 0, SOME_NOT_READ = 1, WRONG_USAGE = 2, NOTHING_READ = 3, BUG = 70, NOT_WRITTEN = 74;

    private ExitCode() {}
}
