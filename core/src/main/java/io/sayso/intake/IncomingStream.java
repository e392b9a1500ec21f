package io.sayso.intake;

import io.sayso.store.Arrival;
import io.sayso.store.Incoming;
import io.sayso.store.Run;
import java.io.IOException;
import java.time.Instant;

/** Standard input. */
record IncomingStream(Intake intake) implements Incoming {
    @Override
    public long size() {
        return 0;
    }

    @Override
    public Arrival arrive(Run run) {
        Instant seen = intake.clock().instant();
        String place = Arrival.STANDARD_INPUT;
        try {
            byte[] bytes = intake.in().readNBytes(Math.max(intake.maxBytes(), intake.maxBytes() + 1));
            if (bytes.length > intake.maxBytes()) return NotOpened.tooLarge(place, seen, intake.maxBytes());
            return new Arrival(place, null, seen, bytes, intake.reports(place, bytes, null), false);
        } catch (IOException e) {
            return NotOpened.arrival(place, seen, "Standard input failed: " + e.getMessage() + ". Give a file.");
        }
    }
}
