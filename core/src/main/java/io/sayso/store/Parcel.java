package io.sayso.store;

import io.sayso.json.KeptJson;
import io.sayso.reading.Reading;
import io.sayso.report.Extraction;
import io.sayso.report.Moment;
import io.sayso.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An arrival made ready to be stored: hashed and packed, which takes time and needs no store.
 *
 * @param arrival what arrived
 * @param sha256 the SHA-256 of its bytes; null where none could be had
 * @param packed its bytes, packed; null where none could be had, or they are thought to be kept already
 * @param items what was found in it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
record Parcel(Arrival arrival, @Nullable String sha256, byte @Nullable [] packed, List<Item> items) {

    /**
     * One report, or why there is none.
     *
     * @param extraction the report with the instant when it was seen
     * @param keys what it is known again by
     * @param packed its JSON, packed; null where it is thought to be kept already
     * @param reading what it says; null where it was not read
     * @param said the JSON of that, packed
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Item(
            Extraction extraction,
            List<String> keys,
            byte @Nullable [] packed,
            @Nullable Reading reading,
            byte @Nullable [] said) {

        /** One that is not packed yet, nor read. */
        static Item of(Arrival arrival, Extraction extraction) {
            Extraction seen = extraction instanceof Report report ? seen(report, arrival) : extraction;
            return new Item(seen, Identity.keys(arrival, extraction), null, null, null);
        }

        Item packed(@Nullable Reading reading) {
            byte[] said = reading == null ? null : Packed.of(KeptJson.writeSaid(reading));
            return new Item(extraction, keys, Packed.of(KeptJson.write(extraction)), reading, said);
        }

        @Nullable String part() {
            return extraction instanceof Report report ? report.part() : null;
        }

        @Nullable String outlet() {
            String outlet =
                    extraction instanceof Report report ? report.imprint().outlet() : null;
            return outlet == null ? null : Database.storable(outlet);
        }

        @Nullable String published() {
            return extraction instanceof Report report && report.imprint().published() != null
                    ? String.valueOf(report.imprint().published())
                    : null;
        }

        private static Report seen(Report report, Arrival arrival) {
            return new Report(
                    report.id(),
                    report.textSha256(),
                    report.part(),
                    report.imprint(),
                    Moment.of(arrival.seen()),
                    report.text(),
                    report.captions(),
                    report.furniture(),
                    report.undecodable());
        }
    }
}
