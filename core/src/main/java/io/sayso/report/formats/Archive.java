package io.sayso.report.formats;

import io.sayso.report.Decoded;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Report;
import io.sayso.report.ReportFormat;
import io.sayso.report.Unreadable.Reason;
import io.sayso.report.draft.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A gzip file or a ZIP archive around reports in any format, and archives within it. Members become inputs named
 * {@code a.zip!/b.html}; their names are shown and never used as paths. What is wrong with one member is told of that
 * member, and the others are kept.
 *
 * <p>Bounds, ours: {@value #DEEPEST} archives within each other, {@value #MOST_MEMBERS} members and
 * {@value #MOST_BYTES} bytes in all, {@value #LARGEST} bytes a member, and no member larger than {@value #RATIO} times
 * its packed size once it is larger than {@value #FREE} bytes. Text packs to a tenth or a twentieth; what packs further
 * was made to.
 */
final class Archive implements ReportFormat {
    private static final int DEEPEST = 3, MOST_MEMBERS = 10_000, LARGEST = 20_000_000, MOST_BYTES = 100_000_000;
    private static final int RATIO = 200, FREE = 1_000_000;

    @Override
    public boolean accepts(Input input) {
        return isGzip(input) || isZip(input);
    }

    @Override
    public List<Extraction> extract(Input input) {
        return new Unpacking().extract(input, 1);
    }

    private static boolean isGzip(Input input) {
        return Decoded.startsWith(input.bytes(), 0x1F, 0x8B);
    }

    private static boolean isZip(Input input) {
        return Decoded.startsWith(input.bytes(), 'P', 'K', 3, 4) || Decoded.startsWith(input.bytes(), 'P', 'K', 5, 6);
    }

    /** One archive with all that is in it, and how much of its bounds is used up. */
    private static final class Unpacking {
        private int members;
        private long bytes;

        List<Extraction> extract(Input input, int depth) {
            if (!isGzip(input) && !isZip(input)) return Formats.extract(input);
            try {
                if (depth > DEEPEST)
                    throw new Refused(Reason.TOO_LARGE, "is an archive within three others. Unpack the outer ones.");
                return isGzip(input) ? gzip(input, depth) : zip(input, depth);
            } catch (Refused e) {
                return List.of(e.of(input));
            }
        }

        private List<Extraction> gzip(Input input, int depth) throws Refused {
            String name = input.name(), inner = name.substring(name.lastIndexOf('/') + 1);
            if (inner.toLowerCase(Locale.ROOT).endsWith(".gz")) name += "!/" + inner.substring(0, inner.length() - 3);
            try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(input.bytes()))) {
                return extract(member(input, name, unpacked, input.bytes().length), depth + 1);
            } catch (IOException e) {
                throw damaged();
            }
        }

        private List<Extraction> zip(Input input, int depth) throws Refused {
            List<Extraction> found = new ArrayList<>();
            try (ZipFile zip = ZipFile.builder().setByteArray(input.bytes()).get()) {
                if (isDocument(zip))
                    throw new Refused(
                            Reason.BINARY,
                            "is an office document or a book. Save it as plain text or PDF, and give that.");
                List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
                for (ZipArchiveEntry entry : entries) {
                    if (entry.isDirectory() || isHidden(entry.getName())) continue;
                    if (++members > MOST_MEMBERS || bytes >= MOST_BYTES) {
                        found.add(new Refused(
                                        Reason.TOO_LARGE,
                                        "holds more than 10,000 members or 100,000,000 bytes; the rest is not taken. Split it.")
                                .of(input));
                        break;
                    }
                    found.addAll(member(input, zip, entry, depth));
                }
            } catch (IOException | IllegalArgumentException e) {
                throw damaged();
            }
            if (found.isEmpty()) throw new Refused(Reason.EMPTY, "is an archive with nothing in it.");
            return found;
        }

        private List<Extraction> member(Input input, ZipFile zip, ZipArchiveEntry entry, int depth) {
            String name = input.name() + "!/" + entry.getName();
            Input packed = new Input(name, new byte[0], input.outlet(), input.published(), input.url());
            try {
                if (leadsOut(entry.getName()))
                    throw new Refused(
                            Reason.UNSAFE,
                            "has a name that leads out of its archive, as a harmful file's does. Nothing was written. Give it by itself.");
                if (entry.isUnixSymlink())
                    throw new Refused(
                            Reason.UNSAFE, "is a link, and links are not followed. Give what it leads to by itself.");
                if (entry.getGeneralPurposeBit().usesEncryption())
                    throw new Refused(Reason.ENCRYPTED, "is locked by a password. Unlock it and give that.");
                if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED)
                    throw new Refused(Reason.MALFORMED, "is packed by a method that is not read. Pack it by deflate.");
                try (InputStream unpacked = zip.getInputStream(entry)) {
                    Input member = member(input, name, unpacked, Math.max(1, entry.getCompressedSize()));
                    if (!isSound(member, entry)) throw damaged();
                    String shown = new Input(entry.getName(), new byte[0], null, null, null).shownName();
                    return extract(member, depth + 1).stream()
                            .map(extraction -> within(shown, extraction))
                            .toList();
                }
            } catch (Refused e) {
                return List.of(e.of(packed));
            } catch (IOException e) {
                return List.of(damaged().of(packed));
            }
        }

        private static boolean isSound(Input member, ZipArchiveEntry entry) {
            CRC32 sum = new CRC32();
            sum.update(member.bytes());
            return entry.getCrc() < 0 || entry.getCrc() == sum.getValue();
        }

        private Input member(Input input, String name, InputStream unpacked, long packedSize)
                throws IOException, Refused {
            long most = Math.min(LARGEST, Math.max(FREE, packedSize * RATIO));
            most = Math.min(most, MOST_BYTES - bytes);
            byte[] taken = unpacked.readNBytes((int) most + 1);
            bytes += taken.length;
            if (taken.length > most)
                throw new Refused(
                        Reason.TOO_LARGE,
                        "unpacks to more than %,d bytes, which is more than is taken. Unpack it and give what is needed."
                                .formatted(most));
            return new Input(name, taken, input.outlet(), input.published(), input.url());
        }
    }

    /** The same, told apart from the archive's other reports by the member's name. */
    private static Extraction within(String member, Extraction extraction) {
        if (!(extraction instanceof Report report)) return extraction;
        String part = report.part() == null ? member : member + ", " + report.part();
        return new Report(
                report.id(),
                report.textSha256(),
                part,
                report.imprint(),
                report.seen(),
                report.text(),
                report.captions(),
                report.furniture(),
                report.undecodable());
    }

    private static Refused damaged() {
        return new Refused(Reason.MALFORMED, "is damaged or cut off. Fetch it again.");
    }

    /** Office Open XML, OpenDocument and EPUB are ZIP archives by their make. */
    private static boolean isDocument(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
    }

    /** Whether a member's name climbs out of the folder that it is unpacked to, or begins elsewhere. */
    private static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        boolean isAbsolute = path.startsWith("/") || (path.length() > 1 && path.charAt(1) == ':');
        return isAbsolute || List.of(path.split("/")).contains("..");
    }

    /** Files that systems leave in archives, as hidden files are left out of folders. */
    private static boolean isHidden(String name) {
        if (name.startsWith("__MACOSX/")) return true;
        for (String part : name.split("[/\\\\]"))
            if (part.startsWith(".") && !part.equals(".") && !part.equals("..")) return true;
        return false;
    }
}
