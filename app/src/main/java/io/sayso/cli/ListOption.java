package io.sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command writes its list. */
final class ListOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table: lines for people. json: one array. jsonl: one record a line. csv: the single values of"
                            + " each, for a spreadsheet. Default: table on a terminal, jsonl elsewhere.")
    private @Nullable ListFormat format;

    /**
     * Gives {@code fill} a list to write, and says whether all of it was taken: a pipe may close when it has enough.
     */
    boolean write(Surroundings surroundings, Filling fill) {
        ListFormat usual = surroundings.outIsTerminal() ? ListFormat.TABLE : ListFormat.JSONL;
        return write(surroundings, format != null ? format : usual, fill);
    }

    /** The same in the format {@code how}. */
    static boolean write(Surroundings surroundings, ListFormat how, Filling fill) {
        try (RowOutput rows = RowOutput.of(how, surroundings)) {
            fill.into(rows);
            return true;
        } catch (IOException e) {
            if (ReadRun.isClosedPipe(e)) return false;
            throw new NotWritten(e);
        } catch (UncheckedIOException e) {
            if (ReadRun.isClosedPipe(e)) return false;
            throw new NotWritten(new IOException(e.getMessage(), e));
        }
    }

    /** What there is to write. */
    interface Filling {
        void into(RowOutput rows) throws IOException;
    }
}
