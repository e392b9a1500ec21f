package io.sayso.app;

import io.sayso.cli.Main;
import io.sayso.web.Desk;

/** The program: the command line, which opens the web desk when it is asked to. */
public final class Start {
    private Start() {}

    public static void main(String[] args) {
        Main.main(args, (store, sayso, clock, port) -> {
            Desk desk = Desk.open(store, sayso, clock, port);
            return new Main.OpenDesk(desk.address(), desk);
        });
    }
}
