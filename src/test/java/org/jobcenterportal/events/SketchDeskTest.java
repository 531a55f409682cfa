package org.jobcenterportal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F59")
class SketchDeskTest {

    @Autowired
    private SketchDesk sketches;

    @Autowired
    private EventDesk desk;

    @Autowired
    private EventBoard board;

    @Autowired
    private ExpiredSketches expired;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private final EventDraft draft = Drafts.groupSession().draft();
    private Cases cases;
    private Colleague bca;

    @BeforeEach
    void an_equality_officer() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseloads);
        bca = cases.aColleague(Roles.EQUALITY_OFFICER);
    }

    @Test
    void what_only_the_form_has_kept_is_nobody_elses_until_it_is_kept_as_a_draft() {
        var other = cases.aColleagueOf(bca);

        assertThat(keep(bca, null, Map.of("title-german", "Ausbildung", "city", "Kassel")))
                .isTrue();
        assertThat(reads(bca)).isTrue();
        assertThat(reads(other)).isFalse();
        assertThat(keep(other, null, Map.of("city", "Fulda"))).isFalse();

        keep(bca, 3, Map.of());
        assertThat(reads(other)).isTrue();
        assertThat(reads(cases.aColleague(Roles.EMPLOYER_SERVICE))).isFalse();
    }

    @Test
    void two_who_write_at_once_keep_what_the_other_has_typed_elsewhere() {
        keep(bca, 3, Map.of("title-german", "Ausbildung", "city", "Kassel"));

        keep(cases.aColleagueOf(bca), null, Map.of("city", "Fulda"));
        keep(bca, null, Map.of("title-german", "Ausbildung in Teilzeit"));

        assertThat(bca.does(() -> sketches.find(draft.id()).orElseThrow().fields()))
                .isEqualTo(Map.of("title-german", "Ausbildung in Teilzeit", "city", "Fulda"));
    }

    @Test
    void it_waits_in_the_menu_and_ends_when_the_event_is_whole() {
        int before = bca.does(() -> board.waiting());
        keep(bca, 3, Map.of("city", "Kassel"));
        assertThat(bca.<Integer>does(() -> board.waiting())).isEqualTo(before + 1);

        bca.does(() -> desk.draft(draft));

        assertThat(reads(bca)).isFalse();
        assertThat(bca.<Integer>does(() -> board.waiting())).isEqualTo(before + 1);
        assertThat(keep(bca, null, Map.of("city", "Fulda"))).isFalse();
    }

    @Test
    @Row("F61")
    void what_is_typed_into_a_written_event_is_its_writers_alone_and_ends_when_she_saves_it() {
        bca.does(() -> desk.draft(draft));
        var other = cases.aColleagueOf(bca);

        assertThat(rewrite(bca, Map.of("city", "Fulda", "partner", "Verein"))).isTrue();
        rewrite(bca, Map.of("city", "Fulda"));
        assertThat(typed(bca)).isEqualTo(Map.of("city", "Fulda"));
        assertThat(typed(other)).isEmpty();

        rewrite(other, Map.of("city", "Gießen"));
        other.does(() -> desk.edit(version(), draft, Set.of(), null));
        assertThat(typed(other)).isEmpty();
        assertThat(typed(bca)).isEqualTo(Map.of("city", "Fulda"));
        rewrite(bca, Map.of());
        assertThat(typed(bca)).isEmpty();
    }

    @Test
    void nothing_is_kept_for_an_event_that_is_not_ones_own_or_is_called_off() {
        assertThat(rewrite(bca, Map.of("city", "Fulda"))).isFalse();
        bca.does(() -> desk.draft(draft));
        assertThat(rewrite(cases.aColleague(Roles.EMPLOYER_SERVICE), Map.of("city", "Fulda")))
                .isFalse();

        bca.does(() -> desk.cancel(draft.id(), "Niemand kann."));
        assertThat(rewrite(bca, Map.of("city", "Fulda"))).isFalse();
    }

    @Test
    void who_runs_no_such_events_keeps_none() {
        assertThat(keep(cases.aColleague(Roles.EMPLOYER_SERVICE), 1, Map.of())).isFalse();
    }

    @Test
    void what_nobody_touches_for_half_a_year_goes() {
        keep(bca, 3, Map.of("city", "Kassel"));
        var written = Drafts.groupSession().draft();
        bca.does(() -> desk.draft(written));
        bca.does(() -> sketches.keepRewrite(written.id(), 0, Map.of("city", "Fulda")));

        expired.erase(LocalDate.of(2027, 5, 24), 1_000);
        assertThat(reads(bca)).isTrue();
        assertThat(bca.<Boolean>does(() -> sketches.rewrite(written.id()).isPresent()))
                .isTrue();
        expired.erase(LocalDate.of(2027, 5, 25), 1_000);
        assertThat(reads(bca)).isFalse();
        assertThat(bca.<Boolean>does(() -> sketches.rewrite(written.id()).isPresent()))
                .isFalse();
    }

    private boolean keep(Colleague by, @Nullable Integer lacking, Map<String, String> changes) {
        return by.does(() -> sketches.keep(draft.id(), EventKind.GROUP_SESSION, "Ausbildung", lacking, changes));
    }

    private boolean rewrite(Colleague by, Map<String, String> typed) {
        return by.does(() -> sketches.keepRewrite(draft.id(), 0, typed));
    }

    private Map<String, String> typed(Colleague by) {
        return by.does(
                () -> sketches.rewrite(draft.id()).map(EventRewrite::fields).orElse(Map.of()));
    }

    private long version() {
        return bca.does(() -> board.page(draft.id()).orElseThrow().event().version());
    }

    private boolean reads(Colleague reader) {
        return reader.does(() -> sketches.find(draft.id()).isPresent()
                && sketches.all().stream().anyMatch(one -> one.id().equals(draft.id())));
    }
}
