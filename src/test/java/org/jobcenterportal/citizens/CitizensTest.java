package org.jobcenterportal.citizens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.citizens.CareSituation.Kind;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.messaging.LetterAddress;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.messaging.SafeTime;
import org.jobcenterportal.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class CitizensTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    @Autowired
    private CitizensImport importer;

    @Autowired
    private CitizenDirectory directory;

    @Autowired
    private CurrentCitizen current;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Recipients recipients;

    @Autowired
    private CitizenHoldings holder;

    @Autowired
    private Texts texts;

    @Autowired
    private Persons persons;

    @Autowired
    private Households households;

    @Autowired
    private ChildCares cares;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    @Test
    void what_the_import_writes_is_what_is_read() {
        var full = new PersonDraft(
                PersonId.next(),
                new CustomerNumber("999U000001"),
                new PersonName("Nurcan", "Öztürk-Müller"),
                FormOfAddress.NEUTRAL,
                Sex.DIVERSE,
                new BirthDate(LocalDate.of(1988, 2, 29)),
                new Citizenship("TR"),
                false,
                new Residence(new PostalAddress("Lindenweg", "3a", "34127", "Kassel"), "Nord-Holland"),
                new EmailAddress("nurcan@example.org"),
                new PhoneNumber("+49 171 3920002"),
                new Communication(ContactChannel.PHONE, "tr", true, Interpreter.SPOKEN, true),
                Set.of(
                        new ContactTime(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new ContactTime(DayOfWeek.THURSDAY, LocalTime.of(8, 0), LocalTime.of(12, 0))),
                new Protection(Protection.Reason.REGISTER_BLOCK, TODAY.minusYears(1)),
                new Qualification(LanguageLevel.A2, Training.ACADEMIC, Recognition.PENDING));
        var sparse = Citizens.speaking(Citizens.anna(), Communication.BY_LETTER, Protection.NONE);

        importer.importHouseholds(Stream.of(Citizens.alone(full), Citizens.alone(sparse)));

        assertThat(persons.findById(full.id()).orElseThrow().recorded()).isEqualTo(full);
        assertThat(persons.findById(sparse.id()).orElseThrow().recorded()).isEqualTo(sparse);
    }

    @Test
    void what_is_recorded_singly_is_what_is_read() {
        var anna = Citizens.anna();
        persons.save(Person.record(anna, TODAY));
        entities.flush();
        entities.clear();

        assertThat(persons.findById(anna.id()).orElseThrow().recorded()).isEqualTo(anna);
    }

    @Test
    @Row({"F2", "F3"})
    void a_household_knows_its_members_and_how_its_children_are_looked_after() {
        var mother = Citizens.anna();
        var child = Citizens.born(TODAY.minusMonths(20));
        var promised = new CareSituation(
                Place.PROMISED, TODAY.plusMonths(2), Kind.NURSERY, LocalTime.of(7, 30), LocalTime.of(14, 30));
        var family = Citizens.household(
                new MemberDraft(mother, HouseholdRole.APPLICANT, null),
                new MemberDraft(child, HouseholdRole.CHILD, promised));

        importer.importHouseholds(Stream.of(family));

        var found = households.ofPerson(child.id());
        assertThat(found).singleElement().satisfies(household -> {
            assertThat(household.number()).isEqualTo(family.number());
            assertThat(household.membersOn(TODAY))
                    .containsExactlyInAnyOrder(
                            new Membership(mother.id(), HouseholdRole.APPLICANT, family.since(), null),
                            new Membership(child.id(), HouseholdRole.CHILD, TODAY.minusMonths(20), null));
            assertThat(household.membersOn(family.since().minusDays(1))).isEmpty();
        });
        assertThat(cares.findById(child.id()).orElseThrow().situation()).isEqualTo(promised);
    }

    @Test
    @Row("F2")
    void nobody_belongs_to_two_households_at_once() {
        var anna = Citizens.anna();
        importer.importHouseholds(Stream.of(Citizens.alone(anna)));
        var second = new Household(Citizens.alone(anna));

        assertThatThrownBy(() -> {
                    households.save(second);
                    entities.flush();
                })
                .hasMessageContaining("uq_household_member_open_person");
    }

    @Test
    @Row("F2")
    void who_has_left_a_household_may_join_another() {
        var anna = Citizens.anna();
        var former = Citizens.alone(anna);
        importer.importHouseholds(Stream.of(former));
        database.sql("update household_member set until = ? where household_id = ?")
                .params(TODAY.minusDays(1), former.id().value())
                .update();

        households.save(new Household(Citizens.alone(anna)));
        entities.flush();
        entities.clear();

        assertThat(households.ofPerson(anna.id())).hasSize(2);
    }

    @Test
    @Row("F1")
    void a_customer_number_is_given_once() {
        var anna = Citizens.anna();
        importer.importHouseholds(Stream.of(Citizens.alone(anna)));
        var namesake = new PersonDraft(
                PersonId.next(),
                anna.customerNumber(),
                anna.name(),
                anna.address(),
                anna.sex(),
                anna.birthDate(),
                anna.citizenship(),
                true,
                null,
                null,
                null,
                Communication.BY_LETTER,
                Set.of(),
                Protection.NONE,
                Qualification.UNKNOWN);

        assertThatThrownBy(() -> importer.importHouseholds(Stream.of(Citizens.alone(namesake))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobody_is_born_in_the_future() {
        var tomorrow = Citizens.born(TODAY.plusDays(1));
        var today = Citizens.born(TODAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> importer.importHouseholds(Stream.of(Citizens.alone(tomorrow))));
        importer.importHouseholds(Stream.of(Citizens.alone(today)));
        assertThat(directory.card(today.id())).isPresent();
    }

    @Test
    @Row("F8")
    void a_card_says_who_somebody_is_and_whether_she_is_protected() {
        var open = Citizens.anna();
        var hidden = Citizens.speaking(
                Citizens.anna(), Communication.BY_LETTER, new Protection(Protection.Reason.VIOLENCE, TODAY));
        importer.importHouseholds(Stream.of(Citizens.alone(open), Citizens.alone(hidden)));

        var cards = directory.cards(List.of(open.id(), hidden.id(), PersonId.next()));

        assertThat(cards)
                .containsOnly(
                        Map.entry(open.id(), new PersonCard(open.id(), open.name(), FormOfAddress.MS, "de", false)),
                        Map.entry(
                                hidden.id(), new PersonCard(hidden.id(), hidden.name(), FormOfAddress.MS, "de", true)));
        assertThat(directory.card(PersonId.next())).isEmpty();
        assertThat(directory.cards(List.of())).isEmpty();
    }

    @Test
    @Row({"F7", "F8"})
    void messages_learn_address_language_and_protection() {
        var simple = new Communication(ContactChannel.EMAIL, "de", true, Interpreter.NONE, false);
        var anna = Citizens.speaking(
                Citizens.anna(), simple, new Protection(Protection.Reason.REGISTER_BLOCK, TODAY.minusDays(1)));
        importer.importHouseholds(Stream.of(Citizens.alone(anna)));

        assertThat(recipients.recipient(anna.id().value()))
                .contains(new Recipient(
                        anna.id().value(),
                        "Frau Beispiel",
                        anna.email(),
                        "de-simple",
                        true,
                        null,
                        anna.phone(),
                        List.of()));
        assertThat(recipients.recipient(UUID.randomUUID())).isEmpty();
    }

    @Test
    @Row({"F7", "F58"})
    void messages_learn_where_letters_go_and_when_somebody_is_reached_safely() {
        var home = new Residence(new PostalAddress("Wilhelmshöher Allee", "12", "34117", "Kassel"), null);
        var mornings = new ContactTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(11, 0));
        var anna = Citizens.living(Citizens.anna(), home, Set.of(mornings));
        importer.importHouseholds(Stream.of(Citizens.alone(anna)));

        var recipient = recipients.recipient(anna.id().value()).orElseThrow();

        assertThat(recipient.letter()).isEqualTo(new LetterAddress("Anna Beispiel", home.address()));
        assertThat(recipient.safeTimes())
                .containsExactly(new SafeTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(11, 0)));
    }

    @Test
    @Row("F54")
    void whom_neither_mail_nor_letter_reaches_is_known() {
        var home = new Residence(new PostalAddress("Wilhelmshöher Allee", "12", "34117", "Kassel"), null);
        var byMail = Citizens.anna();
        var byLetter = Citizens.living(
                Citizens.speaking(Citizens.anna(), Communication.BY_LETTER, Protection.NONE), home, Set.of());
        var outOfReach = Citizens.speaking(Citizens.anna(), Communication.BY_LETTER, Protection.NONE);
        importer.importHouseholds(Stream.of(byMail, byLetter, outOfReach).map(Citizens::alone));

        assertThat(recipients.outOfReach(List.of(
                        byMail.id().value(),
                        byLetter.id().value(),
                        outOfReach.id().value(),
                        UUID.randomUUID())))
                .containsExactly(outOfReach.id().value());
        assertThat(recipients.outOfReach(List.of())).isEmpty();
    }

    @Test
    @Row("F7")
    void who_wishes_letters_gets_no_mail_and_who_reads_english_is_greeted_in_it() {
        var english = new Communication(ContactChannel.LETTER, "en", false, Interpreter.NONE, false);
        var anna = Citizens.speaking(Citizens.anna(), english, Protection.NONE);
        importer.importHouseholds(Stream.of(Citizens.alone(anna)));

        var recipient = recipients.recipient(anna.id().value()).orElseThrow();

        assertThat(recipient.email()).isNull();
        assertThat(recipient.name()).isEqualTo("Ms Beispiel");
    }

    @Test
    void the_room_says_what_it_holds_about_a_child_and_about_nobody_else() {
        var mother = Citizens.anna();
        var child = Citizens.born(TODAY.minusMonths(20));
        var family = Citizens.household(
                new MemberDraft(mother, HouseholdRole.APPLICANT, null),
                new MemberDraft(child, HouseholdRole.CHILD, CareSituation.NO_PLACE));
        importer.importHouseholds(Stream.of(family));

        var holdings = holder.holdingsOf(child.id().value());

        assertThat(holdings)
                .extracting(Holding::kindKey)
                .containsExactly(
                        "citizens.holding.identity",
                        "citizens.holding.contact",
                        "citizens.holding.communication",
                        "citizens.holding.work",
                        "citizens.holding.household",
                        "citizens.holding.childCare");
        assertThat(holdings.toString())
                .contains(child.customerNumber().readable(), family.number().value())
                .doesNotContain(mother.customerNumber().readable());
        assertThat(holdings.stream().flatMap(holding -> holding.values().keySet().stream()))
                .allMatch(key -> texts.has(Locale.GERMAN, key));
        assertThat(holder.holdingsOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    void one_account_belongs_to_one_person() {
        var anna = Citizens.anna();
        var other = Citizens.anna();
        var account = new AccountId(UUID.randomUUID().toString());
        importer.importHouseholds(Stream.of(Citizens.alone(anna), Citizens.alone(other)));
        importer.importAccountLinks(Map.of(account, anna.id()));

        assertThatThrownBy(() -> importer.importAccountLinks(Map.of(account, other.id())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @As("buergerin")
    void the_current_citizen_is_whom_the_account_is_linked_to() {
        database.sql("delete from account_link where account_id = ?")
                .param(user.require().id().value())
                .update();
        assertThat(current.id()).isEmpty();
        var anna = Citizens.anna();
        importer.importHouseholds(Stream.of(Citizens.alone(anna)));
        importer.importAccountLinks(Map.of(user.require().id(), anna.id()));

        assertThat(current.id()).contains(anna.id());
    }

    @Test
    void a_visitor_is_no_citizen() {
        assertThat(current.id()).isEmpty();
    }

    @Test
    void the_database_itself_refuses_what_contradicts_itself() {
        var anna = Citizens.anna();
        importer.importHouseholds(Stream.of(Citizens.alone(anna)));

        for (var contradiction : List.of(
                "customer_number = '12'",
                "birth_date = '1899-12-31'",
                "channel = 'PHONE', phone = null",
                "protection = 'VIOLENCE'",
                "street = 'Lindenweg'",
                "german_level = 'D1'")) {
            assertThatThrownBy(() -> database.sql("update person set " + contradiction + " where id = ?")
                            .param(anna.id().value())
                            .update())
                    .as(contradiction)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
