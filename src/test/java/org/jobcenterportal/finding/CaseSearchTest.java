package org.jobcenterportal.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.caseload.HandOver;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CaseSearchTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final LocalDate BIRTHDAY = LocalDate.of(1991, 3, 4);
    private static final AtomicInteger PHONES = new AtomicInteger(5_610_000);

    @Autowired
    private CaseSearch search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private FirstIndex firstIndex;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private HandOver handOver;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;

    @BeforeEach
    void aCounsellor() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
    }

    @ParameterizedTest
    @Row("F1")
    @ValueSource(
            strings = {
                "Elif Meyer-Özdemir",
                "mayer ösde",
                "maier",
                "Oezdemir",
                "ozdemir elif",
                "ÖZDEMIR",
                "Özedmir",
                "Meyerözdemir",
                "elf meyer",
                "me"
            })
    void somebody_is_found_by_her_name_however_it_is_typed(String typed) {
        var elif = cases.caseOf(counsellor, called("Elif", "Meyer-Özdemir"));
        cases.caseOf(counsellor, called("Suna", "Kaya"));

        assertThat(find(counsellor, typed).hits()).extracting(Hit::person).containsExactly(elif.id());
    }

    @Test
    @Row("F1")
    void the_letters_that_were_meant_are_marked() {
        cases.caseOf(counsellor, called("Elif", "Meyer-Özdemir"));

        var hit = find(counsellor, "mayer ösde").hits().getFirst();

        assertThat(marked(hit)).containsExactly("Meyer", "Özde");
    }

    @Test
    @Row("F1")
    void somebody_is_found_by_birth_date_phone_household_and_the_beginning_of_her_number() {
        var person = called("Suna", "Kaya");
        citizens.importHouseholds(Stream.of(Citizens.alone(person)));
        caseloads.importAssignments(Stream.of(new AssignmentDraft(person.id(), counsellor.staff(), null)));
        var household = jdbc.sql("select household_number from search_entry where person_id = ?")
                .param(person.id().value())
                .query(String.class)
                .single();
        var phone = person.phone().value();

        for (var typed : List.of(
                "4.3.1991",
                "1991-03-04",
                household,
                household.replace("//", ""),
                phone,
                phone.replace("+49", "0"),
                phone.substring(0, phone.length() - 1),
                person.customerNumber().readable(),
                person.customerNumber().value().substring(0, 9))) {
            assertThat(find(counsellor, typed).hits())
                    .as(typed)
                    .extracting(Hit::person)
                    .contains(person.id());
        }
    }

    @Test
    @Row("F1")
    void own_cases_stand_before_the_team_s_and_each_says_whose_it_is() {
        var colleague = cases.aColleagueOf(counsellor);
        var theirs = cases.caseOf(colleague, called("Anna", "Mayer"));
        var own = cases.caseOf(counsellor, called("Zoe", "Maier"));

        var hits = find(counsellor, "mayer").hits();

        assertThat(hits).extracting(Hit::person).containsExactly(own.id(), theirs.id());
        assertThat(hits).extracting(Hit::isOwn).containsExactly(true, false);
        assertThat(hits.getLast().team()).startsWith("Team ");
    }

    @Test
    void parents_stand_before_their_children() {
        var child = cases.caseOf(
                counsellor, born(called("Anton", "Kaya"), TODAY.minusYears(15).plusDays(1)));
        var youth = cases.caseOf(counsellor, born(called("Zoe", "Kaya"), TODAY.minusYears(15)));

        assertThat(find(counsellor, "kaya").hits()).extracting(Hit::person).containsExactly(youth.id(), child.id());
    }

    @Test
    void very_many_are_counted_as_more_than_that() {
        var people = Stream.generate(() -> called("Suna", "Kaya")).limit(300).toList();
        citizens.importHouseholds(people.stream().map(Citizens::alone));
        caseloads.importAssignments(
                people.stream().map(person -> new AssignmentDraft(person.id(), counsellor.staff(), null)));

        assertThat(find(counsellor, "kay")).returns(256, SearchResult::total).returns(true, SearchResult::more);
        assertThat(find(counsellor, "sun kaia").hits()).hasSize(CaseSearch.LINES);
    }

    @Test
    @Row("F1")
    void who_lives_with_somebody_further_up_is_told() {
        var one = called("Elif", "Meyer-Özdemir");
        var other = called("Hasan", "Maier-Oezdemir");
        citizens.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(one, HouseholdRole.APPLICANT, null),
                new MemberDraft(other, HouseholdRole.PARTNER, null))));
        caseloads.importAssignments(
                Stream.of(one, other).map(person -> new AssignmentDraft(person.id(), counsellor.staff(), null)));

        var page = find(counsellor, "mayer ösdemir");

        assertThat(page.hits()).extracting(Hit::sameHousehold).containsExactly(false, true);
        assertThat(page.total()).isEqualTo(2);
    }

    @Test
    @Row("F108")
    void the_cases_of_others_are_found_by_nobody_but_whoever_stands_in() {
        var person = cases.caseOf(counsellor, called("Suna", "Kaya"));
        var stranger = cases.aCounsellor();
        var deputy = cases.aCounsellor();
        cases.isDeputy(deputy, counsellor, TODAY, TODAY);

        for (var typed : List.of("Suna Kaya", "4.3.1991", person.phone().value())) {
            assertThat(find(stranger, typed).hits()).as(typed).isEmpty();
            assertThat(find(deputy, typed).hits())
                    .as(typed)
                    .extracting(Hit::person)
                    .containsExactly(person.id());
        }
    }

    @Test
    @Row("F104")
    void a_whole_customer_number_leads_to_the_file_whether_anybody_has_it_or_not() {
        var person = cases.caseOf(cases.aCounsellor(), called("Suna", "Kaya"));
        var nobodys = new CustomerNumber("998Z000001");

        assertThat(find(counsellor, person.customerNumber().readable()))
                .isEqualTo(new SearchResult(List.of(), 0, false, person.customerNumber()));
        assertThat(find(counsellor, nobodys.value())).isEqualTo(new SearchResult(List.of(), 0, false, nobodys));
    }

    @Test
    @Row("F8")
    void a_protected_person_is_found_by_her_whole_number_only_and_without_a_name() {
        var hidden = cases.caseOf(
                counsellor,
                Citizens.speaking(
                        called("Suna", "Kaya"),
                        Citizens.anna().communication(),
                        new Protection(Protection.Reason.REGISTER_BLOCK, TODAY)));

        for (var typed : List.of(
                "Suna Kaya",
                "4.3.1991",
                hidden.phone().value(),
                hidden.customerNumber().value().substring(0, 9))) {
            assertThat(find(counsellor, typed).hits()).as(typed).isEmpty();
        }
        var hit = find(counsellor, hidden.customerNumber().value()).hits().getFirst();
        assertThat(hit.fullName()).isNull();
        assertThat(hit.birthDate()).isNull();
    }

    @Test
    @Row("F8")
    void whoever_becomes_protected_is_no_longer_found_and_leaves_no_letters_behind() {
        var person = cases.caseOf(counsellor, called("Suna", "Kaya"));
        assertThat(find(counsellor, "kaya").hits()).hasSize(1);

        transaction.executeWithoutResult(status -> {
            jdbc.sql("update person set protection = 'VIOLENCE', protected_since = '2026-11-24' where id = ?")
                    .param(person.id().value())
                    .update();
            index.recorded(List.of(person.id()));
        });

        assertThat(find(counsellor, "kaya").hits()).isEmpty();
        assertThat(lengthOfPage(counsellor)).isZero();
    }

    @Test
    void the_case_of_a_colleague_is_found_by_its_circle_only() {
        var person = cases.caseOf(counsellor, called("Suna", "Kaya"));
        var colleague = cases.aColleagueOf(counsellor);
        jdbc.sql("insert into case_circle (person_id, staff_id) values (?, ?)")
                .params(person.id().value(), counsellor.staff().value())
                .update();

        assertThat(find(counsellor, "kaya").total()).isEqualTo(1);
        assertThat(find(colleague, "kaya").total()).isZero();
    }

    @Test
    void a_case_that_is_handed_over_is_found_by_the_other_at_once() {
        var person = cases.caseOf(counsellor, called("Suna", "Kaya"));
        var other = cases.aCounsellor();

        counsellor.does(() -> {
            handOver.handOver(person.id(), other.staff(), null);
            return true;
        });

        assertThat(find(counsellor, "kaya").hits()).isEmpty();
        assertThat(find(other, "kaya").hits()).hasSize(1);
    }

    @Test
    void whoever_comes_or_goes_between_two_searches_is_found_by_the_second_as_she_is_then() {
        var first = cases.caseOf(counsellor, called("Suna", "Kaya"));
        assertThat(find(counsellor, "kaya").total()).isEqualTo(1);

        var second = cases.caseOf(counsellor, called("Abel", "Kaya"));
        assertThat(find(counsellor, "kaya").total()).isEqualTo(2);

        transaction.executeWithoutResult(status -> index.forgotten(List.of(first.id())));
        assertThat(find(counsellor, "kaya").hits()).extracting(Hit::person).containsExactly(second.id());
    }

    @Test
    void a_new_name_is_found_at_once_and_the_old_one_no_more() {
        var person = cases.caseOf(counsellor, called("Suna", "Kaya"));

        transaction.executeWithoutResult(status -> {
            jdbc.sql("update person set family_name = 'Brinkmann' where id = ?")
                    .param(person.id().value())
                    .update();
            index.recorded(List.of(person.id()));
        });

        assertThat(find(counsellor, "brinkman").hits()).hasSize(1);
        assertThat(find(counsellor, "kaya").hits()).isEmpty();
    }

    @Test
    void pages_do_not_grow_with_what_is_no_longer_so() {
        var person = cases.caseOf(counsellor, called("Suna", "Kaya"));

        for (int change = 0; change < 200; change++) {
            transaction.executeWithoutResult(status -> index.recorded(List.of(person.id())));
        }

        assertThat(lengthOfPage(counsellor)).isLessThan(60 * 75);
        assertThat(find(counsellor, "kaya").total()).isEqualTo(1);
    }

    @Test
    void people_of_the_time_before_the_search_are_found_after_the_first_index() {
        var person = cases.caseOf(counsellor, called("Suna", "Kaya"));
        jdbc.sql("delete from search_entry where person_id = ?")
                .param(person.id().value())
                .update();
        jdbc.sql("delete from search_page where counsellor_id = ?")
                .param(counsellor.staff().value())
                .update();
        assertThat(find(counsellor, "kaya").total()).isZero();

        transaction.executeWithoutResult(status -> firstIndex.indexAll());

        assertThat(find(counsellor, "kaya").total()).isEqualTo(1);
    }

    @Test
    void whoever_is_to_be_erased_leaves_no_letters_behind() {
        var person = cases.caseOf(counsellor, called("Suna", "Kaya"));

        transaction.executeWithoutResult(status -> index.forgotten(List.of(person.id())));

        assertThat(find(counsellor, "kaya").total()).isZero();
        assertThat(lengthOfPage(counsellor)).isZero();
    }

    @Test
    void whoever_is_shown_stands_in_the_log_once_for_a_page() {
        var people = Stream.of("Abel", "Berta", "Cora")
                .map(name -> cases.caseOf(counsellor, called(name, "Kaya")))
                .toList();

        find(counsellor, "kaya");

        assertThat(jdbc.sql("""
                        select count(distinct e.id) = 1 and count(*) = 3 from audit_entry e
                        join audit_subject s on s.entry = e.id
                        where e.matter = 'case.search' and s.person in (?, ?, ?)
                        """)
                        .params(people.stream()
                                .map(person -> person.id().value())
                                .toList())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void hostile_letters_find_nobody_and_break_nothing() {
        cases.caseOf(counsellor, called("Suna", "Kaya"));

        for (var typed : List.of("%", "_", "' or 1=1 --", "\\", "435D11820%", "<b>kaya</b>", "\u0000", "🙂", "كايا")) {
            assertThat(find(counsellor, typed)).as(typed).isNotNull();
        }
        assertThat(find(counsellor, "' or 1=1 --").hits()).isEmpty();
    }

    @Test
    @Row("F108")
    void others_in_the_office_do_not_search() {
        for (var role : Set.of(Roles.EMPLOYER_SERVICE, Roles.STEERING, Roles.ADMINISTRATION, Roles.OUTREACH)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(role)
                    .isThrownBy(() -> find(cases.aColleague(role), "kaya"));
        }
    }

    private SearchResult find(Colleague colleague, String typed) {
        return colleague.does(() -> search.find(typed));
    }

    private int lengthOfPage(Colleague colleague) {
        return jdbc.sql("select octet_length(letters) from search_page where counsellor_id = ?")
                .param(colleague.staff().value())
                .query(Integer.class)
                .single();
    }

    private static List<String> marked(Hit hit) {
        return hit.marks().stream()
                .map(mark -> hit.fullName().substring(mark.start(), mark.end()))
                .toList();
    }

    private static PersonDraft called(String givenName, String familyName) {
        return born(new PersonName(givenName, familyName), BIRTHDAY);
    }

    private static PersonDraft born(PersonDraft person, LocalDate day) {
        return born(person.name(), day);
    }

    private static PersonDraft born(PersonName name, LocalDate day) {
        var anna = Citizens.anna();
        return new PersonDraft(
                anna.id(),
                anna.customerNumber(),
                name,
                anna.address(),
                anna.sex(),
                new BirthDate(day),
                anna.citizenship(),
                true,
                null,
                anna.email(),
                new PhoneNumber("+4956" + PHONES.incrementAndGet()),
                anna.communication(),
                Set.of(),
                Protection.NONE,
                anna.qualification());
    }
}
