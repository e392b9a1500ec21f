package io.sayso.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import io.sayso.report.Unreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ArchiveTest {
    private static final byte[] PIER = bytes("The pier is closed, the harbour master said.");
    private static final byte[] LINES = bytes("{\"text\": \"The pier is open.\"}\n{\"text\": \"It is shut.\"}\n");

    @Test
    void every_report_of_an_archive_is_told_apart_and_keeps_the_id_of_its_own_bytes() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("b/", new byte[0]);
        members.put("b/pier.txt", PIER);
        members.put("reports.jsonl", LINES);
        members.put("__MACOSX/b/._pier.txt", bytes("noise"));
        List<Extraction> found = extract("a.zip", zip(members));
        assertThat(found)
                .extracting(report -> ((Report) report).part())
                .containsExactly("b/pier.txt", "reports.jsonl, line 1", "reports.jsonl, line 2");
        Report alone = (Report) extract("pier.txt", PIER).get(0);
        assertThat(((Report) found.get(0)).id()).isEqualTo(alone.id());
    }

    @Test
    void gzip_is_taken_off_and_the_report_is_whole() throws IOException {
        Report report = (Report) extract("pier.txt.gz", gzip(PIER)).get(0);
        assertThat(report.part()).isNull();
        assertThat(report.text()).isEqualTo(new String(PIER, StandardCharsets.UTF_8));
        assertThat(extract("-", gzip(gzip(PIER))).get(0)).isInstanceOf(Report.class);
    }

    @Test
    void a_bad_member_is_told_by_its_name_and_the_good_ones_are_kept() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("../../etc/passwd", PIER);
        members.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0});
        members.put("empty.txt", new byte[0]);
        members.put("z.txt", PIER);
        List<Extraction> found = extract("a.zip", zip(members));
        assertThat(found).hasSize(4);
        assertThat(found.get(0)).isInstanceOfSatisfying(Unreadable.class, bad -> {
            assertThat(bad.reason()).isEqualTo(Reason.UNSAFE);
            assertThat(bad.detail()).startsWith("a.zip!/../../etc/passwd has a name that leads out of its archive");
        });
        assertThat(found.get(1)).isInstanceOfSatisfying(Unreadable.class, bad -> {
            assertThat(bad.name()).isEqualTo("a.zip!/picture.png");
            assertThat(bad.detail()).startsWith("a.zip!/picture.png is a PNG image");
        });
        assertThat(((Unreadable) found.get(2)).reason()).isEqualTo(Reason.EMPTY);
        assertThat(found.get(3)).isInstanceOf(Report.class);
    }

    @Test
    void a_damaged_member_does_not_hide_the_others() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.txt", bytes("The pier is closed. ".repeat(50)));
        members.put("b.txt", PIER);
        byte[] zip = zip(members);
        zip[40] ^= 0x55;
        zip[45] ^= 0x55;
        List<Extraction> found = extract("a.zip", zip);
        assertThat(((Unreadable) found.get(0)).reason()).isEqualTo(Reason.MALFORMED);
        assertThat(found.get(1)).isInstanceOf(Report.class);
        assertThat(((Unreadable) extract("a.zip", Arrays.copyOf(zip, 60)).get(0)).detail())
                .isEqualTo("a.zip is damaged or cut off. Fetch it again.");
    }

    @Test
    void bombs_are_not_unpacked() throws IOException {
        byte[] zeros = new byte[30_000_000];
        assertThat(((Unreadable) extract("a.gz", gzip(zeros)).get(0)).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(((Unreadable) extract("a.zip", zip(Map.of("a.txt", zeros))).get(0)).reason())
                .isEqualTo(Reason.TOO_LARGE);
        byte[] nested = PIER;
        for (int i = 0; i < 6; i++) nested = zip(Map.of("inner.zip", nested));
        assertThat(((Unreadable) extract("a.zip", nested).get(0)).detail())
                .contains("is an archive within three others");
    }

    @Test
    void no_more_members_are_taken_than_allowed() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < 10_005; i++) members.put(i + ".txt", new byte[] {'a'});
        List<Extraction> found = extract("a.zip", zip(members));
        assertThat(found).hasSize(10_001);
        assertThat(((Unreadable) found.get(10_000)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void an_office_document_is_no_archive_of_reports() throws IOException {
        Unreadable found = (Unreadable)
                extract("a.docx", zip(Map.of("[Content_Types].xml", PIER))).get(0);
        assertThat(found.detail()).startsWith("a.docx is an office document");
    }

    private static List<Extraction> extract(String name, byte[] bytes) {
        return Formats.extract(new Input(name, bytes, null, null, null));
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
