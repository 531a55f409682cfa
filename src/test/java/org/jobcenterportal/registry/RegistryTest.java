package org.jobcenterportal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.ContactTime;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdDirectory;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.NameAndHome;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.citizens.ReachDraft;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.profile.ProfileDirectory;
import org.jobcenterportal.profile.ProfileField;
import org.jobcenterportal.profile.Provenance;
import org.jobcenterportal.profile.ProvenanceSource;
import org.jobcenterportal.registry.HouseholdDesk.Regrouping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class RegistryTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final AtomicInteger NUMBERS = new AtomicInteger(100_000);

    @Autowired
    private NewCaseDesk newCases;

    @Autowired
    private HouseholdDesk desk;

    @Autowired
    private ReachDesk reach;

    @Autowired
    private NameDesk names;

    @Autowired
    private MyReach mine;

    @Autowired
    private ProtectionDesk protection;

    @Autowired
    private RegistryHoldings holdings;

    @Autowired
    private HouseholdDirectory households;

    @Autowired
    private ProfileDirectory profiles;

    @Autowired
    private CitizenDirectory directory;

    @Autowired
    private CaseAccess access;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private CurrentUser user;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;
    private Colleague stranger;
    private PersonDraft mother;
    private PersonDraft father;
    private PersonDraft child;
    private HouseholdDraft family;

    @BeforeEach
    void aFamily() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
        stranger = cases.aCounsellor();
        mother = Citizens.anna();
        father = Citizens.born(LocalDate.of(1988, 2, 1));
        child = Citizens.born(LocalDate.of(2022, 6, 1));
        family = Citizens.household(
                new MemberDraft(mother, HouseholdRole.APPLICANT, null),
                new MemberDraft(father, HouseholdRole.PARTNER, null),
                new MemberDraft(child, HouseholdRole.CHILD, null));
        citizens.importHouseholds(Stream.of(family));
        caseloads.importAssignments(Stream.of(mother, father, child)
                .map(person -> new AssignmentDraft(person.id(), counsellor.staff(), null)));
    }

    @Test
    @Row("F1")
    void a_new_case_belongs_to_whoever_records_it_and_has_its_household() {
        var draft = newCase("Lena", "Novak", householdNumber(), HouseholdRole.APPLICANT);

        var outcome = counsellor.does(() -> newCases.create(draft));

        var person = directory.idOf(draft.number()).orElseThrow();
        assertThat(outcome).isEqualTo(new NewCaseOutcome.Created(person));
        assertThat(counsellor.does(() -> access.relationTo(person))).isEqualTo(Relation.OWN);
        assertThat(households.of(person).orElseThrow().number()).isEqualTo(draft.household());
        assertThat(matters(person)).containsExactly("case.created");
    }

    @Test
    @Row({"F1", "F2"})
    void somebody_joins_a_household_of_ones_own_cases_and_no_other() {
        var joining = newCase("Mila", "Beispiel", family.number(), HouseholdRole.CHILD);
        var second = newCase("Ben", "Beispiel", family.number(), HouseholdRole.PARTNER);

        assertThat(stranger.<NewCaseOutcome>does(() -> newCases.create(joining)))
                .isEqualTo(new NewCaseOutcome.Refused(NewCaseRefusal.HOUSEHOLD_UNKNOWN));
        assertThat(counsellor.<NewCaseOutcome>does(() -> newCases.create(joining)))
                .isInstanceOf(NewCaseOutcome.Created.class);
        assertThat(counsellor.<NewCaseOutcome>does(() -> newCases.create(second)))
                .isEqualTo(new NewCaseOutcome.Refused(NewCaseRefusal.ROLE_TAKEN));
        assertThat(households.of(mother.id()).orElseThrow().on(TODAY)).hasSize(4);
    }

    @Test
    @Row("F1")
    void one_number_is_recorded_once_however_many_do_so_at_once() throws Exception {
        var number = number();
        var outcomes = Crowd.of(6)
                .all(each -> counsellor.<NewCaseOutcome>does(() ->
                        newCases.create(newCase(number, "Lena", "Novak", householdNumber(), HouseholdRole.APPLICANT))));

        assertThat(outcomes)
                .filteredOn(NewCaseOutcome.Created.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(NewCaseOutcome.Refused.class::isInstance)
                .allMatch(new NewCaseOutcome.Refused(NewCaseRefusal.CUSTOMER_NUMBER_TAKEN)::equals);
    }

    @Test
    @Row("F1")
    void who_may_be_recorded_already_is_told_as_far_as_one_may_know() {
        var born = new BirthDate(LocalDate.of(1971, 3, NUMBERS.incrementAndGet() % 28 + 1));
        var maier = newCase("Jörg", "Maier", householdNumber(), HouseholdRole.APPLICANT, born);
        counsellor.does(() -> newCases.create(maier));
        var typed = new PersonName("Joerg", "Meier");

        assertThat(counsellor.does(() -> newCases.known(null, typed, born)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Known.Open.class, open -> assertThat(open.number()).isEqualTo(maier.number()));
        assertThat(stranger.does(() -> newCases.known(null, typed, born))).containsExactly(new Known.CaseOfOthers());
        assertThat(stranger.does(() -> newCases.known(maier.number(), null, null)))
                .containsExactly(new Known.NumberOfOthers(maier.number()));
        assertThat(stranger.does(() -> newCases.known(null, new PersonName("Paula", "Schmidt"), born)))
                .isEmpty();
        counsellor.does(() -> {
            protection.protect(
                    directory.idOf(maier.number()).orElseThrow(),
                    Protection.Reason.REGISTER_BLOCK,
                    "Bescheid der Meldebehörde liegt vor.");
            return true;
        });
        assertThat(stranger.does(() -> newCases.known(null, typed, born))).isEmpty();
    }

    @Test
    @Row("F2")
    void who_leaves_keeps_her_history_and_so_does_the_household() {
        var outcome = counsellor.does(() -> desk.regroup(
                mother.id(),
                regrouping(Map.of(mother.id(), HouseholdRole.APPLICANT, child.id(), HouseholdRole.CHILD), Map.of())));

        assertThat(outcome).isEqualTo(new HouseholdOutcome.Done());
        var household = households.of(mother.id()).orElseThrow();
        assertThat(household.on(TODAY)).hasSize(2);
        assertThat(household.on(TODAY.minusDays(1))).hasSize(3);
        assertThat(matters(father.id())).containsExactly("household.regrouped");
    }

    @Test
    @Row("F2")
    void a_split_leaves_two_households_with_their_history() {
        var number = householdNumber();
        counsellor.does(() -> desk.regroup(
                mother.id(),
                new Regrouping(
                        family.number(),
                        TODAY,
                        seen(),
                        Map.of(father.id(), HouseholdRole.APPLICANT),
                        Map.of(mother.id(), HouseholdRole.APPLICANT, child.id(), HouseholdRole.CHILD),
                        Optional.of(number))));

        assertThat(households.of(mother.id()).orElseThrow().number()).isEqualTo(number);
        assertThat(households.of(child.id()).orElseThrow().number()).isEqualTo(number);
        var old = households.of(father.id()).orElseThrow();
        assertThat(old.number()).isEqualTo(family.number());
        assertThat(old.on(TODAY))
                .singleElement()
                .satisfies(member -> assertThat(member.role()).isEqualTo(HouseholdRole.APPLICANT));
        assertThat(old.on(TODAY.minusDays(1))).hasSize(3);
    }

    @Test
    @Row("F2")
    void a_household_has_one_applicant_and_a_stale_change_is_told() {
        assertThat(counsellor.<HouseholdOutcome>does(() ->
                        desk.regroup(mother.id(), regrouping(Map.of(child.id(), HouseholdRole.CHILD), Map.of()))))
                .isEqualTo(new HouseholdOutcome.Refused(HouseholdRefusal.ONE_APPLICANT));
        counsellor.does(() ->
                desk.regroup(mother.id(), regrouping(Map.of(mother.id(), HouseholdRole.APPLICANT), Map.of())));

        assertThat(counsellor.<HouseholdOutcome>does(() ->
                        desk.regroup(mother.id(), regrouping(Map.of(mother.id(), HouseholdRole.APPLICANT), Map.of()))))
                .isEqualTo(new HouseholdOutcome.Refused(HouseholdRefusal.STALE));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() ->
                        desk.regroup(mother.id(), regrouping(Map.of(mother.id(), HouseholdRole.APPLICANT), Map.of()))));
    }

    @Test
    @Row({"F1", "F8"})
    void a_new_name_and_address_keep_the_old_ones_and_who_said_so() {
        var seen = counsellor.does(() -> names.of(mother.id()));
        var moved = new Residence(new PostalAddress("Teststraße", "7a", "34117", "Kassel"), "Mitte");
        var now = new NameAndHome(new PersonName("Anna", "Zyprian"), moved);
        var edit = new NameEdit(seen, now, ProvenanceSource.CITIZEN, TODAY.minusDays(1));

        assertThat(counsellor.<NameOutcome>does(() -> names.save(mother.id(), edit)))
                .isEqualTo(new NameOutcome.Saved());

        assertThat(directory.recorded(mother.id()).map(NameAndHome::of)).contains(now);
        assertThat(counsellor.does(() -> names.history(mother.id())))
                .singleElement()
                .satisfies(earlier -> {
                    assertThat(earlier.change().before()).isEqualTo(seen);
                    assertThat(earlier.change().origin())
                            .isEqualTo(
                                    new Provenance(ProvenanceSource.CITIZEN, counsellor.staff(), TODAY.minusDays(1)));
                });
        assertThat(jdbc.sql("select family_name from search_entry where person_id = ?")
                        .param(mother.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Zyprian");
        assertThat(matters(mother.id())).containsExactly("person.name-changed");
        assertThat(holdings.holdingsOf(mother.id().value()))
                .singleElement()
                .satisfies(holding -> assertThat(holding.values())
                        .containsEntry("registry.holding.name", seen.name().full()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> names.history(mother.id())));
    }

    @Test
    @Row("F1")
    void of_two_who_change_a_name_at_once_one_is_told_and_nothing_is_lost() throws Exception {
        var seen = counsellor.does(() -> names.of(mother.id()));

        var outcomes = Crowd.of(4)
                .all(each -> counsellor.<NameOutcome>does(() -> names.save(
                        mother.id(),
                        new NameEdit(
                                seen,
                                new NameAndHome(new PersonName("Anna", "Name" + "ABCD".charAt(each)), null),
                                ProvenanceSource.CITIZEN,
                                TODAY))));

        assertThat(outcomes).filteredOn(NameOutcome.Saved.class::isInstance).hasSize(1);
        var stands = NameAndHome.of(directory.recorded(mother.id()).orElseThrow());
        assertThat(outcomes)
                .filteredOn(NameOutcome.Stale.class::isInstance)
                .hasSize(3)
                .allMatch(new NameOutcome.Stale(stands)::equals);
        assertThat(counsellor.does(() -> names.history(mother.id()))).hasSize(1);
    }

    @Test
    @Row("F8")
    void a_reason_given_before_the_protection_does_not_open_the_address() {
        stranger.does(() -> access.ask(
                mother.customerNumber(), new CaseReason(CaseReason.Kind.values()[0], "Vertretung heute im Haus.")));
        assertThat(stranger.does(() -> names.of(mother.id()))).isNotNull();

        counsellor.does(() -> {
            protection.protect(mother.id(), Protection.Reason.VIOLENCE, "Beschluss des Gerichts liegt vor.");
            return true;
        });

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> names.of(mother.id())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> names.history(mother.id())));
        assertThat(counsellor.does(() -> names.isProtected(mother.id()))).isTrue();
    }

    @Test
    @Row("F7")
    void how_somebody_is_reached_is_written_down_and_a_stale_edit_is_told() {
        var seen = counsellor.does(() -> reach.of(mother.id()));
        var now = new ReachDraft(
                new Communication(ContactChannel.PHONE, "uk", false, Interpreter.SIGN_LANGUAGE, true),
                Set.of(new ContactTime(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.NOON)),
                null,
                new PhoneNumber("+49 176 04069009"));

        assertThat(counsellor.<ReachOutcome>does(() -> reach.save(mother.id(), seen, now)))
                .isEqualTo(new ReachOutcome.Saved());
        assertThat(counsellor.<ReachOutcome>does(() -> reach.save(mother.id(), seen, seen)))
                .isEqualTo(new ReachOutcome.Stale(now));

        assertThat(directory.recorded(mother.id()).map(ReachDraft::of)).contains(now);
        assertThat(profiles.of(mother.id()).origins().get(ProfileField.CONTACT))
                .isEqualTo(new Provenance(ProvenanceSource.CITIZEN, counsellor.staff(), TODAY));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> reach.save(mother.id(), now, seen)));
    }

    @Test
    @Row("F7")
    @As("buergerin")
    void a_citizen_says_herself_how_she_is_reached() {
        jdbc.sql("delete from account_link where account_id = ?")
                .param(user.require().id().value())
                .update();
        citizens.importAccountLinks(Map.of(user.require().id(), mother.id()));
        var seen = mine.read();
        var now = new ReachDraft(
                new Communication(ContactChannel.EMAIL, "en", true, Interpreter.NONE, false),
                Set.of(),
                seen.email(),
                seen.phone());

        assertThat(mine.save(seen, now)).isEqualTo(new ReachOutcome.Saved());
        assertThat(mine.read()).isEqualTo(now);
        assertThat(profiles.of(mother.id()).origins().get(ProfileField.CONTACT).by())
                .isNull();
    }

    @Test
    @Row("F8")
    void a_protection_is_set_and_lifted_with_a_reason() {
        counsellor.does(() -> {
            protection.protect(mother.id(), Protection.Reason.VIOLENCE, "Beschluss des Gerichts liegt vor.");
            return true;
        });
        assertThat(counsellor.does(() -> protection.of(mother.id())))
                .isEqualTo(new Protection(Protection.Reason.VIOLENCE, TODAY));
        assertThat(directory.card(mother.id()).orElseThrow().isProtected()).isTrue();

        counsellor.does(() -> {
            protection.protect(mother.id(), Protection.Reason.NONE, "Die Gefahr besteht nicht mehr.");
            return true;
        });
        assertThat(counsellor.does(() -> protection.of(mother.id()))).isEqualTo(Protection.NONE);
        assertThat(counsellor.does(() -> protection.history(mother.id())))
                .extracting(ProtectionChange::to)
                .containsExactly(Protection.Reason.NONE, Protection.Reason.VIOLENCE);
        assertThat(matters(mother.id())).containsExactly("protection.set", "protection.lifted");
        assertThat(holdings.holdingsOf(mother.id().value())).hasSize(2);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> protection.history(mother.id())));
    }

    @Test
    void similar_are_names_with_a_slip_or_written_otherwise() {
        assertThat(similar("Jörg Maier", "Joerg Meier")).isTrue();
        assertThat(similar("Özlem Yılmaz", "Yilmaz Ozlem")).isTrue();
        assertThat(similar("Anna Li", "Anna Lu")).isTrue();
        assertThat(similar("Anna Schmidt", "Anna Schneider")).isFalse();
        assertThat(similar("Olena Marchenko", "Serhij Marchenko")).isFalse();
    }

    private static boolean similar(String one, String other) {
        var first = one.split(" ");
        var second = other.split(" ");
        return SimilarNames.areSimilar(new PersonName(first[0], first[1]), new PersonName(second[0], second[1]));
    }

    private Map<PersonId, HouseholdRole> seen() {
        return Map.of(
                mother.id(), HouseholdRole.APPLICANT,
                father.id(), HouseholdRole.PARTNER,
                child.id(), HouseholdRole.CHILD);
    }

    private Regrouping regrouping(Map<PersonId, HouseholdRole> staying, Map<PersonId, HouseholdRole> leaving) {
        return new Regrouping(family.number(), TODAY, seen(), staying, leaving, Optional.empty());
    }

    private static NewCase newCase(String given, String name, HouseholdNumber household, HouseholdRole role) {
        return newCase(number(), given, name, household, role);
    }

    private static NewCase newCase(
            CustomerNumber number, String given, String name, HouseholdNumber household, HouseholdRole role) {
        return newCase(number, given, name, household, role, new BirthDate(LocalDate.of(1995, 4, 2)));
    }

    private static NewCase newCase(
            String given, String name, HouseholdNumber household, HouseholdRole role, BirthDate birthDate) {
        return newCase(number(), given, name, household, role, birthDate);
    }

    private static NewCase newCase(
            CustomerNumber number,
            String given,
            String name,
            HouseholdNumber household,
            HouseholdRole role,
            BirthDate birthDate) {
        return new NewCase(
                number,
                new PersonName(given, name),
                FormOfAddress.NEUTRAL,
                Sex.UNSPECIFIED,
                birthDate,
                Citizenship.GERMAN,
                null,
                new ReachDraft(Communication.BY_LETTER, Set.of(), null, null),
                household,
                role,
                TODAY.withDayOfMonth(1));
    }

    private static CustomerNumber number() {
        return new CustomerNumber("998R" + NUMBERS.incrementAndGet());
    }

    private static HouseholdNumber householdNumber() {
        return new HouseholdNumber("99898//%07d".formatted(NUMBERS.incrementAndGet()));
    }

    private List<String> matters(PersonId person) {
        return jdbc.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = 'CHANGED' order by e.id
                        """).param(person.value()).query(String.class).list();
    }
}
