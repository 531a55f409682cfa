package org.jobcenterportal.employers;

import java.time.Clock;
import java.util.Collection;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over employers in bulk. */
@Service
@InternalUse
@Transactional
public class EmployersImport {

    private final EmployerBook book;
    private final TalkStore talks;
    private final Clock clock;

    EmployersImport(EmployerBook book, TalkStore talks, Clock clock) {
        this.book = book;
        this.talks = talks;
        this.clock = clock;
    }

    /** Adds employers with their sites and contacts, all of them new. */
    public void importEmployers(Collection<EmployerCard> cards) {
        book.add(cards, clock.instant());
    }

    /** Adds what was said earlier, by colleagues who need not be signed in. */
    public void importTalks(Collection<Talked> talked) {
        talks.add(talked.stream()
                .map(one -> new TalkStore.Entry(one.employer(), one.draft(), one.by()))
                .toList());
    }

    /** What a colleague and an employer said to each other. */
    public record Talked(EmployerId employer, TalkDraft draft, StaffId by) {}
}
