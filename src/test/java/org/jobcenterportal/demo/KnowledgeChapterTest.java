package org.jobcenterportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.knowledge.KnowledgeImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.targets.GroupGuidance;
import org.jobcenterportal.targets.TargetGroup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class KnowledgeChapterTest {

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private KnowledgeImport knowledge;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private GroupGuidance guidance;

    @Test
    @Row({"S32", "S35", "S36", "S37"})
    void the_house_knows_about_clearing_education_and_parents() {
        var today = OfficeTime.dayOf(TestClock.START);
        new OfficeChapter(organisation).write(today);

        new KnowledgeChapter(knowledge, staff).write(today);

        var pages = guidance.about(Set.of(TargetGroup.REFUGEES, TargetGroup.PARENTS));
        assertThat(pages.get(TargetGroup.REFUGEES))
                .extracting(GroupGuidance.Guidance::href)
                .contains("intern/wissen/clearing-und-erstes-gespraech-mit-gefluechteten");
        assertThat(pages.get(TargetGroup.PARENTS))
                .extracting(GroupGuidance.Guidance::href)
                .contains(
                        "intern/wissen/eigene-zustaendigkeit-fuer-erziehende",
                        "intern/wissen/beim-antrag-auf-bildung-und-teilhabe-helfen");
    }
}
