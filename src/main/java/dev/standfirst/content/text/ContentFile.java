package dev.standfirst.content.text;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of the project that may be read.
 *
 * @param path where it really is
 * @param name its path relative to the project, with {@code /}, links and all
 * @param unsaved the texts that are read in the place of what is on the disk
 */
public record ContentFile(Path path, String name, UnsavedTexts unsaved) {
    /** The largest file, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** A file that is read from the disk. */
    public ContentFile(Path path, String name) {
        this(path, name, new UnsavedTexts());
    }

    /** The start of the file: where what concerns all of it is reported. */
    SourceSpan start() {
        return SourceSpan.startOf(name);
    }

    /**
     * The text of the file, which is in UTF-8; a byte order mark is left out. Hidden characters are reported. None when it cannot be
     * read, which is reported as well.
     */
    public Optional<SourceText> text(Diagnostics problems) throws IOException {
        return current(problems).flatMap(read -> text(read, problems));
    }

    /** The text of the file, likewise, where {@code in} holds its bytes. */
    public Optional<SourceText> text(InputStream in, Diagnostics problems) throws IOException {
        return bytes(in, start(), problems).flatMap(read -> text(read, problems));
    }

    private Optional<SourceText> text(byte[] bytes, Diagnostics problems) {
        return decode(bytes, problems).map(text -> checked(text, problems));
    }

    /** The text of a table, which may also be in UTF-16, as spreadsheets save Unicode. */
    public Optional<SourceText> table(Diagnostics problems) throws IOException {
        return current(problems)
                .flatMap(read -> utf16(read)
                        .map(charset -> new SourceText(name, new String(read, charset)))
                        .or(() -> decode(read, problems)))
                .map(text -> checked(text, problems));
    }

    /** The unsaved text of the file, else its bytes on the disk; empty when it cannot be read, which is reported. */
    private Optional<byte[]> current(Diagnostics problems) throws IOException {
        Optional<byte[]> edited = unsaved.of(path);
        return edited.isPresent()
                ? bytes(new ByteArrayInputStream(edited.get()), start(), problems)
                : bytes(start(), problems);
    }

    /** The form of UTF-16 that a table is in: it has a byte order mark, or every other byte of its first letters is zero. */
    private static Optional<Charset> utf16(byte[] bytes) {
        if (isUtf16(bytes)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        boolean even = bytes.length >= 4 && bytes.length % 2 == 0;
        if (even && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static SourceText checked(SourceText text, Diagnostics problems) {
        HiddenCharacters.check(text, problems);
        return text;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2 && bytes.length % 2 == 0 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe;
    }

    /** The bytes of the file on the disk; empty when it is too large or no ordinary file, which is reported at {@code span}. */
    public Optional<byte[]> bytes(SourceSpan span, Diagnostics problems) throws IOException {
        try {
            // Asked before the file is opened: the opening of a named pipe would wait for somebody to write.
            if (!Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
                problems.add(Diagnostic.of(DiagnosticCode.UNREADABLE_FILE, span, shown() + " is not a regular file")
                        .help("replace it with a regular file"));
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(path)) {
                return bytes(in, span, problems);
            }
        } catch (AccessDeniedException _) {
            problems.add(
                    Diagnostic.of(DiagnosticCode.UNREADABLE_FILE, span, shown() + " cannot be read: permission denied")
                            .help("change the permissions of the file"));
        } catch (NoSuchFileException _) {
            problems.add(Diagnostic.of(
                    DiagnosticCode.UNREADABLE_FILE, span, shown() + " was deleted while it was being read"));
        }
        return Optional.empty();
    }

    private Optional<byte[]> bytes(InputStream in, SourceSpan span, Diagnostics problems) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length <= MAX_BYTES) {
            return Optional.of(bytes);
        }
        problems.add(Diagnostic.of(DiagnosticCode.LIMIT, span, shown() + " is larger than 10 MB")
                .help("split it, or delete what is not needed"));
        return Optional.empty();
    }

    private String shown() {
        return "“" + MessageText.shown(name.substring(name.lastIndexOf('/') + 1)) + "”";
    }

    private Optional<SourceText> decode(byte[] bytes, Diagnostics problems) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        boolean marked = !out.isEmpty() && out.get(0) == BYTE_ORDER_MARK;
        var text = new SourceText(name, (marked ? out.subSequence(1, out.length()) : out).toString());
        if (!result.isError()) {
            return Optional.of(text);
        }
        int end = text.text().length();
        int wrong = bytes[in.position()] & 0xff;
        problems.add(Diagnostic.of(
                        DiagnosticCode.UNREADABLE_FILE,
                        text.span(end, end),
                        String.format(Locale.ROOT, "this byte (0x%02X) is not UTF-8", wrong))
                .help(isUtf16(bytes) ? "save the file as UTF-8; it is in UTF-16" : otherEncoding(wrong)));
        return Optional.empty();
    }

    /** What to do about a byte that is not UTF-8. In Windows-1252, the usual other encoding in the West, most are characters. */
    private String otherEncoding(int wrong) {
        String save = name.endsWith(".csv")
                ? "save the file as UTF-8, in Excel as “CSV UTF-8”; "
                : "save the file as UTF-8; ";
        String character = new String(new byte[] {(byte) wrong}, Charset.forName("windows-1252"));
        return Character.isLetter(character.charAt(0)) || "£€’‘“”–—·°¢¥½¼¾§©®±²³".contains(character)
                ? save + "it may be in Windows-1252, where this byte is “" + character + "”"
                : save + "it is in another encoding";
    }
}
