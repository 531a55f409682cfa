package org.jobcenterportal.employers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.employers.EmployerOutcome.ChangedMeanwhile;
import org.jobcenterportal.employers.EmployerOutcome.NotFound;
import org.jobcenterportal.employers.EmployerOutcome.NumberTaken;
import org.jobcenterportal.employers.EmployerOutcome.Saved;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** F70: the employer service writes down employers, where they have work and whom to ask there. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.EMPLOYER_SERVICE + "')")
public class EmployerDesk {

    private final EmployerBook book;
    private final Clock clock;

    EmployerDesk(EmployerBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Adds an employer, with the first site and the first contact where they are known already. */
    @RepeatedOnContention
    public EmployerOutcome add(EmployerDraft draft, @Nullable Site site, @Nullable Contact contact) {
        var id = EmployerId.next();
        var card = new EmployerCard(
                id,
                0,
                draft.name(),
                draft.number(),
                draft.sector(),
                site == null ? List.of() : List.of(site),
                contact == null ? List.of() : List.of(contact),
                draft.agent());
        try {
            book.add(List.of(card), clock.instant());
            return new Saved(id);
        } catch (DuplicateKeyException taken) {
            return numberTaken(draft, taken);
        }
    }

    /** @param version which edition the writer saw */
    @RepeatedOnContention
    public EmployerOutcome change(EmployerId id, long version, EmployerDraft draft) {
        try {
            if (book.change(id, version, draft)) {
                return new Saved(id);
            }
            return Optional.ofNullable(book.cards(List.of(id)).get(id))
                    .<EmployerOutcome>map(ChangedMeanwhile::new)
                    .orElseGet(NotFound::new);
        } catch (DuplicateKeyException taken) {
            return numberTaken(draft, taken);
        }
    }

    /** Adds a site, or replaces what stood under the same identity. */
    @RepeatedOnContention
    public EmployerOutcome keep(EmployerId id, Site site) {
        return book.lock(id)
                .<EmployerOutcome>map(there -> {
                    book.keep(there, site);
                    return new Saved(there);
                })
                .orElseGet(NotFound::new);
    }

    /** Adds a contact, or replaces what stood under the same identity. */
    @RepeatedOnContention
    public EmployerOutcome keep(EmployerId id, Contact contact) {
        return book.lock(id)
                .<EmployerOutcome>map(there -> {
                    book.keep(there, contact);
                    return new Saved(there);
                })
                .orElseGet(NotFound::new);
    }

    /** Somebody does not work there any more; the history goes on naming her. */
    @RepeatedOnContention
    public EmployerOutcome leave(EmployerId id, ContactId contact) {
        return book.leave(id, contact, OfficeTime.dayOf(clock.instant())) ? new Saved(id) : new NotFound();
    }

    private EmployerOutcome numberTaken(EmployerDraft draft, DuplicateKeyException taken) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        var number = draft.number();
        return Optional.ofNullable(number)
                .flatMap(book::withNumber)
                .<EmployerOutcome>map(NumberTaken::new)
                .orElseThrow(() -> taken);
    }
}
