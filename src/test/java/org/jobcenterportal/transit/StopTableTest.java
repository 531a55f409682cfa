package org.jobcenterportal.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.transit.StopImport.Refused;
import org.jobcenterportal.transit.StopTable.Line;
import org.jobcenterportal.transit.StopTable.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Row("F71")
class StopTableTest {

    static final String HEAD = "PLZ;Straße;Hausnummer;Haltestelle;Minuten;Erste Fahrt\n";

    @Test
    void a_table_is_read_whatever_program_wrote_it() throws Unreadable {
        var table = StopTable.read(bytes("\uFEFF" + HEAD.replace("\n", "\r\n")
                + "34127; Musterstr. ;4 A;Musterplatz;120;04:50\r\n\r\n34127;Musterstraße;;Am Hang;0;23:59"));

        assertThat(table.lines())
                .containsExactly(
                        new Line("34127", "musterstr", "4a", "Musterplatz", 120, LocalTime.of(4, 50)),
                        new Line("34127", "musterstr", "", "Am Hang", 0, LocalTime.of(23, 59)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3412;Weg;;Platz;2;04:50",
                "34127;;;Platz;2;04:50",
                "34127;Weg;;;2;04:50",
                "34127;Weg;;Platz;-1;04:50",
                "34127;Weg;;Platz;121;04:50",
                "34127;Weg;;Platz;zwei;04:50",
                "34127;Weg;;Platz;2;24:10",
                "34127;Weg;;Platz;2",
                "34127;Weg;;Platz;2;04:50;mehr",
                "34127;W\u0000eg;;Platz;2;04:50",
                "34127;Weg;1234567890123;Platz;2;04:50",
            })
    void a_line_that_makes_no_sense_is_named(String line) {
        var refused = catchThrowableOfType(
                Unreadable.class, () -> StopTable.read(bytes(HEAD + "34119;Weg;;Platz;2;04:50\n" + line)));

        assertThat(refused).isNotNull();
        assertThat(refused.refused()).isEqualTo(new Refused(StopProblem.BROKEN_LINE, 3));
    }

    @ParameterizedTest
    @MethodSource("others")
    void another_file_is_refused_as_a_whole(StopProblem problem, byte[] file) {
        var refused = catchThrowableOfType(Unreadable.class, () -> StopTable.read(file));

        assertThat(refused).isNotNull();
        assertThat(refused.refused().problem()).isEqualTo(problem);
    }

    static Stream<Arguments> others() {
        var line = "34127;Weg;%d;Platz;2;04:50\n";
        var endless = new StringBuilder(HEAD);
        for (int i = 0; i <= StopTable.MOST_LINES; i++) {
            endless.append(line.formatted(i));
        }
        return Stream.of(
                Arguments.of(StopProblem.EMPTY, new byte[0]),
                Arguments.of(StopProblem.EMPTY, bytes(HEAD)),
                Arguments.of(StopProblem.NOT_THE_TABLE, bytes("stop_id,stop_name,stop_lat,stop_lon\n")),
                Arguments.of(StopProblem.NO_TEXT, (HEAD + "34127;Weg").getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of(StopProblem.TWICE, bytes(HEAD + "34127;Weg;;A;2;04:50\n34127;WEG;;B;2;04:50")),
                Arguments.of(StopProblem.TOO_LARGE, new byte[StopTable.MAX_BYTES + 1]),
                Arguments.of(StopProblem.TOO_LARGE, bytes(endless.toString())));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
