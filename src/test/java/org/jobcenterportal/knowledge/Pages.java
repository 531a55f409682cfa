package org.jobcenterportal.knowledge;

import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.targets.TargetGroup;

/** Pages for tests. */
public final class Pages {

    public static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    private Pages() {}

    public static GuidelineDraft page(String title, StaffId owner) {
        return page(title, "# Zuerst\n\nEin Satz über **Sprachförderung**.", owner, TODAY.plusMonths(6));
    }

    public static GuidelineDraft page(String title, String body, StaffId owner, LocalDate reviewOn) {
        return new GuidelineDraft(
                GuidelineKind.GUIDELINE,
                title,
                "Worum es in der Seite geht.",
                new MarkdownText(body),
                owner,
                TODAY.minusYears(1),
                null,
                reviewOn,
                Set.of(TargetGroup.PARENTS),
                Set.of(FieldOfAction.CHILDCARE));
    }

    public static GuidelineDraft ended(String title, StaffId owner) {
        return new GuidelineDraft(
                GuidelineKind.GUIDELINE,
                title,
                "Worum es in der Seite ging.",
                new MarkdownText("Das war einmal."),
                owner,
                TODAY.minusYears(2),
                TODAY.minusDays(1),
                TODAY,
                Set.of(TargetGroup.PARENTS),
                Set.of());
    }
}
