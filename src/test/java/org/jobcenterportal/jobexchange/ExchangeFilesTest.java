package org.jobcenterportal.jobexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.joboffers.ApplicationPage;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jobcenterportal.joboffers.WayToApply;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Row("F73")
class ExchangeFilesTest {

    private static final String JOB = "<HRBAXMLJobPositionPosting><Data>%s</Data></HRBAXMLJobPositionPosting>";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final ExchangeWords words = ExchangeWords.read();
    private final CsvJobs csv = new CsvJobs(words);
    private final XmlJobs xml = new XmlJobs(words);
    private final JobCodec codec = new JobCodec(words);

    @Test
    void what_goes_out_comes_back_in_word_for_word() throws ExchangeRefused {
        var job = raw(Map.of(
                ExchangeField.REFERENCE, "4711",
                ExchangeField.TITLE, "=Verkäufer:in \"Brot & Brötchen\"; <b>",
                ExchangeField.TASKS, "Backen;\nVerkaufen \"mit Herz\"",
                ExchangeField.HOURS, "25",
                ExchangeField.SHIFTS, "Früh 06:00-11:30 Mo,Di\nNacht 22:00-06:00 Sa"));
        var other = raw(Map.of(ExchangeField.TITLE, "'Lager", ExchangeField.CITY, "Kassel"));

        var table = csv.read(new String(csv.write(List.of(job, other)), StandardCharsets.UTF_8));
        var tree = xml.read(xml.write(List.of(job, other), "Jobcenter", Instant.EPOCH));

        assertThat(table.unknown()).isEmpty();
        assertThat(tree.unknown()).isEmpty();
        for (var field : ExchangeField.values()) {
            assertThat(table.jobs())
                    .extracting(each -> each.get(field))
                    .containsExactly(job.get(field), other.get(field));
            assertThat(tree.jobs())
                    .extracting(each -> each.get(field))
                    .containsExactly(job.get(field), other.get(field));
        }
    }

    @Test
    void other_versions_are_read_and_what_nobody_knows_is_counted() throws ExchangeRefused {
        var read = xml.read(bytes("""
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <b:HRBAXMLJobPositionPosting xmlns:b="urn:x"><b:Data>
                <b:JobPositionPosting b:version="9"><b:JobPositionPostingId>A1</b:JobPositionPostingId>
                <b:JobPositionInformation><b:JobPositionTitle><b:TitleCode>54101</b:TitleCode></b:JobPositionTitle>
                <b:JobPositionTitleDescription><![CDATA[Reinigung & Pflege]]></b:JobPositionTitleDescription>
                <b:Neuland><b:Tiefe>1</b:Tiefe><b:Tiefe>2</b:Tiefe></b:Neuland>
                <b:NumberToFill>3</b:NumberToFill><b:AssignmentStart>2027-02-01</b:AssignmentStart>
                <b:TermDate>2027-12-31</b:TermDate></b:JobPositionInformation>
                </b:JobPositionPosting></b:Data></b:HRBAXMLJobPositionPosting>
                """));

        assertThat(read.jobs()).singleElement().satisfies(job -> {
            assertThat(job.get(ExchangeField.TITLE)).isEqualTo("Reinigung & Pflege");
            assertThat(job.get(ExchangeField.OCCUPATION)).isEqualTo("54101");
            assertThat(job.get(ExchangeField.POSTS)).isEqualTo("3");
            assertThat(job.get(ExchangeField.START)).isEqualTo("2027-02-01");
            assertThat(job.get(ExchangeField.UNTIL)).isEqualTo("2027-12-31");
        });
        assertThat(read.unknown()).containsExactly(entry("JobPositionInformation/Neuland/Tiefe", 2));
    }

    @Test
    void a_table_of_others_is_read_by_its_headings() throws ExchangeRefused {
        var read = csv.read("Firma,Bezeichnung,Obstkorb\nBäckerei Korn,\"Verkauf, Theke\",ja\n");

        assertThat(read.jobs()).singleElement().satisfies(job -> {
            assertThat(job.get(ExchangeField.EMPLOYER)).isEqualTo("Bäckerei Korn");
            assertThat(job.get(ExchangeField.TITLE)).isEqualTo("Verkauf, Theke");
        });
        assertThat(read.unknown()).containsExactly(entry("Obstkorb", 1));
    }

    @Test
    void words_become_a_draft_and_nonsense_stays_open() {
        var decoded = codec.decode(
                raw(Map.of(
                        ExchangeField.TITLE, "Lager",
                        ExchangeField.OCCUPATION, "99",
                        ExchangeField.MODEL, "vollzeit",
                        ExchangeField.HOURS, "39,5",
                        ExchangeField.WAGE, "-3",
                        ExchangeField.START, "1.2.2027",
                        ExchangeField.UNTIL, "1.1.2027",
                        ExchangeField.SHIFTS, "Frühschicht 6:00 - 14:00 Mo,Di\nirgendwann",
                        ExchangeField.WAYS, "Telefon\nBrieftaube",
                        ExchangeField.CHILD_FRIENDLY, "ja")),
                TODAY);

        var draft = decoded.draft();
        assertThat(draft.model()).isEqualTo(WorkingTimeModel.FULL_TIME);
        assertThat(draft.hoursPerWeek()).isEqualByComparingTo("39.5");
        assertThat(draft.start()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(draft.until()).isNull();
        assertThat(draft.shifts()).extracting(shift -> shift.kind()).containsExactly(ShiftKind.EARLY);
        assertThat(draft.ways()).containsExactly(WayToApply.CALL);
        assertThat(draft.childFriendlyHours()).isTrue();
        assertThat(decoded.unreadable())
                .containsExactlyInAnyOrder(
                        ExchangeField.OCCUPATION,
                        ExchangeField.WAGE,
                        ExchangeField.UNTIL,
                        ExchangeField.SHIFTS,
                        ExchangeField.WAYS);
    }

    @Test
    void the_page_of_an_employer_is_read_and_one_with_a_password_stays_open() {
        var page = codec.decode(raw(Map.of(ExchangeField.APPLICATION_PAGE, "www.example.org/stellen")), TODAY);
        var secret =
                codec.decode(raw(Map.of(ExchangeField.APPLICATION_PAGE, "https://ute:geheim@www.example.org/")), TODAY);

        assertThat(page.draft().applicationPage()).isEqualTo(new ApplicationPage("https://www.example.org/stellen"));
        assertThat(secret.draft().applicationPage()).isNull();
        assertThat(secret.unreadable()).containsExactly(ExchangeField.APPLICATION_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.+99999", "25.11.2036", "23.11.2016", "0001-01-01", "9999-12-31"})
    void a_day_far_from_today_stays_open(String day) {
        var decoded = codec.decode(
                raw(Map.of(ExchangeField.START, day, ExchangeField.UNTIL, day, ExchangeField.EXPIRES, day)), TODAY);

        assertThat(decoded.draft().start()).isNull();
        assertThat(decoded.draft().until()).isNull();
        assertThat(decoded.draft().expiresOn()).isNull();
        assertThat(decoded.unreadable())
                .containsExactlyInAnyOrder(ExchangeField.START, ExchangeField.UNTIL, ExchangeField.EXPIRES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.11.2036", "24.11.2016"})
    void a_day_within_ten_years_is_read(String day) {
        assertThat(codec.decode(raw(Map.of(ExchangeField.START, day)), TODAY)
                        .draft()
                        .start())
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_xml_is_refused_with_the_reason(ExchangeProblem problem, String text) {
        var refused = catchThrowableOfType(ExchangeRefused.class, () -> xml.read(bytes(text)));

        assertThat(refused).isNotNull();
        assertThat(refused.problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-7", "KOI-NEVER", "UTF-8"})
    void a_file_that_names_another_encoding_than_it_has_is_refused(String named) {
        var file = ("<?xml version=\"1.0\" encoding=\"" + named + "\"?>"
                        + JOB.formatted("<JobPositionPosting><NumberToFill>1</NumberToFill><JobTitle>Bäcker</JobTitle>"
                                + "</JobPositionPosting>"))
                .getBytes(StandardCharsets.ISO_8859_1);

        var refused = catchThrowableOfType(ExchangeRefused.class, () -> xml.read(file));

        assertThat(refused).isNotNull();
        assertThat(refused.problem()).isEqualTo(ExchangeProblem.BROKEN);
    }

    @Test
    void a_definition_in_another_encoding_is_found_too() {
        var file = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x SYSTEM \"http://192.0.2.1/x.dtd\">"
                        + JOB.formatted("<JobPositionPosting/>"))
                .getBytes(StandardCharsets.UTF_16);

        var refused = catchThrowableOfType(ExchangeRefused.class, () -> xml.read(file));

        assertThat(refused).isNotNull();
        assertThat(refused.problem()).isEqualTo(ExchangeProblem.FOREIGN_PARTS);
    }

    static Stream<Arguments> hostile() {
        var job = "<JobPositionPosting><NumberToFill>%s</NumberToFill></JobPositionPosting>";
        return Stream.of(
                Arguments.of(
                        ExchangeProblem.FOREIGN_PARTS,
                        "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + JOB.formatted(job.formatted("1"))),
                Arguments.of(
                        ExchangeProblem.FOREIGN_PARTS,
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                                + JOB.formatted(job.formatted("&a;"))),
                Arguments.of(
                        ExchangeProblem.FOREIGN_PARTS,
                        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                                + JOB.formatted(job.formatted("&c;"))),
                Arguments.of(ExchangeProblem.TOO_DEEP, "<a>".repeat(30) + "</a>".repeat(30)),
                Arguments.of(ExchangeProblem.TOO_LARGE, JOB.formatted(job.formatted("x".repeat(20_001)))),
                Arguments.of(
                        ExchangeProblem.TOO_MANY,
                        JOB.formatted(job.formatted("1").repeat(5_001))),
                Arguments.of(ExchangeProblem.TOO_MANY, "<a>" + "<b/>".repeat(400_001) + "</a>"),
                Arguments.of(ExchangeProblem.NO_JOBS, "<a/>"),
                Arguments.of(ExchangeProblem.BROKEN, "<a><b></a>"),
                Arguments.of(
                        ExchangeProblem.BROKEN,
                        JOB.formatted(job.formatted("1")).substring(0, 90)),
                Arguments.of(ExchangeProblem.FOREIGN_PARTS, JOB.formatted(job.formatted("&unknown;"))));
    }

    private static RawJob raw(Map<ExchangeField, String> said) {
        return new RawJob(new EnumMap<>(said));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
