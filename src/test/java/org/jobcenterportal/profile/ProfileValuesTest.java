package org.jobcenterportal.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.profile.WorkingTime.Extent;
import org.junit.jupiter.api.Test;

class ProfileValuesTest {

    @Test
    void a_language_is_a_tag_other_than_german_and_spoken_at_some_level() {
        assertThat(new LanguageSkill("uk", LanguageLevel.NATIVE).languageTag()).isEqualTo("uk");
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageSkill("not a tag", LanguageLevel.A1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageSkill("de", LanguageLevel.B1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageSkill("uk", LanguageLevel.NONE));
    }

    @Test
    void a_way_takes_five_minutes_to_three_hours() {
        assertThat(new Mobility(true, false, false, 5).minutes()).isEqualTo(5);
        assertThat(new Mobility(true, false, false, 180).minutes()).isEqualTo(180);
        assertThatIllegalArgumentException().isThrownBy(() -> new Mobility(true, false, false, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mobility(true, false, false, 181));
    }

    @Test
    void a_week_of_work_has_one_to_48_hours() {
        assertThat(new WorkingTime(Extent.EITHER, 48, Set.of()).hours()).isEqualTo(48);
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingTime(Extent.EITHER, 0, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingTime(Extent.EITHER, 49, Set.of()));
    }

    @Test
    void work_begins_before_it_ends_and_is_called_something() {
        var may = YearMonth.of(2026, 5);

        assertThat(new Experience(" Lager ", may, may).what()).isEqualTo("Lager");
        assertThatIllegalArgumentException().isThrownBy(() -> new Experience("Lager", may, may.minusMonths(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Experience(" ", may, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Experience("x".repeat(121), may, null));
    }

    @Test
    void limited_hours_say_how_many_and_who_can_work_does_so_for_three_at_least() {
        assertThat(new WorkRestriction(RestrictionKind.LIMITED_HOURS, 3).hours())
                .isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkRestriction(RestrictionKind.LIMITED_HOURS, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkRestriction(RestrictionKind.LIMITED_HOURS, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkRestriction(RestrictionKind.NO_NOISE, 3));
    }

    @Test
    void an_obstacle_is_named_once_and_empty_words_are_none() {
        var debt = new Obstacle(ObstacleKind.DEBT, " ");

        assertThat(debt.words()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfileDraft(
                        ProfileDraft.UNKNOWN.qualification(),
                        List.of(),
                        Schooling.UNKNOWN,
                        null,
                        null,
                        List.of(),
                        Set.of(),
                        Mobility.UNKNOWN,
                        WorkingTime.UNKNOWN,
                        List.of(debt, new Obstacle(ObstacleKind.DEBT, "Beratung läuft")),
                        null));
    }

    @Test
    void two_profiles_differ_where_they_say_different_things() {
        var other = ProfileDraft.UNKNOWN.saying(
                List.of(), Mobility.UNKNOWN, new WorkingTime(Extent.FULL_TIME, null, Set.of()), "Lager");

        assertThat(ProfileField.differing(ProfileDraft.UNKNOWN, other))
                .containsExactly(ProfileField.WORKING_TIME, ProfileField.WISH);
        assertThat(ProfileField.differing(other, other)).isEmpty();
    }
}
