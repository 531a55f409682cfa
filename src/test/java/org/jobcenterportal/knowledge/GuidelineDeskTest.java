package org.jobcenterportal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.knowledge.GuidelineOutcome.ChangedMeanwhile;
import org.jobcenterportal.knowledge.GuidelineOutcome.NotFound;
import org.jobcenterportal.knowledge.GuidelineOutcome.Saved;
import org.jobcenterportal.knowledge.GuidelineOutcome.TitleTaken;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.targets.GroupGuidance;
import org.jobcenterportal.targets.TargetGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("S32")
class GuidelineDeskTest {

    @Autowired
    private GuidelineDesk desk;

    @Autowired
    private Library library;

    @Autowired
    private GroupGuidance guidance;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague writer;

    @BeforeEach
    void aWriter() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseloads);
        writer = cases.aCounsellor();
    }

    @Test
    void a_page_is_read_by_the_whole_office_and_changed_by_its_team_only() {
        var slug = saved(writer, () -> desk.add(Pages.page(title(), writer.staff())));
        var colleague = cases.aColleagueOf(writer);
        var stranger = cases.aCounsellor();
        var administration = cases.aColleague(Roles.ADMINISTRATION);

        assertThat(List.of(writer, colleague))
                .allSatisfy(
                        someone -> assertThat(page(someone, slug).mayChange()).isTrue());
        assertThat(List.of(stranger, administration))
                .allSatisfy(
                        someone -> assertThat(page(someone, slug).mayChange()).isFalse());
        var page = page(stranger, slug);
        assertThat(stranger.does(() -> desk.change(page.id(), page.version(), Pages.page(title(), stranger.staff()))))
                .isEqualTo(new NotFound());
        assertThat(stranger.does(() -> desk.confirm(page.id()))).isEqualTo(new NotFound());
    }

    @Test
    void what_is_changed_keeps_its_address_and_what_stood_there_before() {
        var first = title();
        var slug = saved(writer, () -> desk.add(Pages.page(first, writer.staff())));
        var page = page(writer, slug);

        var again = saved(writer, () -> desk.change(page.id(), page.version(), Pages.page(title(), writer.staff())));

        assertThat(again).isEqualTo(slug);
        assertThat(writer.does(() -> library.editions(page.id())))
                .singleElement()
                .satisfies(edition -> assertThat(edition.title()).isEqualTo(first));
    }

    @Test
    void of_two_who_write_the_second_gets_to_see_both() {
        var slug = saved(writer, () -> desk.add(Pages.page(title(), writer.staff())));
        var seen = page(writer, slug);
        var theirs = Pages.page(title(), writer.staff());
        saved(writer, () -> desk.change(seen.id(), seen.version(), theirs));

        var outcome = writer.does(() -> desk.change(seen.id(), seen.version(), Pages.page(title(), writer.staff())));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.current().content()).isEqualTo(theirs));
        assertThat(page(writer, slug).content()).isEqualTo(theirs);
    }

    @Test
    void a_title_is_given_once() {
        var title = title();
        saved(writer, () -> desk.add(Pages.page(title, writer.staff())));

        assertThat(writer.does(() -> desk.add(Pages.page(title + "!", writer.staff()))))
                .isEqualTo(new TitleTaken());
    }

    @Test
    void somebody_of_the_team_answers_for_a_page() {
        var stranger = cases.aCounsellor();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.does(() -> desk.add(Pages.page(title(), stranger.staff()))));
    }

    @Test
    void the_owner_is_asked_after_the_term_and_a_yes_stops_nobody_who_is_writing() {
        var due = Pages.page(title(), "Text", writer.staff(), Pages.TODAY);
        var later = Pages.page(title(), "Text", writer.staff(), Pages.TODAY.plusDays(1));
        var slug = saved(writer, () -> desk.add(due));
        saved(writer, () -> desk.add(later));
        var seen = page(writer, slug);

        assertThat(writer.does(library::due)).extracting(GuidelineRow::slug).containsExactly(slug);
        saved(writer, () -> desk.confirm(seen.id()));

        assertThat(writer.does(library::due)).isEmpty();
        assertThat(page(writer, slug).content().reviewOn()).isEqualTo(Pages.TODAY.plus(GuidelineDesk.TERM));
        assertThat(writer.does(() -> library.editions(seen.id()))).isEmpty();
        assertThat(writer.does(() -> desk.change(seen.id(), seen.version(), due)))
                .isEqualTo(new Saved(slug));
    }

    @Test
    void words_are_found_whole_begun_and_inside_of_others() {
        var mark = "Q" + UUID.randomUUID().toString().replace("-", "");
        var slug = saved(
                writer,
                () -> desk.add(
                        Pages.page(title(), "Es geht um Sprachförderung " + mark + ".", writer.staff(), Pages.TODAY)));

        assertThat(List.of(mark, mark.substring(0, 12), mark.substring(5), mark.toLowerCase()))
                .allSatisfy(words -> assertThat(found(words)).containsExactly(slug));
        assertThat(found(mark + " Unsinn")).isEmpty();
        assertThat(found("%" + mark.substring(5))).isEmpty();
    }

    @Test
    void filters_combine_and_what_has_ended_is_left_out() {
        var slug = saved(writer, () -> desk.add(Pages.page(title(), writer.staff())));
        var past = saved(writer, () -> desk.add(Pages.ended(title(), writer.staff())));

        assertThat(found(new GuidelineQuery(
                        "", GuidelineKind.GUIDELINE, TargetGroup.PARENTS, FieldOfAction.CHILDCARE, false)))
                .contains(slug)
                .doesNotContain(past);
        assertThat(found(new GuidelineQuery("", null, TargetGroup.PARENTS, null, true)))
                .contains(slug, past);
        assertThat(found(new GuidelineQuery("", null, TargetGroup.HEALTH, null, true)))
                .doesNotContain(slug);
    }

    @Test
    @Row({"S35", "S36", "S37"})
    void a_target_group_leads_to_its_pages() {
        var title = title();
        saved(writer, () -> desk.add(Pages.page(title, writer.staff())));
        var past = title();
        saved(writer, () -> desk.add(Pages.ended(past, writer.staff())));

        assertThat(guidance.about(Set.of(TargetGroup.PARENTS, TargetGroup.HEALTH))
                        .get(TargetGroup.PARENTS))
                .extracting(GroupGuidance.Guidance::title)
                .contains(title)
                .doesNotContain(past);
        assertThat(guidance.about(Set.of())).isEmpty();
    }

    private GuidelineDetails page(Colleague reader, Slug slug) {
        return reader.does(() -> library.page(slug)).orElseThrow();
    }

    private List<Slug> found(String words) {
        return found(new GuidelineQuery(words, null, null, null, false));
    }

    private List<Slug> found(GuidelineQuery query) {
        return writer.does(
                () -> library.find(query).stream().map(GuidelineRow::slug).toList());
    }

    private static Slug saved(Colleague writer, Callable<GuidelineOutcome> action) {
        return ((Saved) writer.does(action)).slug();
    }

    private static String title() {
        return "Leitfaden " + UUID.randomUUID();
    }
}
