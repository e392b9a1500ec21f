package io.sayso.cli;

import io.sayso.json.Outcome;
import io.sayso.json.OutcomeWriter;
import io.sayso.json.ReadingJson;
import java.io.IOException;
import java.io.OutputStream;

/** Outcomes as JSON, for programs. */
final class JsonOutput implements Output {
    private final OutcomeWriter writer;

    JsonOutput(OutputStream out, boolean asArray) throws IOException {
        writer = asArray ? ReadingJson.array(out) : ReadingJson.lines(out);
    }

    @Override
    public void write(String name, Outcome outcome) throws IOException {
        writer.write(outcome);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
