package io.sayso.report.fields;

import io.sayso.report.Decoded;
import io.sayso.report.Input;
import io.sayso.report.Unreadable.Reason;
import io.sayso.report.draft.Draft;
import io.sayso.report.draft.Refused;
import io.sayso.report.fields.Form.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The fields above a text, between two lines of {@code ---}: a mapping in YAML 1.2, of which plain values and lists of
 * them are taken, and {@code captions} with {@code words} and {@code credit}. It is read as a row of events, so that no
 * tag, alias or nesting in it does anything.
 *
 * @param form its fields; none where there is no front matter
 * @param rest the text below it, without empty lines before it
 */
record FrontMatter(Form form, String rest) {
    private static final int LONGEST = 65_536;

    /** Whether {@code input} begins with front matter. */
    static boolean isIn(Input input) {
        byte[] first = Arrays.copyOf(input.bytes(), Math.min(8, input.bytes().length));
        if (!Decoded.of(first).text().startsWith("---")) return false;
        byte[] start = Arrays.copyOf(input.bytes(), Math.min(LONGEST, input.bytes().length));
        return end(Decoded.of(start).text()) > 0;
    }

    static FrontMatter of(String text) throws Refused {
        int end = end(text);
        if (end < 0) return new FrontMatter(new Form(Map.of(), List.of()), text);
        int after = text.indexOf('\n', end);
        String rest = after < 0 ? "" : text.substring(after + 1);
        int from = 0;
        while (from < rest.length() && (rest.charAt(from) == '\n' || rest.charAt(from) == '\r')) from++;
        try {
            return new FrontMatter(form(text.substring(text.indexOf('\n') + 1, end)), rest.substring(from));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 2).orElse(1);
            throw new Refused(Reason.MALFORMED, problem(line, e.getProblem()));
        } catch (YamlEngineException e) {
            throw new Refused(Reason.MALFORMED, problem(1, String.valueOf(e.getMessage())));
        }
    }

    private static String problem(int line, String problem) {
        return "has front matter that is not YAML, at line %d: %s. Put values with a colon in quotation marks."
                .formatted(line, Draft.inOneLine(problem));
    }

    /** Where the line that closes it begins; −1 where none is opened and closed, or no field stands in it. */
    private static int end(String text) {
        int first = text.indexOf('\n');
        if (first < 0 || !text.substring(0, first).stripTrailing().equals("---")) return -1;
        boolean hasField = false;
        for (int from = first + 1; from < Math.min(text.length(), LONGEST); ) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end).stripTrailing();
            if (line.equals("---") || line.equals("...")) return hasField ? from : -1;
            hasField |= line.indexOf(':') > 0;
            if (end < 0) return -1;
            from = end + 1;
        }
        return -1;
    }

    private static Form form(String yaml) throws Refused {
        Map<String, String> values = new HashMap<>();
        List<Typed> captions = new ArrayList<>();
        Iterator<Event> events = new Parse(
                        LoadSettings.builder().setCodePointLimit(2 * LONGEST).build())
                .parseString(yaml)
                .iterator();
        events.next(); // of the stream
        events.next(); // of the document
        if (events.next().getEventId() != Event.ID.MappingStart)
            throw new Refused(Reason.MALFORMED, problem(2, "it is no list of fields"));
        while (events.next() instanceof ScalarEvent key) {
            String name = key.getValue();
            Node value = Node.read(events);
            if (name.equals("captions")) value.captions(captions);
            else if (!value.texts.isEmpty()) values.put(name, String.join(", ", value.texts));
        }
        return new Form(values, captions);
    }

    /**
     * A value: its plain texts, and where it is a list of mappings, theirs by name. What is nested deeper is skipped.
     */
    private static final class Node {
        private final List<String> texts = new ArrayList<>();
        private final List<Map<String, String>> maps = new ArrayList<>();

        static Node read(Iterator<Event> events) {
            Node node = new Node();
            int depth = 0;
            String key = null;
            do {
                Event event = events.next();
                switch (event.getEventId()) {
                    case MappingStart -> {
                        depth++;
                        if (depth == 2) node.maps.add(new HashMap<>());
                        key = null;
                    }
                    case SequenceStart -> depth++;
                    case MappingEnd, SequenceEnd -> depth--;
                    case Scalar -> key = node.take(((ScalarEvent) event).getValue(), depth, key);
                    default -> key = null;
                }
            } while (depth > 0);
            return node;
        }

        private @Nullable String take(String value, int depth, @Nullable String key) {
            if (depth < 2) {
                texts.add(value);
                maps.add(new HashMap<>(Map.of("words", value)));
            }
            if (depth != 2 || maps.isEmpty()) return null;
            if (key == null) return value;
            maps.get(maps.size() - 1).put(key, value);
            return null;
        }

        void captions(List<Typed> captions) {
            for (Map<String, String> map : maps) {
                String words = map.get("words");
                if (words != null) captions.add(new Typed(words, map.get("credit")));
            }
        }
    }
}
