package io.sayso.reading.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.SaysoException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of the model's outputs, in the order of its scores.
 *
 * @param upos universal part-of-speech tags
 * @param xpos Penn Treebank part-of-speech tags
 * @param relations Universal Dependencies relations, subtypes dropped but {@code :pass}
 * @param names CoNLL-2003 name tags in BIO
 * @param roles attribution roles in BIO: {@code O}, and B- and I- of S, Q (cue) and C
 */
record Labels(List<String> upos, List<String> xpos, List<String> relations, List<String> names, List<String> roles) {

    static Labels read(InputStream labelsJson) throws IOException {
        JsonNode json = new ObjectMapper().readTree(labelsJson);
        Labels labels =
                new Labels(list(json, "up"), list(json, "xp"), list(json, "rel"), list(json, "ne"), list(json, "attr"));
        if (!labels.roles.equals(List.of("O", "B-S", "I-S", "B-Q", "I-Q", "B-C", "I-C")))
            throw new SaysoException("labels.json: \"attr\" is " + labels.roles + ", which this version cannot read."
                    + " Use a model made for it.");
        return labels;
    }

    private static List<String> list(JsonNode json, String field) {
        List<String> names = new ArrayList<>();
        for (JsonNode name : json.path(field)) names.add(name.asText());
        if (names.isEmpty() || names.size() > Byte.MAX_VALUE)
            throw new SaysoException("labels.json has no usable list \"" + field + "\". Use a complete model.");
        return List.copyOf(names);
    }
}
