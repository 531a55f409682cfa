package org.jobcenterportal.occupations;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jobcenterportal.occupations.OfficialReading.Readable;
import org.jobcenterportal.occupations.OfficialReading.Refused;
import org.jobcenterportal.occupations.SemicolonText.Row;
import org.jobcenterportal.occupations.SemicolonText.Unreadable;

/**
 * The KldB 2010 as its publisher hands it out: a byte-order mark, semicolons, line breaks in quotation marks, codes that
 * have lost their leading zeros, non-breaking spaces written out, and the titles of an occupation in one long text.
 */
final class OfficialFile {

    static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_FIELDS = 40;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How the headings of the columns begin that are read, in small letters without umlauts. */
    private static final String CODE = "schluessel";

    private static final String LEVEL = "ebene";
    private static final String NAME = "titel";
    private static final String TITLES = "umfasst ferner";
    private static final String GIVEN_UP = "(weggefallen)";

    /** A title has a number of its own behind the code of its occupation. */
    private static final Pattern NUMBERED = Pattern.compile("(?<![\\d-])(\\d{5})-(\\d{3})(?!\\d)");

    private static final Pattern ENTITY =
            Pattern.compile("&(nbsp|amp|lt|gt|quot|apos|#160|#xa0);", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Occupation> titles = new ArrayList<>();
    private final Set<Occupation> known = new HashSet<>();
    private final List<Oddity> oddities = new ArrayList<>();
    private final List<Row> rows;
    private final int code;
    private final int level;
    private final int name;
    private final int texts;

    private OfficialFile(List<Row> rows) throws Unreadable {
        this.rows = rows;
        var headings = rows.getFirst().fields().stream()
                .map(heading -> TitleWords.spelled(clean(heading)))
                .toList();
        code = column(headings, CODE);
        level = column(headings, LEVEL);
        name = column(headings, NAME);
        texts = column(headings, TITLES);
    }

    /** Reads the file, or says why it is none. */
    static OfficialReading read(byte[] file) {
        try {
            var rows = new SemicolonText(text(file), MOST_ROWS, MOST_FIELDS).rows();
            if (rows.isEmpty()) {
                throw new Unreadable(FileProblem.EMPTY);
            }
            return new OfficialFile(rows).classification();
        } catch (Unreadable refused) {
            return new Refused(refused.problem());
        }
    }

    private static String text(byte[] file) throws Unreadable {
        if (file.length == 0) {
            throw new Unreadable(FileProblem.EMPTY);
        }
        if (file.length > MAX_BYTES) {
            throw new Unreadable(FileProblem.TOO_LARGE);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (NO_TEXT.matcher(text).find()) {
                throw new Unreadable(FileProblem.NO_TEXT);
            }
            return text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException noText) {
            throw new Unreadable(FileProblem.NO_TEXT);
        }
    }

    private static int column(List<String> headings, String begin) throws Unreadable {
        for (int at = 0; at < headings.size(); at++) {
            if (headings.get(at).startsWith(begin)) {
                return at;
            }
        }
        throw new Unreadable(FileProblem.NOT_THE_FILE);
    }

    private OfficialReading classification() {
        rows.stream().skip(1).forEach(this::readRow);
        if (names.keySet().stream().noneMatch(OccupationCode::isValid)) {
            return new Refused(FileProblem.NO_OCCUPATIONS);
        }
        rows.stream().skip(1).forEach(this::checkParent);
        return new Readable(new Classification(names, titles, oddities));
    }

    private void readRow(Row row) {
        if (row.fields().size() <= Math.max(Math.max(code, level), name)) {
            odd(OddityKind.SHORT_LINE, row, String.join("; ", row.fields()));
            return;
        }
        var depth = clean(row.fields().get(level));
        if (!depth.matches("[1-5]")) {
            odd(OddityKind.LEVEL, row, row.fields().get(code) + " / " + depth);
            return;
        }
        var digits = digits(row);
        if (digits.length() != Integer.parseInt(depth) || isNoOccupation(digits)) {
            odd(OddityKind.CODE, row, row.fields().get(code) + " / " + depth);
            return;
        }
        var named = clean(row.fields().get(name));
        if (named.equalsIgnoreCase(GIVEN_UP)) {
            odd(OddityKind.GIVEN_UP, row, digits);
        } else if (named.isEmpty()) {
            odd(OddityKind.NAMELESS, row, digits);
        } else if (names.putIfAbsent(digits, cut(named)) != null) {
            odd(OddityKind.TWICE, row, digits + " " + named);
        } else if (digits.length() == Classification.LEVELS) {
            readTitles(row, new OccupationCode(digits));
        }
    }

    /** The digits with the zeros that a table program has taken away. */
    private String digits(Row row) {
        var written = clean(row.fields().get(code));
        var depth = clean(row.fields().get(level));
        if (!written.matches("\\d{1,5}") || !depth.matches("[1-5]")) {
            return "";
        }
        return "0".repeat(Math.max(0, Integer.parseInt(depth) - written.length())) + written;
    }

    private static boolean isNoOccupation(String digits) {
        return digits.length() == Classification.LEVELS && !OccupationCode.isValid(digits);
    }

    private void readTitles(Row row, OccupationCode occupation) {
        var text = row.fields().size() > texts ? row.fields().get(texts) : "";
        var numbers = NUMBERED.matcher(text).results().toList();
        if (numbers.isEmpty()) {
            odd(OddityKind.NO_TITLES, row, occupation + " " + names.get(occupation.value()));
        }
        for (int at = 0; at < numbers.size(); at++) {
            var until = at + 1 < numbers.size() ? numbers.get(at + 1).start() : text.length();
            readTitle(
                    row,
                    occupation,
                    numbers.get(at),
                    text.substring(numbers.get(at).end(), until));
        }
    }

    private void readTitle(Row row, OccupationCode occupation, MatchResult number, String written) {
        var title = clean(written);
        if (title.isEmpty() || title.length() > Occupation.LONGEST) {
            odd(OddityKind.TITLE, row, number.group() + " " + title);
        } else if (!number.group(1).equals(occupation.value())) {
            odd(OddityKind.ELSEWHERE, row, occupation + ": " + number.group() + " " + title);
        } else {
            var read = new Occupation(occupation, title);
            if (known.add(read)) {
                titles.add(read);
            }
        }
    }

    private void checkParent(Row row) {
        if (row.fields().size() <= Math.max(code, level)) {
            return;
        }
        var digits = digits(row);
        if (digits.length() > 1
                && names.containsKey(digits)
                && !names.containsKey(digits.substring(0, digits.length() - 1))) {
            odd(OddityKind.ORPHAN, row, digits + " " + names.get(digits));
        }
    }

    private void odd(OddityKind kind, Row row, String words) {
        oddities.add(Oddity.of(kind, row.line(), clean(words)));
    }

    private static String clean(String written) {
        var text = ENTITY.matcher(written)
                .replaceAll(entity -> switch (entity.group(1).toLowerCase(Locale.ROOT)) {
                    case "amp" -> "&";
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "quot" -> "\"";
                    case "apos" -> "'";
                    default -> " ";
                });
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static String cut(String name) {
        return name.length() <= Occupation.LONGEST ? name : name.substring(0, Occupation.LONGEST);
    }
}
