package io.sayso.bench.corenlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.sayso.bench.Runner;
import java.util.Map;
import java.util.Properties;

/** Stanford CoreNLP in the race: from a text to its quotations and who speaks them. */
public final class CoreNlpRunner {
    private CoreNlpRunner() {}

    /** Takes the arguments of {@link Runner}, and then {@code default}, {@code lean} or {@code leanest}. */
    public static void main(String[] args) {
        Properties settings = settings(args[3]);
        Runner.run(args, () -> {
            // Without the check of requirements: it would not have quotations without coreference.
            StanfordCoreNLP pipeline = new StanfordCoreNLP(settings, false);
            return text -> {
                Annotation report = new Annotation(text);
                // Quotations want chains of coreference, be they none; where they are looked for, these give way.
                report.set(CorefChainAnnotation.class, Map.of());
                pipeline.annotate(report);
            };
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
