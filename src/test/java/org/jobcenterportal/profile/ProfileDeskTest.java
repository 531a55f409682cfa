package org.jobcenterportal.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.profile.ProfileOutcome.Saved;
import org.jobcenterportal.profile.ProfileOutcome.Stale;
import org.jobcenterportal.profile.WorkingTime.DayPart;
import org.jobcenterportal.profile.WorkingTime.Extent;
import org.jobcenterportal.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ProfileDeskTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final ProfileDraft COOK = new ProfileDraft(
            new Qualification(LanguageLevel.A2, Training.VOCATIONAL, Recognition.PENDING),
            List.of(new LanguageSkill("uk", LanguageLevel.NATIVE), new LanguageSkill("en", LanguageLevel.A2)),
            Schooling.SCHOOL_ABROAD,
            null,
            "Köchin",
            List.of(
                    new Experience("Köchin im Restaurant", YearMonth.of(2016, 3), YearMonth.of(2022, 2)),
                    new Experience("Küchenhilfe", YearMonth.of(2025, 9), null)),
            Set.of(LicenceClass.B),
            new Mobility(false, true, true, 40),
            new WorkingTime(Extent.PART_TIME, 25, Set.of(DayPart.MORNING)),
            List.of(new Obstacle(ObstacleKind.CHILDCARE, "Der Kita-Platz kommt im Februar.")),
            "Pflegehelferin, Teilzeit",
            new ResidenceTitle(ResidenceKind.TEMPORARY_PROTECTION, LocalDate.of(2027, 3, 4)));

    @Autowired
    private ProfileDesk desk;

    @Autowired
    private MyProfile mine;

    @Autowired
    private HealthDesk health;

    @Autowired
    private ProfileDirectory directory;

    @Autowired
    private ProfileHoldings holdings;

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
    private Texts texts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;
    private PersonDraft draft;
    private PersonId person;

    @BeforeEach
    void aCase() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
        draft = cases.aCaseOf(counsellor);
        person = draft.id();
    }

    @Test
    void a_profile_is_kept_whole_and_says_where_each_part_comes_from() {
        var saved = saved(COOK, ProvenanceSource.CENTRAL_SYSTEM, LocalDate.of(2026, 11, 2));

        assertThat(saved.content()).isEqualTo(COOK);
        assertThat(saved.origins())
                .hasSize(12)
                .allSatisfy((field, origin) -> assertThat(origin)
                        .isEqualTo(new Provenance(
                                ProvenanceSource.CENTRAL_SYSTEM, counsellor.staff(), LocalDate.of(2026, 11, 2))));
        assertThat(directory.of(List.of(person))).containsEntry(person, COOK);
        assertThat(matters("READ")).containsExactly("case.own");
        assertThat(matters("CHANGED")).containsExactly("profile.changed");
    }

    @Test
    void only_what_has_changed_gets_a_new_origin() {
        saved(COOK, ProvenanceSource.CENTRAL_SYSTEM, LocalDate.of(2026, 11, 2));
        var saved = saved(with(COOK, "Lager"), ProvenanceSource.CITIZEN, TODAY);

        assertThat(saved.origins().get(ProfileField.WISH).source()).isEqualTo(ProvenanceSource.CITIZEN);
        assertThat(saved.origins().get(ProfileField.OCCUPATION).source()).isEqualTo(ProvenanceSource.CENTRAL_SYSTEM);
    }

    @Test
    void a_stale_edit_writes_nothing_and_shows_how_it_stands() {
        var seen = counsellor.does(() -> desk.of(person));
        saved(with(COOK, "Lager"), ProvenanceSource.CITIZEN, TODAY);

        var outcome = counsellor.does(
                () -> desk.save(person, new ProfileEdit(COOK, seen, ProvenanceSource.COUNSELLOR, TODAY)));

        assertThat(outcome)
                .asInstanceOf(type(Stale.class))
                .extracting(stale -> stale.now().content().wish())
                .isEqualTo("Lager");
        assertThat(directory.of(person).content().wish()).isEqualTo("Lager");
    }

    @Test
    void a_qualification_that_came_from_elsewhere_meanwhile_is_not_overwritten() {
        var seen = counsellor.does(() -> desk.of(person));
        jdbc.sql("update person set german_level = 'C1' where id = ?")
                .param(person.value())
                .update();

        assertThat(counsellor.<ProfileOutcome>does(
                        () -> desk.save(person, new ProfileEdit(COOK, seen, ProvenanceSource.COUNSELLOR, TODAY))))
                .isInstanceOf(Stale.class);
    }

    @Test
    @Row("F108")
    void the_profile_of_others_stays_closed() {
        var stranger = cases.aCounsellor();
        var seen = counsellor.does(() -> desk.of(person));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stranger.does(() -> desk.of(person)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(
                        () -> desk.save(person, new ProfileEdit(COOK, seen, ProvenanceSource.COUNSELLOR, TODAY))));
    }

    @Test
    @As("buergerin")
    void a_citizen_says_what_she_herself_can_say() {
        saved(COOK, ProvenanceSource.CENTRAL_SYSTEM, LocalDate.of(2026, 11, 2));
        jdbc.sql("delete from account_link where account_id = ?")
                .param(user.require().id().value())
                .update();
        citizens.importAccountLinks(Map.of(user.require().id(), person));

        var saying = new MyProfile.Saying(
                List.of(new LanguageSkill("uk", LanguageLevel.NATIVE)), COOK.mobility(), COOK.workingTime(), "Im Café");
        var outcome = mine.save(saying, mine.read());

        assertThat(outcome).asInstanceOf(type(Saved.class)).satisfies(saved -> {
            assertThat(saved.profile().content().wish()).isEqualTo("Im Café");
            assertThat(saved.profile().content().occupation()).isEqualTo("Köchin");
            assertThat(saved.profile().origins().get(ProfileField.WISH))
                    .isEqualTo(new Provenance(ProvenanceSource.CITIZEN, null, TODAY));
            assertThat(saved.profile().origins().get(ProfileField.MOBILITY).source())
                    .isEqualTo(ProvenanceSource.CENTRAL_SYSTEM);
        });
    }

    @Test
    void restrictions_of_work_are_for_whoever_has_the_case_and_nobody_else() {
        var team = cases.aColleagueOf(counsellor);
        var stranger = cases.aColleague(Roles.CASE_MANAGER);
        stranger.does(() -> access.ask(
                draft.customerNumber(), new CaseReason(CaseReason.Kind.CALL, "Sie ruft gerade an und fragt.")));
        var deputy = cases.aCounsellor();
        cases.isDeputy(deputy, counsellor, TODAY, TODAY);
        counsellor.does(() -> {
            health.agree(person, Set.of(new WorkRestriction(RestrictionKind.LIMITED_HOURS, 4)));
            return true;
        });

        assertThat(deputy.does(() -> health.of(person)))
                .extracting(AgreedRestriction::restriction)
                .containsExactly(new WorkRestriction(RestrictionKind.LIMITED_HOURS, 4));
        assertThat(team.does(() -> desk.of(person)).content()).isNotNull();
        for (var other : List.of(team, stranger)) {
            assertThat(other.does(() -> health.isForMe(person))).isFalse();
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> other.does(() -> health.of(person)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> other.does(() -> {
                        health.agree(person, Set.of());
                        return true;
                    }));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> cases.aColleague(Roles.EQUALITY_OFFICER).does(() -> health.of(person)));
        assertThat(matters("READ")).contains("case.health");
    }

    @Test
    void what_still_holds_keeps_the_day_on_which_it_was_agreed() {
        var lifting = new WorkRestriction(RestrictionKind.NO_HEAVY_LIFTING, null);
        var nights = new WorkRestriction(RestrictionKind.NO_NIGHT_WORK, null);
        agree(Set.of(lifting));
        clock.advance(Duration.ofDays(30));
        agree(Set.of(lifting, nights));
        assertThat(counsellor.does(() -> health.of(person)))
                .extracting(AgreedRestriction::on)
                .containsExactly(TODAY, TODAY.plusDays(30));

        agree(Set.of(nights));
        assertThat(counsellor.does(() -> health.of(person)))
                .extracting(AgreedRestriction::restriction)
                .containsExactly(nights);
    }

    @Test
    void a_person_reads_everything_that_is_held_in_words() {
        saved(COOK, ProvenanceSource.CITIZEN, TODAY);
        agree(Set.of(new WorkRestriction(RestrictionKind.NO_NIGHT_WORK, null)));

        var held = holdings.holdingsOf(person.value());

        assertThat(held.toString()).contains("Pflegehelferin, Teilzeit", "Küchenhilfe", "CHILDCARE", "NO_NIGHT_WORK");
        assertThat(held.stream().flatMap(holding -> holding.values().keySet().stream()))
                .allMatch(key -> texts.has(Locale.GERMAN, key));
    }

    private void agree(Set<WorkRestriction> agreed) {
        counsellor.does(() -> {
            health.agree(person, agreed);
            return true;
        });
    }

    private ProfileDetails saved(ProfileDraft content, ProvenanceSource source, LocalDate on) {
        return counsellor.does(() -> {
            var outcome = desk.save(person, new ProfileEdit(content, desk.of(person), source, on));
            return ((Saved) outcome).profile();
        });
    }

    private static ProfileDraft with(ProfileDraft profile, String wish) {
        return profile.saying(profile.languages(), profile.mobility(), profile.workingTime(), wish);
    }

    private List<String> matters(String kind) {
        return jdbc.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = ? order by e.id
                        """).params(person.value(), kind).query(String.class).list();
    }
}
