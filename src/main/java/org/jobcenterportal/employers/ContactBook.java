package org.jobcenterportal.employers;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F70, S12, S19: what was said to employers and promised, and when to call again. */
@Service
@Transactional
public class ContactBook {

    private static final String WRITES = "hasRole('" + Roles.EMPLOYER_SERVICE + "')";

    private final EmployerBook employers;
    private final TalkStore store;
    private final EmployerReminders reminders;
    private final CurrentStaff colleague;
    private final Clock clock;

    ContactBook(
            EmployerBook employers, TalkStore store, EmployerReminders reminders, CurrentStaff colleague, Clock clock) {
        this.employers = employers;
        this.store = store;
        this.reminders = reminders;
        this.colleague = colleague;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(EmployerDirectory.READS)
    public EmployerHistory of(EmployerId employer) {
        return store.of(employers.current(employer));
    }

    /**
     * Writes down what was just said; calls to this employer that were due are thereby made.
     *
     * @return whether the employer is there
     */
    @RepeatedOnContention
    @PreAuthorize(WRITES)
    public boolean note(EmployerId employer, TalkDraft draft) {
        if (employers.lock(employer).isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var me = colleague.id();
        for (var call : store.callsDue(employer, OfficeTime.dayOf(now))) {
            store.called(employer, call, me, now);
            reminders.called(call);
        }
        store.add(List.of(new TalkStore.Entry(employer, draft, me)));
        return true;
    }

    /**
     * Writes down that somebody is to be called, and what about.
     *
     * @param contact whom, if somebody who is known
     * @return whether the employer is there
     */
    @RepeatedOnContention
    @PreAuthorize(WRITES)
    public boolean callAgain(EmployerId employer, @Nullable ContactId contact, TalkDraft.RecallDraft call) {
        if (employers.lock(employer).isEmpty()) {
            return false;
        }
        store.addCall(employers.current(employer), contact, call, colleague.id());
        return true;
    }

    /** Says of a promise whether it was kept; false if somebody else has said so already. */
    @RepeatedOnContention
    @PreAuthorize(WRITES)
    public boolean settle(EmployerId employer, UUID promise, boolean kept) {
        var settled = store.settle(employer, promise, kept, colleague.id(), clock.instant());
        if (settled) {
            reminders.settled(promise);
        }
        return settled;
    }

    /** Strikes out a call that need not be made any more; false if it is not open. */
    @RepeatedOnContention
    @PreAuthorize(WRITES)
    public boolean strikeOut(EmployerId employer, UUID recall) {
        var struck = store.called(employer, recall, colleague.id(), clock.instant());
        if (struck) {
            reminders.called(recall);
        }
        return struck;
    }
}
