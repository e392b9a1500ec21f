package io.sayso.bench.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.sayso.bench.Runner;
import java.util.Properties;

/** Stanford CoreNLP in the race: from a text to its quotations and who speaks them. */
public final class CoreNlpRunner {
    private CoreNlpRunner() {}

    /** Takes the arguments of {@link Runner}, and then {@code default}, {@code lean} or {@code leanest}. */
    public static void main(String[] args) {
        Properties settings = settings(args[3]);
        Runner.run(args, () -> {
            StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
            return text -> pipeline.annotate(new CoreDocument(text));
        });
    }

    private static Properties settings(String which) {
        Properties settings = new Properties();
        boolean asItComes = which.equals("default");
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse," + (asItComes ? "coref,quote" : "quote"));
        if (!asItComes) settings.setProperty("ner.applyFineGrained", "false");
        if (which.equals("leanest")) {
            settings.setProperty("ner.useSUTime", "false");
            settings.setProperty("ner.applyNumericClassifiers", "false");
        }
        return settings;
    }
}
