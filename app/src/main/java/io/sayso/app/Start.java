package io.sayso.app;

import io.sayso.Sayso;
import io.sayso.cli.Main;
import io.sayso.intake.Fetcher;
import io.sayso.store.Store;
import io.sayso.web.Desk;
import java.time.InstantSource;

/** The program: the command line, which opens the web desk when it is asked to. */
public final class Start {
    private Start() {}

    public static void main(String[] args) {
        Main.main(args, Start::open);
    }

    /** Opens the web desk for the command line. */
    public static Main.OpenDesk open(Store store, Sayso sayso, Fetcher fetcher, InstantSource clock, int port) {
        Desk desk = Desk.open(store, sayso, fetcher, clock, port);
        return new Main.OpenDesk(desk.address(), desk);
    }
}
