package io.sayso.store;

import io.sayso.report.Imprint;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Adds invented reports without end, and prints the hash of each that is safe on disk, until it is killed. */
final class KilledChild {
    private KilledChild() {}

    public static void main(String[] args) {
        String data = args[0], sources = args[1];
        try (Store store = Store.open(data)) {
            Run run = store.begin("Harbour", List.of(sources), Press.NOON);
            Iterator<Incoming> reports = IntStream.range(0, Integer.MAX_VALUE)
                    .mapToObj(i -> "/" + sources + "/" + i + "/"
                            + ProcessHandle.current().pid())
                    .map(KilledChild::incoming)
                    .iterator();
            new Keeper(store, Press.READS_NOTHING, InstantSource.system(), "sayso test")
                    .keep(reports, run, line -> System.out.println(line.id()));
        }
    }

    private static Incoming incoming(String place) {
        String text = ("Report from " + place + ": the harbour is closed, the harbour master said.\n").repeat(10);
        return Press.incoming(Press.arrival(place, text, Press.NOON, Press.report(text, Imprint.of(null, null))));
    }
}
