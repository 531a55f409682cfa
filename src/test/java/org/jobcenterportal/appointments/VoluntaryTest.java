package org.jobcenterportal.appointments;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.Voluntary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing in this room can carry a legal consequence or count as a missed summons (§ 18e Abs. 4 SGB II). */
@IntegrationTest
@Row("F47")
class VoluntaryTest {

    private static final String WORDS =
            "(?i).*(summons|sanction|duty_?violation|legal_?consequence|obligation|penalt|reduction|unreachable_?fiction).*";

    private static final ArchRule NO_FIELD = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.jobcenterportal.appointments..")
            .should()
            .haveNameMatching(WORDS);

    private static final ArchRule NO_DEPENDENCY = noClasses()
            .that()
            .resideInAPackage("org.jobcenterportal.appointments..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "speak of legal consequences",
                    (JavaClass type) -> type.getSimpleName().matches(WORDS)
                            || type.getPackageName().startsWith("org.jobcenterportal.law")));

    @Autowired
    private JdbcClient database;

    @Test
    void the_seal_has_no_state_that_could_say_otherwise() {
        assertThat(Voluntary.class).isFinal();
        assertThat(Stream.of(Voluntary.class.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers())))
                .isEmpty();
        assertThat(new Voluntary().hasLegalConsequences()).isFalse();
    }

    @Test
    void no_class_of_the_room_knows_a_legal_consequence() {
        var room = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.jobcenterportal.appointments");

        NO_FIELD.check(room);
        NO_DEPENDENCY.check(room);
    }

    @Test
    void the_rule_bites() {
        JavaClasses broken = new ClassFileImporter().importClasses(Broken.class, MissedSummons.class);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> NO_FIELD.check(broken));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> NO_DEPENDENCY.check(broken));
    }

    @Test
    void no_column_can_hold_one() {
        var columns = database.sql("""
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database()
                            and table_name in ('bca_consultation', 'bca_consultation_event', 'availability_rule', 'consultant')
                        """).query(String.class).list();

        assertThat(columns)
                .contains("bca_consultation.state")
                .noneMatch(Pattern.compile(WORDS).asMatchPredicate());
    }

    @Test
    void no_state_counts_as_a_missed_summons() {
        assertThat(ConsultationState.values())
                .extracting(Enum::name)
                .noneMatch(Pattern.compile(WORDS).asMatchPredicate());
        assertThat(List.of(ConsultationOfferedAgain.class.getRecordComponents()))
                .extracting(java.lang.reflect.RecordComponent::getName)
                .containsExactly("consultation", "person", "consultant", "topic", "slot");
    }

    /** What must never be. */
    private static final class MissedSummons {}

    /** A consultation that counts. */
    private static final class Broken {

        private final MissedSummons missedSummons = new MissedSummons();

        @Override
        public String toString() {
            return missedSummons.toString();
        }
    }
}
