package org.jobcenterportal.attendance;

import java.time.LocalDate;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;

/** Links to the questions afterwards that nobody has used in time. */
@Component
@InternalUse
class ExpiredFeedbackLinks implements ExpiringData {

    private final FeedbackBox box;

    ExpiredFeedbackLinks(FeedbackBox box) {
        this.box = box;
    }

    @Override
    public String code() {
        return "attendance.feedback-links";
    }

    @Override
    public int due(LocalDate today) {
        return box.linksBefore(today);
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return box.eraseLinksBefore(today, limit);
    }
}
