package io.sayso.record.search;

import io.sayso.SaysoException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/**
 * A question as people type it: words that must all be there, "phrases", words in a field ({@code who:vask}),
 * {@code OR}, {@code NOT} and brackets, and beginnings of words ({@code fish*}). What would take long to look for is
 * refused.
 */
final class Question extends QueryParser {
    static final String TEXT = "text";

    /** The fields that may be asked for. */
    static final List<String> FIELDS = List.of("who", "place", "outlet", "act", "report", TEXT);

    private static final int LONGEST = 500, DEEPEST = 20, SHORTEST_BEGINNING = 2;

    private Question(Analyzer analyzer) {
        super(TEXT, analyzer);
        setDefaultOperator(Operator.AND);
        setAllowLeadingWildcard(false);
        setSplitOnWhitespace(true);
    }

    /** @throws SaysoException if it cannot be understood, or would take long */
    static Query parse(String asked, Analyzer analyzer) {
        if (asked.isBlank()) throw new SaysoException("The question is empty. Give words, e.g. \"rescued crew\".");
        if (asked.length() > LONGEST)
            throw new SaysoException("The question has " + asked.length() + " characters, and " + LONGEST
                    + " are the most. Shorten it.");
        if (asked.chars().filter(c -> c == '(').count() > DEEPEST)
            throw new SaysoException("The question has more than " + DEEPEST + " brackets. Simplify it.");
        try {
            return new Question(analyzer).parse(asked);
        } catch (ParseException e) {
            throw new SaysoException(
                    "The question cannot be understood: " + asked + ". A colon stands behind a field ("
                            + String.join(", ", FIELDS)
                            + "); quotation marks and brackets come in pairs; put other signs"
                            + " in quotation marks.",
                    e);
        }
    }

    private static SaysoException refused(String what, String next) {
        return new SaysoException("The question asks for " + what + ". " + next);
    }

    private static void check(String field) {
        if (!FIELDS.contains(field))
            throw refused(
                    "the field \"" + field + "\", which there is not",
                    "The fields are " + String.join(", ", FIELDS) + "; put a text with a colon in quotation marks.");
    }

    @Override
    protected Query getFieldQuery(String field, String words, boolean quoted) throws ParseException {
        check(field);
        return super.getFieldQuery(field, words, quoted);
    }

    @Override
    protected Query getFieldQuery(String field, String words, int slop) throws ParseException {
        check(field);
        return super.getFieldQuery(field, words, slop);
    }

    @Override
    protected Query getPrefixQuery(String field, String beginning) throws ParseException {
        check(field);
        if (beginning.length() < SHORTEST_BEGINNING)
            throw refused("all words that begin with \"" + beginning + "\"", "Give more letters.");
        return new PrefixQuery(new Term(field, getAnalyzer().normalize(field, beginning)));
    }

    @Override
    protected Query getRangeQuery(String field, String from, String to, boolean withFrom, boolean withTo) {
        throw refused("a range", "Ask by words; --from and --to give a time.");
    }

    @Override
    protected Query getWildcardQuery(String field, String word) {
        if (field.equals("*") && word.equals("*")) throw refused("everything", "'sayso ledger' lists everything.");
        throw refused("a word with gaps", "A * may stand at the end of a word.");
    }

    @Override
    protected Query getRegexpQuery(String field, String pattern) {
        throw refused("a pattern", "Put a text with slashes in quotation marks.");
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float likeness) {
        throw refused("words like \"" + word + "\"", "Leave out the ~.");
    }
}
