package org.jobcenterportal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.intake.CellProblem.CellFault;
import org.jobcenterportal.intake.Duplicate.RecognisedBy;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDraft;
import org.jobcenterportal.organisation.StaffId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@As("verwaltung")
@Row("F112")
class IntakeTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(100_000);
    private static final String HEADINGS =
            "Kundennummer;Nachname;Vorname;Geburtsdatum;BG-Nummer;Rolle;Geschlecht;Straße;PLZ;Ort;Telefon;IFK";

    private final int series = NUMBERS.addAndGet(100_000);

    @Autowired
    private IntakeDesk desk;

    @Autowired
    private CitizenDirectory directory;

    @Autowired
    private Caseload caseload;

    @Autowired
    private CaseloadImport cases;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private IntakeTraces traces;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @BeforeEach
    @AfterEach
    void forget_what_columns_meant() {
        clock.set(TestClock.START);
        database.sql("delete from intake_heading").update();
    }

    @Test
    void the_example_file_can_be_taken_over_as_it_is() throws IOException {
        var file = new ClassPathResource("intake/example.csv").getContentAsByteArray();
        var reading = (FileReading.Readable) desk.read(file);
        assertThat(reading.suggested().columns()).hasSize(IntakeField.values().length);

        var preview = desk.preview(reading.table(), reading.suggested());
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.fresh()).isEqualTo(5);
        assertThat(preview.households()).isEqualTo(3);

        var result = take(reading, DuplicateChoice.SKIP);

        assertThat(result.recorded()).isEqualTo(5);
        var zoe = person("435X900005");
        assertThat(directory.card(zoe).orElseThrow().isProtected()).isTrue();
        assertThat(directory.communication(person("435X900001")).orElseThrow().languageTag())
                .isEqualTo("tr");
        assertThat(desk.undo(result.id())).isEqualTo(new UndoOutcome.Undone(5, 0));
        assertThat(directory.idOf(new CustomerNumber("435X900001"))).isEmpty();
    }

    @Test
    void nothing_is_written_before_the_file_is_taken_over() {
        long before = persons();

        var reading = read(row(1, "Vogel", "Ina", "1.2.1990", 1, "Antragstellerin"));
        desk.preview(reading.table(), reading.suggested());

        assertThat(persons()).isEqualTo(before);
    }

    @Test
    void every_fault_is_told_with_its_row_and_its_column() {
        var preview = preview(read(
                row(1, "Vogel", "Ina", "31.2.1990", 1, "Antragstellerin"),
                row(2, "=cmd|' /C calc'!A0", "Ina", "1.2.1990", 2, "Antragstellerin"),
                row(3, "", "Ina", "1.2.2090", 3, "Königin"),
                row(4, "Vogel", "Ina", "1.2.1990", 4, "Kind"),
                row(5, "Vogel", "Ina", "1.2.1991", 5, "Antragstellerin"),
                row(5, "Vogel", "Uwe", "1.2.1992", 6, "Antragsteller"),
                "12345;Vogel;Ina;1.2.1990;1;Antragsteller;x;Weg;34117;Kassel;keine;Niemand Unbekannt"));

        assertThat(preview.problems())
                .extracting(CellProblem::row, CellProblem::field, CellProblem::fault)
                .containsExactly(
                        tuple(2, IntakeField.BIRTH_DATE, CellFault.NO_DATE),
                        tuple(3, IntakeField.FAMILY_NAME, CellFault.FORMULA),
                        tuple(4, IntakeField.FAMILY_NAME, CellFault.MISSING),
                        tuple(4, IntakeField.BIRTH_DATE, CellFault.IN_FUTURE),
                        tuple(4, IntakeField.ROLE, CellFault.UNKNOWN_WORD),
                        tuple(5, IntakeField.HOUSEHOLD_NUMBER, CellFault.NO_APPLICANT),
                        tuple(7, IntakeField.CUSTOMER_NUMBER, CellFault.TWICE),
                        tuple(8, IntakeField.CUSTOMER_NUMBER, CellFault.WRONG_FORM),
                        tuple(8, IntakeField.HOUSEHOLD_NUMBER, CellFault.WRONG_FORM),
                        tuple(8, IntakeField.HOUSE_NUMBER, CellFault.ADDRESS_INCOMPLETE),
                        tuple(8, IntakeField.PHONE, CellFault.WRONG_FORM),
                        tuple(8, IntakeField.COUNSELLOR, CellFault.UNKNOWN_COLLEAGUE));
        assertThat(preview.fresh()).isEqualTo(1);
        assertThat(preview.refusedRows()).isEqualTo(6);
    }

    @Test
    void sound_rows_are_taken_over_and_faulty_ones_stay_outside_until_they_are_corrected() {
        var first = take(
                read(
                        row(1, "Vogel", "Ina", "1.2.1990", 1, "Antragstellerin"),
                        row(2, "Vogel", "Mia", "32.2.2020", 1, "Kind")),
                DuplicateChoice.SKIP);
        assertThat(first).isEqualTo(new IntakeResult(first.id(), 1, 0, 0, 1, 1));

        var second = take(
                read(
                        row(1, "Vogel", "Ina", "1.2.1990", 1, "Antragstellerin"),
                        row(2, "Vogel", "Mia", "22.2.2020", 1, "Kind"),
                        row(3, "Vogel", "Ada", "22.2.1960", 1, "Antragstellerin")),
                DuplicateChoice.SKIP);

        assertThat(second).isEqualTo(new IntakeResult(second.id(), 1, 0, 1, 1, 0));
        assertThat(database.sql("select count(*) from household_member where person_id = ?")
                        .param(person(number(2)).value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoever_is_known_by_number_or_by_name_and_birth_date_is_skipped_or_changed() {
        take(
                read(
                        row(1, "Özdemir", "Zoë", "1.2.1990", 1, "Antragstellerin"),
                        row(2, "Vogel", "Ina", "3.4.1991", 2, "Antragstellerin")),
                DuplicateChoice.SKIP);
        var again = read(
                row(9, "oezdemir", "Zoe", "1.2.1990", 1, "Antragstellerin"),
                row(2, "Vogel-Specht", "Ina", "3.4.1991", 2, "Antragstellerin"));

        assertThat(preview(again).duplicates())
                .extracting(Duplicate::row, Duplicate::by)
                .containsExactly(tuple(2, RecognisedBy.NAME_AND_BIRTH_DATE), tuple(3, RecognisedBy.CUSTOMER_NUMBER));
        assertThat(take(again, DuplicateChoice.SKIP).updated()).isZero();
        assertThat(directory.card(person(number(2))).orElseThrow().name().familyName())
                .isEqualTo("Vogel" + series);

        var changed = take(again, DuplicateChoice.UPDATE);

        assertThat(directory.card(person(number(2))).orElseThrow().name().familyName())
                .isEqualTo("Vogel-Specht" + series);
        assertThat(traces.holdingsOf(person(number(2)).value()))
                .extracting(Holding::kindKey)
                .containsExactlyInAnyOrder("intake.holding.before", "intake.holding.recorded");
        assertThat(desk.undo(changed.id())).isInstanceOf(UndoOutcome.Undone.class);
        assertThat(directory.card(person(number(2))).orElseThrow().name().familyName())
                .isEqualTo("Vogel" + series);
    }

    @Test
    void a_name_and_a_birth_date_are_recognised_whatever_the_number() {
        take(read(row(1, "Özdemir", "Zoë", "1.2.1990", 1, "Antragstellerin")), DuplicateChoice.SKIP);

        assertThat(preview(read(row(9, "OEZDEMIR", "Zoe", "1990-02-01", 9, "Antragstellerin")))
                        .duplicates())
                .extracting(Duplicate::by)
                .containsExactly(RecognisedBy.NAME_AND_BIRTH_DATE);
        assertThat(preview(read(row(9, "Özdemir", "Zoë", "1990-02-02", 9, "Antragstellerin")))
                        .duplicates())
                .isEmpty();
    }

    @Test
    void the_colleague_in_a_row_looks_after_the_household() {
        var counsellor = new Cases(organisation, citizens, cases).aCounsellor();
        organisation.importStaff(List.of(new StaffDraft(
                StaffId.next(),
                null,
                new PersonName("Ruth", "Einzig" + series),
                FormOfAddress.MS,
                "Integrationsfachkraft",
                counsellor.team(),
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null)));

        var result = take(
                read(
                        row(1, "Vogel", "Ina", "1.2.1990", 1, "Antragstellerin") + "Einzig" + series + ", Ruth",
                        row(2, "Vogel", "Mia", "22.2.2020", 1, "Kind")),
                DuplicateChoice.SKIP);

        assertThat(caseload.counsellorOf(person(number(1)))).isPresent();
        assertThat(caseload.counsellorOf(person(number(2)))).isPresent();
        assertThat(desk.undo(result.id())).isEqualTo(new UndoOutcome.Undone(2, 0));
    }

    @Test
    void an_import_stays_once_somebody_has_worked_with_one_of_its_persons() {
        var result = take(
                read(
                        row(1, "Vogel", "Ina", "1.2.1990", 1, "Antragstellerin"),
                        row(2, "Vogel", "Mia", "22.2.2020", 1, "Kind")),
                DuplicateChoice.SKIP);
        clock.advance(Duration.ofMinutes(1));
        transaction.executeWithoutResult(status ->
                audit.changed("consultation.booked", List.of(person(number(2)).value()), Map.of()));

        assertThat(desk.undo(result.id())).isEqualTo(new UndoOutcome.AlreadyWorked(1));
        assertThat(directory.idOf(new CustomerNumber(number(1)))).isPresent();
    }

    @Test
    void an_import_is_taken_back_once_and_within_ninety_days() {
        var first = take(read(row(1, "Vogel", "Ina", "1.2.1990", 1, "Antragstellerin")), DuplicateChoice.SKIP);
        assertThat(desk.undo(first.id())).isEqualTo(new UndoOutcome.Undone(1, 0));
        assertThat(desk.undo(first.id())).isEqualTo(new UndoOutcome.NotThere());
        assertThat(desk.undo(UUID.randomUUID())).isEqualTo(new UndoOutcome.NotThere());

        var second = take(read(row(1, "Vogel", "Ina", "1.2.1990", 1, "Antragstellerin")), DuplicateChoice.SKIP);
        clock.advance(Duration.ofDays(90));
        assertThat(desk.undo(second.id())).isEqualTo(new UndoOutcome.TooLate());
        assertThat(desk.history().getFirst().by()).isNull();
    }

    @Test
    void what_a_column_meant_is_kept_for_next_time() {
        var strange = ("Feld A;Feld B;Feld C;Feld D;Feld E;Feld F\n" + number(1) + ";Vogel;Ina;1.2.1990;" + household(1)
                        + ";Antragstellerin\n")
                .getBytes(StandardCharsets.UTF_8);
        var reading = (FileReading.Readable) desk.read(strange);
        assertThat(reading.suggested().missing()).hasSize(6);
        assertThatIllegalArgumentException().isThrownBy(() -> desk.preview(reading.table(), reading.suggested()));
        var mapping = new IntakeMapping(Map.of(
                IntakeField.CUSTOMER_NUMBER, 0,
                IntakeField.FAMILY_NAME, 1,
                IntakeField.GIVEN_NAME, 2,
                IntakeField.BIRTH_DATE, 3,
                IntakeField.HOUSEHOLD_NUMBER, 4,
                IntakeField.ROLE, 5));

        finished(desk.takeOver("feld.csv", reading.table(), mapping, DuplicateChoice.SKIP));

        assertThat(((FileReading.Readable) desk.read(strange)).suggested()).isEqualTo(mapping);
    }

    @Test
    void two_who_take_the_same_file_over_at_once_record_everybody_once() {
        var reading = read(
                row(1, "Vogel", "Ina", "1.2.1990", 1, "Antragstellerin"),
                row(2, "Vogel", "Mia", "22.2.2020", 1, "Kind"));

        var first = desk.takeOver("a.csv", reading.table(), reading.suggested(), DuplicateChoice.SKIP);
        var second = desk.takeOver("b.csv", reading.table(), reading.suggested(), DuplicateChoice.SKIP);

        await().pollInSameThread().until(() -> isOver(first) && isOver(second));
        assertThat(database.sql("select count(*) from person where customer_number in (?, ?)")
                        .params(number(1), number(2))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void broken_files_never_write_and_never_fail() {
        var random = new Random(2026);
        long before = persons();
        var sound = (HEADINGS + "\n" + row(1, "Müller", "Zoë", "1.2.1990", 1, "Antragstellerin") + "\n"
                        + row(2, "Müller", "Mia", "22.2.2020", 1, "Kind") + "\n")
                .getBytes(StandardCharsets.UTF_8);
        int previews = 0;
        for (int times = 0; times < 400; times++) {
            if (desk.read(Broken.any(sound, random)) instanceof FileReading.Readable(var table, var suggested)
                    && suggested.missing().isEmpty()) {
                desk.preview(table, suggested);
                previews++;
            }
        }

        assertThat(previews).isGreaterThan(50);
        assertThat(persons()).isEqualTo(before);
    }

    @Test
    void twenty_five_thousand_people_come_in_within_minutes() {
        var text = new StringBuilder(HEADINGS).append('\n');
        for (int i = 0; i < 25_000; i++) {
            text.append(row(
                            i,
                            "Menge" + i % 97,
                            "Person" + i,
                            LocalDate.of(1960, 1, 1).plusDays(i % 20_000).toString(),
                            i / 2,
                            i % 2 == 0 ? "Antragsteller" : "Partner"))
                    .append('\n');
        }
        var file = text.toString().getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        var reading = (FileReading.Readable) desk.read(file);
        long read = System.nanoTime();
        var preview = preview(reading);
        long previewed = System.nanoTime();
        assertThat(preview.fresh()).isEqualTo(25_000);

        var result = take(reading, DuplicateChoice.SKIP);

        long taken = System.nanoTime();
        assertThat(result.recorded()).isEqualTo(25_000);
        assertThat(desk.undo(result.id())).isEqualTo(new UndoOutcome.Undone(25_000, 0));
        long undone = System.nanoTime();
        LoggerFactory.getLogger(IntakeTest.class)
                .info(
                        "25,000 rows: read in {} ms, preview in {} ms, taken over in {} ms, taken back in {} ms",
                        (read - start) / 1_000_000,
                        (previewed - read) / 1_000_000,
                        (taken - previewed) / 1_000_000,
                        (undone - taken) / 1_000_000);
        assertThat(Duration.ofNanos(taken - start)).isLessThan(Duration.ofMinutes(2));
    }

    private IntakeResult take(FileReading.Readable reading, DuplicateChoice choice) {
        return finished(desk.takeOver("C:\\Listen\\personen.csv", reading.table(), reading.suggested(), choice));
    }

    private IntakeResult finished(UUID id) {
        await().pollInSameThread().atMost(Duration.ofMinutes(3)).until(() -> isOver(id));
        return ((IntakeProgress.Done) desk.progress(id).orElseThrow()).result();
    }

    private boolean isOver(UUID id) {
        return !(desk.progress(id).orElseThrow() instanceof IntakeProgress.Running);
    }

    private FileReading.Readable read(String... rows) {
        return (FileReading.Readable)
                desk.read((HEADINGS + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    private IntakePreview preview(FileReading.Readable reading) {
        return desk.preview(reading.table(), reading.suggested());
    }

    private String row(int person, String family, String given, String birth, int household, String role) {
        return String.join(
                ";",
                number(person),
                family.isEmpty() ? "" : family + series,
                given,
                birth,
                household(household),
                role,
                "w",
                "Kirchweg 12a",
                "34119",
                "Kassel",
                "0561 929990",
                "");
    }

    private String number(int person) {
        return "43%d%c%06d".formatted(series / 1_000_000, 'A' + series / 100_000 % 10, person);
    }

    private String household(int household) {
        return "435%02d//%07d".formatted(series / 100_000, household);
    }

    private PersonId person(String number) {
        return directory.idOf(new CustomerNumber(number)).orElseThrow();
    }

    private long persons() {
        return database.sql("select count(*) from person").query(Long.class).single();
    }
}
