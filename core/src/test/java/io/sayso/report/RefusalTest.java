package io.sayso.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.sayso.Golden;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void a_refusal_says_what_where_and_what_next() throws Exception {
        StringBuilder said = new StringBuilder();
        said.append(refusal("empty.txt", ""));
        said.append(refusal("blank.txt", "\n".repeat(1_200)));
        said.append(refusal("map.png", "\u0089PNG\r\n\u001A\n and so on"));
        said.append(refusal("map.jpg", "\u00FF\u00D8\u00FF and so on"));
        said.append(refusal("utf16.txt", "T\0h\0e\0 \0p\0i\0e\0r\0"));
        said.append(refusal("cp1251.txt", "\u00CF\u00EE\u00F0\u00F2 \u00E7\u00E0\u00EA\u00F0\u00FB\u00F2"));
        said.append(refusal("blob", "pier\u0001\u0002\u0003\u0004\u0005"));
        said.append(refusal("figures.csv", "1;2;3\n4;5;6\n"));
        said.append(refusal("-", ""));
        said.append(refusal("", ""));
        said.append(refusal("\u001B[2Jgone\u202E\r\nOK: all read", ""));
        said.append(refusal("a".repeat(60) + "…".repeat(300) + "z".repeat(60) + ".txt", ""));
        Golden.check("errors/plain-text.txt", said.toString());
    }

    private static String refusal(String name, String latin1) {
        Unreadable refused =
                (Unreadable) PlainText.extraction(new Input(name, latin1.getBytes(ISO_8859_1), null, null, null));
        return refused.reason() + " " + refused.detail() + "\n";
    }
}
