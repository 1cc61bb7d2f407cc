package dev.pao.parser.internal.text;

import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.parser.internal.report.Invisible;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Problems;
import dev.pao.parser.internal.report.Wording;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Makes text of a file's bytes, or says why it is none. */
public final class TextPhase {

    private static final byte[] LFS_POINTER =
            "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

    /** A file with more is not text; telling each would bury the finding. */
    private static final int MOST_CONTROLS = 100;

    private final int maxBytes;

    /** Reads files up to a size. */
    public TextPhase(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** The text; empty if there is none, which is then reported. */
    public Optional<SourceText> read(byte[] content, Problems problems) {
        if (content.length > maxBytes) {
            problems.condemn(
                    StandardCode.FILE_TOO_LARGE,
                    Place.ROOT,
                    Optional.empty(),
                    "the file has " + Wording.count(content.length, "byte") + ", expected at most " + maxBytes,
                    StandardCode.FILE_TOO_LARGE.mend());
            return Optional.empty();
        }
        if (startsWith(content, LFS_POINTER)) {
            problems.condemn(
                    StandardCode.LFS_POINTER,
                    Place.ROOT,
                    Optional.of(new SourceSpan(1, 1, 1, LFS_POINTER.length + 1)),
                    "the file is a Git LFS pointer, expected the YAML that it points at",
                    StandardCode.LFS_POINTER.mend());
            return Optional.empty();
        }
        if (isAscii(content)) {
            return Optional.of(SourceText.ofAscii(new String(content, StandardCharsets.ISO_8859_1)));
        }
        if (Utf16.isLikely(content)) {
            problems.condemn(
                    StandardCode.NOT_UTF8,
                    Place.ROOT,
                    Optional.empty(),
                    "the file is written in UTF-16, expected UTF-8",
                    StandardCode.NOT_UTF8.mend());
            return Optional.empty();
        }
        Optional<SourceText> source = decode(content, problems);
        if (source.isPresent()) {
            findControls(source.get(), problems);
        }
        return source;
    }

    /** Whether each byte is a printable character, tab or line break, so that nothing more need be asked of them. */
    private static boolean isAscii(byte[] content) {
        for (byte unit : content) {
            if ((unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t') || unit == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static Optional<SourceText> decode(byte[] content, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer characters = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(bytes, characters, true);
        String text = characters.flip().toString();
        SourceText source = new SourceText(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (!result.isError()) {
            return Optional.of(source);
        }
        int end = source.text().length();
        SourceSpan place = source.span(end, end);
        problems.condemn(
                StandardCode.NOT_UTF8,
                Place.ROOT,
                Optional.of(new SourceSpan(
                        place.startLine(), place.startColumn(), place.startLine(), place.startColumn() + 1)),
                notUtf8(content[bytes.position()]),
                StandardCode.NOT_UTF8.mend());
        return Optional.empty();
    }

    private static String notUtf8(byte found) {
        return String.format(
                Locale.ROOT, "byte `0x%02X` does not belong to any UTF-8 character, expected a UTF-8 file", found);
    }

    private static void findControls(SourceText source, Problems problems) {
        String text = source.text();
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Invisible.isControl(text.charAt(i))) {
                int end = endOfControls(text, i);
                if (found++ < MOST_CONTROLS) {
                    problems.add(
                            ControlCharacters.finding(text.charAt(i), Place.ROOT), Optional.of(source.span(i, end)));
                }
                for (; i < end; i++) {
                    source.addControl(i);
                }
            }
        }
    }

    /** Several in a row are one mistake. */
    private static int endOfControls(String text, int start) {
        int end = start;
        while (end < text.length() && Invisible.isControl(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
