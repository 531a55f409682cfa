package org.jobcenterportal.referrals;

import java.util.List;
import java.util.Locale;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of referrals in the history of a case; of those that tell of health only to whom that may be known. */
@Component
@InternalUse
@Transactional(readOnly = true)
class ReferralTimeline implements TimelineSource {

    private static final String ADDRESS = "intern/ueberweisungen/";

    private final ReferralStore store;
    private final CaseAccess access;
    private final Texts texts;

    ReferralTimeline(ReferralStore store, CaseAccess access, Texts texts) {
        this.store = store;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        var withHealth = access.mayKnowHealth(person);
        return store.of(person).stream()
                .filter(referral -> withHealth || !referral.aim().revealsHealth())
                .flatMap(referral -> referral.steps().stream()
                        .filter(step -> step.status() != ReferralStatus.DRAFT)
                        .map(step -> entry(referral, step, reader)))
                .toList();
    }

    private TimelineEntry entry(Referral referral, ReferralStep step, Locale reader) {
        return new TimelineEntry(
                step.at(),
                TimelineEntry.Kind.OFFER,
                IconName.SEND,
                look(step.status()),
                texts.text(reader, "referrals.history.title", texts.text(reader, "enum.ReferralAim." + referral.aim())),
                texts.text(
                        reader,
                        "referrals.history." + step.status(),
                        referral.content().to().name()),
                ADDRESS + referral.id().value());
    }

    private static Status look(ReferralStatus status) {
        return switch (status) {
            case DRAFT, REVOKED, DECLINED -> Status.OPEN;
            case SENT -> Status.CARE;
            case ACCEPTED, IN_PROGRESS -> Status.NOTE;
            case DONE -> Status.GOOD;
            case OVERDUE -> Status.STOP;
        };
    }
}
