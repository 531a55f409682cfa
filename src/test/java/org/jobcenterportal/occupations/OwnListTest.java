package org.jobcenterportal.occupations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Row("F71")
class OwnListTest {

    private final OccupationList own = OwnList.read();

    @Test
    void it_knows_more_than_a_thousand_titles_each_of_them_once_and_on_every_level() {
        assertThat(own.titles()).hasSizeGreaterThan(1_000);
        assertThat(own.titles())
                .extracting(titled -> titled.occupation().title())
                .doesNotHaveDuplicates();
        assertThat(own.usual().keySet())
                .extracting(OccupationCode::level)
                .contains(RequirementLevel.values())
                .hasSizeGreaterThan(600);
        assertThat(own.usual().keySet()).allMatch(code -> own.groups().containsKey(code.family()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verkäuferin bäck   | Verkäufer:in Bäckerei
            Verkaeufer Baeck   | Verkäufer:in Bäckerei
            backshop           | Verkäufer:in Bäckerei
            bäckrei verkäufer  | Verkäufer:in Bäckerei
            putzfrau           | Putzhilfe
            Altenpflegerin     | Altenpfleger:in
            altenpfelger       | Altenpfleger:in
            Köchin             | Koch/Köchin
            koech              | Koch/Köchin
            Lagerhelfer/in     | Lagerhelfer:in
            lagerhelfer (m/w/d)| Lagerhelfer:in
            LKW Fahrer         | LKW-Fahrer:in
            einzelhandelskaufmann | Kaufleute im Einzelhandel (m/w/d)
            krankenschwester   | Pflegefachkraft Krankenhaus
            erziherin          | Erzieher:in
            """)
    void what_people_type_finds_what_they_mean(String typed, String title) {
        assertThat(titles(typed, 5)).contains(title);
    }

    @Test
    void nothing_typed_finds_nothing_and_nonsense_neither() {
        assertThat(titles("", 5)).isEmpty();
        assertThat(titles("  - / ", 5)).isEmpty();
        assertThat(titles("xqzvw", 5)).isEmpty();
        assertThat(titles("Reinigung", 0)).isEmpty();
        assertThatNoException().isThrownBy(() -> titles("(m/w ((( \\ \u0000 ".repeat(200), 5));
    }

    @Test
    void a_word_at_the_beginning_comes_before_one_inside() {
        assertThat(titles("pflege", 3)).allSatisfy(title -> assertThat(title).startsWith("Pflege"));
    }

    @Test
    void a_search_takes_a_few_milliseconds() {
        var quickest = IntStream.range(0, 300)
                .mapToLong(times -> {
                    var begin = System.nanoTime();
                    titles("verkuaferin bäckrei", 10);
                    return System.nanoTime() - begin;
                })
                .min()
                .orElseThrow();

        assertThat(Duration.ofNanos(quickest)).isLessThan(Duration.ofMillis(10));
    }

    private List<String> titles(String typed, int most) {
        return own.index().find(typed, most).stream().map(Occupation::title).toList();
    }
}
