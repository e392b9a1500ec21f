package io.sayso.reading.actor;

import io.sayso.SaysoBug;
import io.sayso.reading.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code countries.txt}: states by their names, their people's names and their capitals. */
final class Countries {
    /** How a word speaks of a state. */
    enum Form {
        NAME,
        /** {@code Venezuelan}: what is of it. */
        ADJECTIVE,
        /** {@code Venezuelans}: its people. */
        PEOPLE,
        CAPITAL
    }

    /**
     * A word that speaks of a state.
     *
     * @param iso its ISO 3166-1 alpha-3 code
     * @param end the number of the word after its last
     */
    record Country(String iso, Form form, int end) {}

    private static final int LONGEST = 5;
    private static final Map<String, Country> WORDS = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();
    /** What the words' first parts are, so that most words of a text are soon put by. */
    private static final Set<String> FIRST = new HashSet<>();

    static {
        try (InputStream in = Countries.class.getResourceAsStream("countries.txt")) {
            if (in == null) throw new SaysoBug("countries.txt is not beside its reader.");
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(Countries::add);
        } catch (IOException e) {
            throw new SaysoBug("countries.txt could not be read.", e);
        }
    }

    private Countries() {}

    private static void add(String line) {
        if (line.isBlank() || line.startsWith("#")) return;
        String iso = line.substring(0, 3);
        String[] lists = line.substring(4).split("\\|", -1);
        NAMES.put(iso, lists[0].split(",")[0].strip());
        Form[] forms = {Form.NAME, Form.ADJECTIVE, Form.CAPITAL};
        for (int i = 0; i < forms.length; i++)
            for (String word : lists[i].split(",")) {
                if (word.isBlank()) continue;
                String key = ActorWords.normal(word);
                FIRST.add(key.split(" ", -1)[0]);
                WORDS.putIfAbsent(key, new Country(iso, forms[i], 0));
                boolean plural = i == 1 && !key.matches(".*(s|sh|ch|ese|men)");
                if (plural) FIRST.add(key.split(" ", -1)[0] + "s");
                if (plural) WORDS.putIfAbsent(key + "s", new Country(iso, Form.PEOPLE, 0));
            }
    }

    /** What speaks of a state from {@code word} on, before {@code end}, at its longest; null for what does not. */
    static @Nullable Country at(Text text, int word, int end) {
        String first = text.word(word);
        if (!Character.isUpperCase(first.codePointAt(0))) return null;
        if (first.equals("Us") || !mayBegin(first)) return null;
        Country found = null;
        StringBuilder phrase = new StringBuilder();
        for (int i = word; i < end && i < word + LONGEST; i++) {
            phrase.append(' ').append(text.word(i));
            Country country = WORDS.get(ActorWords.normal(phrase.toString()));
            if (country != null) found = new Country(country.iso(), country.form(), i + 1);
        }
        return found;
    }

    private static boolean mayBegin(String word) {
        String normal = ActorWords.normal(word);
        return normal.isEmpty() || normal.equals("the") || FIRST.contains(normal);
    }

    /** The usual name of a state. */
    static String name(String iso) {
        return NAMES.getOrDefault(iso, iso);
    }

    /** Whether {@code code} is that of a state. */
    static boolean isState(String code) {
        return NAMES.containsKey(code);
    }
}
