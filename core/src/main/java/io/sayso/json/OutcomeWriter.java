package io.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** Records going out as JSON, one after another, to a stream that is flushed after each and never closed here. */
public final class OutcomeWriter implements AutoCloseable {
    private final JsonGenerator generator;
    private final OutcomeEncoder encoder;
    private final OutputStream out;
    private final boolean isArray;
    private boolean isEmpty = true;

    OutcomeWriter(JsonGenerator generator, OutputStream out, boolean isArray) throws IOException {
        this.generator = generator;
        this.encoder = new OutcomeEncoder(generator);
        this.out = out;
        this.isArray = isArray;
        if (isArray) generator.writeStartArray();
    }

    public void write(Outcome outcome) throws IOException {
        encoder.write(outcome);
        isEmpty = false;
        generator.flush();
    }

    /** Ends the array or the last line. */
    @Override
    public void close() throws IOException {
        if (isArray) generator.writeEndArray();
        generator.close();
        if (isArray || !isEmpty) out.write('\n');
        out.flush();
    }
}
