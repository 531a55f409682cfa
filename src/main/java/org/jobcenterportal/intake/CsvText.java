package org.jobcenterportal.intake;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jobcenterportal.intake.FileReading.FileRefusal;

/** Finds out how the text of a file is written: UTF-8, UTF-16, or Windows-1252 as older programs write it. */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> LATIN =
            Set.of("ISO-8859-1", "windows-1252", "ISO-8859-2", "windows-1250", "UTF-8");
    private static final int SURE = 50;
    private static final int SAMPLE = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    /** What UTF-8 looks like after somebody has read it as Windows-1252 and saved it. */
    private static final Pattern SAVED_WRONGLY = Pattern.compile("Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€");

    /** What other encodings of Europe look like when they are read as Windows-1252: signs in the middle of words. */
    private static final Pattern SIGN_IN_WORD =
            Pattern.compile("\\p{L}[„”†‡‰¢£¤¥¦§¨©ª«¬®¯°±²³µ¶¸¹º»¼½¾¿¡€]\\p{L}|\\p{L}[¹³¿]");

    private CsvText() {}

    static String of(byte[] file) {
        var text = decoded(file);
        if (text.indexOf(REPLACEMENT) >= 0 || SAVED_WRONGLY.matcher(text).find()) {
            throw new FileRefused(FileRefusal.ENCODING);
        }
        if (text.chars().anyMatch(CsvText::isNoText)) {
            throw new FileRefused(FileRefusal.NO_TABLE);
        }
        return text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return strictly(file, StandardCharsets.UTF_16LE).orElseThrow(() -> new FileRefused(FileRefusal.ENCODING));
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return strictly(file, StandardCharsets.UTF_16BE).orElseThrow(() -> new FileRefused(FileRefusal.ENCODING));
        }
        return strictly(file, StandardCharsets.UTF_8).orElseGet(() -> windows(file));
    }

    /** Every byte is some letter of Windows-1252, so that only the look of the whole tells whether it was meant. */
    private static String windows(byte[] file) {
        var detector = new CharsetDetector().setText(Arrays.copyOf(file, Math.min(file.length, SAMPLE)));
        var best = detector.detect();
        if (best != null && best.getConfidence() >= SURE && !LATIN.contains(best.getName())) {
            throw new FileRefused(FileRefusal.ENCODING);
        }
        return strictly(file, WINDOWS)
                .filter(text -> !SIGN_IN_WORD.matcher(text).find() && isMostlyPlain(text))
                .orElseThrow(() -> new FileRefused(FileRefusal.ENCODING));
    }

    /** In languages that Windows-1252 is made for, most letters have no accent. */
    private static boolean isMostlyPlain(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long accented = text.chars()
                .filter(character -> character > 0x7F && Character.isLetter(character))
                .count();
        return 2 * accented <= letters;
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean isNoText(int character) {
        return Character.isISOControl(character)
                && character != '\t'
                && character != '\n'
                && character != '\r'
                && character != '\u0085';
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
