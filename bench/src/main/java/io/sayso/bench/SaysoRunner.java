package io.sayso.bench;

import io.sayso.Sayso;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.nio.charset.StandardCharsets;

/** Sayso in the race: from bytes to a reading. */
final class SaysoRunner {
    private SaysoRunner() {}

    public static void main(String[] args) {
        Runner.run(args, () -> {
            Sayso sayso = Sayso.open();
            return text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                if (PlainText.extraction(new Input("race", bytes, null, null, null)) instanceof Report report)
                    sayso.read(report);
            };
        });
    }
}
