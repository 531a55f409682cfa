package org.jobcenterportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobcenterportal.Row;
import org.jobcenterportal.house.Bundles.Bundle;
import org.junit.jupiter.api.Test;

/** Whatever is written into the log of reads and changes, citizens read it in plain words. */
@Row("F103")
class MattersOfTheLogTest {

    /** A purpose or a change with its code, or the beginning of one to which code adds the last word. */
    private static final Pattern CODE =
            Pattern.compile("(?:new Purpose\\(|\\b\\w+\\.changed\\()\\s*\"(?<code>[a-z][a-z0-9.-]*)\"");

    /** A change whose code comes from elsewhere in the same file. */
    private static final Pattern CODE_FROM_ELSEWHERE = Pattern.compile("\\.changed\\(\\s*[a-z]\\w*,");

    private static final Pattern DOTTED = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");

    private static final Set<String> KEYS = Bundles.all().stream()
            .flatMap(bundle -> bundle.texts().keySet().stream())
            .collect(Collectors.toSet());

    @Test
    void every_code_in_the_source_has_words() {
        var used = codes();

        assertThat(used).hasSizeGreaterThan(15);
        assertThat(worded()).containsAll(used);
    }

    @Test
    void no_words_are_kept_for_a_code_that_nobody_writes() {
        var used = codes();

        assertThat(worded())
                .allMatch(code -> used.contains(code) || used.stream().anyMatch(group -> code.startsWith(group + ".")));
    }

    @Test
    void a_code_is_seen_where_it_is_written() {
        assertThat(codesIn("new Purpose(\"case.export\")")).containsExactly("case.export");
        assertThat(codesIn("audit.changed(\n    \"waiting-list.\" + what,")).containsExactly("waiting-list");
        assertThat(codesIn("log(\"linking.refused\"); … audit.changed(what, persons, details)"))
                .containsExactly("linking.refused");
    }

    private static Set<String> codes() {
        var codes = new TreeSet<String>();
        House.files(House.MAIN, ".java").stream()
                .map(Path::toAbsolutePath)
                .map(House::read)
                .forEach(source -> codes.addAll(codesIn(source)));
        return codes;
    }

    private static Set<String> codesIn(String source) {
        var codes = CODE.matcher(source)
                .results()
                .map(found -> found.group("code").replaceAll("\\.$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        if (CODE_FROM_ELSEWHERE.matcher(source).find()) {
            Sources.literals(Path.of("source"), source).stream()
                    .map(Sources.Literal::text)
                    .filter(DOTTED.asMatchPredicate())
                    .filter(text -> !isKeyOfTexts(text))
                    .forEach(codes::add);
        }
        return codes;
    }

    private static boolean isKeyOfTexts(String literal) {
        return KEYS.stream().anyMatch(key -> key.equals(literal) || key.startsWith(literal + "."));
    }

    private static Set<String> worded() {
        return Bundles.all().stream()
                .filter(bundle ->
                        bundle.room().equals("audit") && bundle.language().equals("de"))
                .map(Bundle::texts)
                .flatMap(texts -> texts.keySet().stream())
                .filter(key -> key.startsWith("audit.matter."))
                .map(key -> key.substring("audit.matter.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
