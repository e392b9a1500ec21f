package io.sayso.reading.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that Sayso brings with it tells anybody that it was used. */
class SilenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"linux-x64/libonnxruntime.so", "osx-aarch64/libonnxruntime.dylib"})
    void the_models_runtime_has_no_address_to_report_to(String library) throws IOException {
        try (InputStream in = OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
            String bytes = new String(Objects.requireNonNull(in, library).readAllBytes(), ISO_8859_1);
            assertThat(bytes.contains("ORT_ENABLE_BASIC"))
                    .as("it is the runtime that was read")
                    .isTrue();
            assertThat(bytes.contains("events.data.microsoft.com")).isFalse();
            assertThat(bytes.contains("/etc/machine-id")).isFalse();
        }
    }

    @Test
    void the_tokenizer_is_told_not_to_report_its_use() {
        ReaderModel.bundled().close();
        assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
    }
}
