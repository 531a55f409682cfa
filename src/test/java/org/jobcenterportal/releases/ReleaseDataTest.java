package org.jobcenterportal.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.profile.Experience;
import org.jobcenterportal.profile.LanguageSkill;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.ProfileImport;
import org.jobcenterportal.profile.Provenance;
import org.jobcenterportal.profile.ProvenanceSource;
import org.jobcenterportal.profile.Schooling;
import org.jobcenterportal.profile.WorkingTime;
import org.jobcenterportal.profile.WorkingTime.Extent;
import org.jobcenterportal.proposals.ProposalStory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F80")
class ReleaseDataTest {

    @Autowired
    private ReleaseData data;

    @Autowired
    private ProfileImport profiles;

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    @Test
    void an_employer_reads_words_and_no_codes() {
        clock.set(TestClock.START);
        var story = new ProposalStory(beans);
        var counsellor = story.aCounsellor();
        var person = story.aCitizenOf(counsellor).person();
        profiles.importProfiles(Stream.of(new ProfileImport.Profile(
                person.id(),
                profile(person),
                field -> new Provenance(ProvenanceSource.COUNSELLOR, counsellor.staff(), ProposalStory.TODAY))));

        assertThat(value(person, ReleasedItem.LANGUAGES)).isEqualTo("Englisch B1, Ukrainisch Muttersprache");
        assertThat(value(person, ReleasedItem.EXPERIENCE)).isEqualTo("Küche (2025); Verkauf (2020–2022)");
        assertThat(value(person, ReleasedItem.LICENCES)).isEqualTo("B");
    }

    @Test
    void what_is_not_known_of_her_cannot_be_chosen() {
        clock.set(TestClock.START);
        var story = new ProposalStory(beans);
        var person = story.aCitizenOf(story.aCounsellor()).person();

        assertThat(data.of(person.id(), EnumSet.of(ReleasedItem.EXPERIENCE, ReleasedItem.LICENCES)))
                .isEmpty();
    }

    private String value(PersonDraft person, ReleasedItem item) {
        return data.of(person.id(), Set.of(item)).getFirst().value();
    }

    private static ProfileDraft profile(PersonDraft person) {
        return new ProfileDraft(
                person.qualification(),
                List.of(new LanguageSkill("en", LanguageLevel.B1), new LanguageSkill("uk", LanguageLevel.NATIVE)),
                Schooling.BASIC,
                null,
                null,
                List.of(
                        new Experience("Küche", YearMonth.of(2025, 2), YearMonth.of(2025, 9)),
                        new Experience("Verkauf", YearMonth.of(2020, 1), YearMonth.of(2022, 6))),
                Set.of(LicenceClass.B),
                new Mobility(false, true, true, 60),
                new WorkingTime(Extent.EITHER, null, Set.of()),
                List.of(),
                null);
    }
}
