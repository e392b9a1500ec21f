package io.sayso.reading.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * The trained reader: words in, {@link WordScores} out. One loaded model serves all threads.
 *
 * <p>Each window is a run of its own, never one of a batch: the int8 weights meet activations that are quantised by one
 * scale for the whole input, so that in a batch a window's scores would depend on its neighbours and on the padding.
 * Windows are spread over the cores instead; what a text reads as is equal from run to run and from company to company.
 */
public final class ReaderModel implements AutoCloseable {
    private static final String BUNDLED = "/io/sayso/model/";
    private static final String[] FILES = {"reader.int8.onnx", "labels.json", "tokenizer.json"};
    private static final int BEGIN = 101, SEPARATOR = 102;
    private static final long NO_CASE = CaseCode.NO_LETTER.ordinal();

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;
    private final Labels labels;
    private final CompletableFuture<String> sha256;

    private ReaderModel(byte[] onnx, Labels labels, WordPieces pieces) throws OrtException {
        this.labels = labels;
        this.pieces = pieces;
        // Beside the loading, which it would otherwise lengthen by a fifth of a second.
        this.sha256 = CompletableFuture.supplyAsync(() -> Sha256.of(onnx));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(onnx, options);
        }
    }

    /** Loads the model that comes with Sayso. */
    public static ReaderModel bundled() {
        return load(
                name -> {
                    InputStream in = ReaderModel.class.getResourceAsStream(BUNDLED + name);
                    if (in == null)
                        throw new SaysoException(
                                "The model is not on the class path: no " + BUNDLED + name + ". Add sayso-model.");
                    return in;
                },
                "the bundled model");
    }

    /**
     * Loads a model of one's own from a folder with {@code reader.int8.onnx}, {@code labels.json} and
     * {@code tokenizer.json}.
     *
     * @throws SaysoException if one of them is not there or is no such file
     */
    public static ReaderModel from(Path folder) {
        for (String name : FILES)
            if (!Files.isReadable(folder.resolve(name)))
                throw new SaysoException(folder + " has no readable " + name + ". A model's folder holds "
                        + String.join(", ", FILES) + ".");
        return load(name -> Files.newInputStream(folder.resolve(name)), folder.toString());
    }

    private interface Opener {
        InputStream open(String name) throws IOException;
    }

    private static ReaderModel load(Opener files, String where) {
        try (InputStream onnx = files.open(FILES[0]);
                InputStream labels = files.open(FILES[1]);
                InputStream tokenizer = files.open(FILES[2])) {
            return new ReaderModel(onnx.readAllBytes(), Labels.read(labels), new WordPieces(tokenizer));
        } catch (IOException | OrtException e) {
            throw new SaysoException(
                    "The model could not be loaded from " + where + ": " + e.getMessage()
                            + ". Reinstall it, or name another.",
                    e);
        }
    }

    /** The SHA-256 of the weights, as 64 hex digits. */
    public String sha256() {
        return sha256.join();
    }

    /** Splits {@code paragraph} of {@code text} into the words that the model knows. */
    public static List<Span> words(String text, Span paragraph) {
        return WordSplitter.split(text, paragraph);
    }

    /**
     * Reads a text.
     *
     * @param words its words, in order
     * @param paragraphs each paragraph as a range of {@code words}; together they cover all of them
     */
    public WordScores read(List<String> words, List<Span> paragraphs) {
        List<int[]> wordPieces = pieces.of(words);
        boolean[] breaks = new boolean[words.size() + 1];
        boolean[] endsSentence = new boolean[words.size()];
        for (Span paragraph : paragraphs) breaks[paragraph.start()] = true;
        for (int i = 0; i < words.size(); i++) endsSentence[i] = ".!?".contains(words.get(i));
        List<Window> windows = Window.cut(paragraphs, wordPieces, endsSentence);
        WordScores scores = new WordScores(labels, windows, words.size());
        IntStream.range(0, windows.size()).parallel().forEach(number -> {
            Window window = windows.get(number);
            Encoded input = encode(window, words, wordPieces, breaks);
            Map<String, float[]> output = run(input);
            new WindowDecoder(window, number, output, breaks, scores).decode();
        });
        return scores;
    }

    /**
     * One window as the model takes it.
     *
     * @param ids vocabulary numbers of its pieces
     * @param cases the case of the word that each belongs to
     * @param first where each word's first piece stands
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Encoded(long[] ids, long[] cases, long[] first) {}

    static Encoded encode(Window window, List<String> words, List<int[]> pieces, boolean[] breaks) {
        List<Long> ids = new ArrayList<>(), cases = new ArrayList<>();
        long[] first = new long[window.to() - window.from()];
        ids.add((long) BEGIN);
        cases.add(NO_CASE);
        for (int i = window.from(); i < window.to(); i++) {
            if (breaks[i] && i > window.from()) {
                ids.add((long) SEPARATOR);
                cases.add(NO_CASE);
            }
            first[i - window.from()] = ids.size();
            long letterCase = CaseCode.of(words.get(i)).ordinal();
            for (int piece : pieces.get(i)) {
                ids.add((long) piece);
                cases.add(letterCase);
            }
        }
        ids.add((long) SEPARATOR);
        cases.add(NO_CASE);
        return new Encoded(toArray(ids), toArray(cases), first);
    }

    private static long[] toArray(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    Map<String, float[]> run(Encoded input) {
        long[] shape = {1, input.ids.length};
        float[] mask = new float[input.ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(input.ids), shape);
                OnnxTensor cases = OnnxTensor.createTensor(environment, LongBuffer.wrap(input.cases), shape);
                OnnxTensor masks = OnnxTensor.createTensor(environment, FloatBuffer.wrap(mask), shape);
                OnnxTensor first = OnnxTensor.createTensor(
                        environment, LongBuffer.wrap(input.first), new long[] {1, input.first.length});
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ids, "case_ids", cases, "attention_mask", masks, "word_first", first))) {
            Map<String, float[]> output = new HashMap<>();
            result.forEach(entry -> {
                FloatBuffer values = ((OnnxTensor) entry.getValue()).getFloatBuffer();
                float[] copy = new float[values.remaining()];
                values.get(copy);
                output.put(entry.getKey(), copy);
            });
            return output;
        } catch (OrtException e) {
            throw new SaysoBug("The model failed on a window of " + input.ids.length + " pieces.", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new SaysoBug("The model would not close.", e);
        }
        pieces.close();
    }
}
