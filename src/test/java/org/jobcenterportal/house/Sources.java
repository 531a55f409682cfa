package org.jobcenterportal.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words between quotation marks in the portal's own code. */
final class Sources {

    /** A text block, a string, a character, or a comment: whichever begins first swallows the others. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"(?<block>.*?)(?<!\\\\)\"\"\"|\"(?<string>(?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\\\n]|\\\\.)+'"
                    + "|//[^\\n]*|/\\*.*?\\*/",
            Pattern.DOTALL);

    private Sources() {}

    /** A string literal and the file in which it stands. */
    record Literal(Path file, String text) {}

    static List<Literal> literals() {
        return House.files(House.MAIN, ".java").stream()
                .flatMap(file -> literals(file, House.read(file)).stream())
                .toList();
    }

    static List<Literal> literals(Path file, String source) {
        var literals = new ArrayList<Literal>();
        var token = TOKEN.matcher(source);
        while (token.find()) {
            var text = token.group("string") == null ? token.group("block") : token.group("string");
            if (text != null) {
                literals.add(new Literal(file, text));
            }
        }
        return literals;
    }
}
