package io.sayso.cli;

import io.sayso.Sayso;
import io.sayso.SaysoException;
import io.sayso.intake.Fetcher;
import io.sayso.store.Store;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso serve}: opens the web desk on a store, until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Shows a store in a browser on this machine, at the address that it prints: situations with what has changed,"
                    + " the ledger, claims, reports, figures, timeline, map and sources, each as known at any instant and"
                    + " each with a .json twin. It changes nothing, and no other machine can reach it. Stop it with"
                    + " Ctrl-C.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It was stopped.",
            "2:The command was given wrongly, or the store or the port could not be opened.",
            "70:Sayso itself is at fault."
        },
        footerHeading = "%nExamples:%n",
        footer = "  sayso serve --data ~/.local/share/sayso-demo")
final class ServeCommand implements Callable<Integer> {
    private static final int MOST = 65_535;

    private final Surroundings surroundings;
    private final Main.DeskOpener opener;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8040",
            description = "Where it listens, on 127.0.0.1; 0 for any port that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--allow-private-addresses",
            description = "Read what stands on this machine and its network too, where a reader of the desk gives its"
                    + " address, and not what stands on the open internet alone.")
    private boolean allowPrivate;

    @Mixin
    private DataOption data = new DataOption();

    ServeCommand(Surroundings surroundings, Main.DeskOpener opener) {
        this.surroundings = surroundings;
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > MOST)
            throw new SaysoException("--port is a number from 0 to " + MOST + ", and not " + port + ".");
        try (Store store = data.openExisting(surroundings);
                Sayso sayso = Sayso.open();
                AutoCloseable desk = opened(store, sayso)) {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.ALL_READ;
    }

    private AutoCloseable opened(Store store, Sayso sayso) {
        Fetcher fetcher = SaysoCommand.fetcher(allowPrivate);
        Main.OpenDesk desk = opener.open(store, sayso, fetcher, InstantSource.system(), port);
        surroundings.err().println("Open " + desk.address() + " in a browser. Ctrl-C stops it.");
        return desk.closing();
    }
}
