package org.jobcenterportal.vault;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.messaging.Receipts;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.vault.ReleaseOutcome.AlreadyReleased;
import org.jobcenterportal.vault.ReleaseOutcome.NoCounsellor;
import org.jobcenterportal.vault.ReleaseOutcome.NotFound;
import org.jobcenterportal.vault.ReleaseOutcome.Released;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a citizen reads what the equality officer shows her, and says which paragraphs her counsellor may read. */
@Service
@PreAuthorize("hasRole('citizen')")
public class MyNotes {

    private final VaultBook book;
    private final Caseload caseload;
    private final CurrentCitizen citizen;
    private final Receipts receipts;
    private final AuditLog audit;
    private final Clock clock;

    MyNotes(VaultBook book, Caseload caseload, CurrentCitizen citizen, Receipts receipts, AuditLog audit, Clock clock) {
        this.book = book;
        this.caseload = caseload;
        this.citizen = citizen;
        this.receipts = receipts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The paragraphs that she may read, the latest note first. */
    @Transactional(readOnly = true)
    public List<VaultNote> mine() {
        return citizen.id().map(book::offeredTo).orElse(List.of());
    }

    /** To whom she can release them. */
    @Transactional(readOnly = true)
    public Optional<StaffDetails> counsellor() {
        return citizen.id().flatMap(caseload::counsellorOf);
    }

    /** Lets the one who looks after her today read a paragraph, and gives a receipt. */
    @RepeatedOnContention
    @Transactional
    public ReleaseOutcome release(UUID paragraph) {
        return citizen.id().map(me -> release(me, paragraph)).orElseGet(NotFound::new);
    }

    /** Takes that back, at once. */
    @RepeatedOnContention
    @Transactional
    public boolean takeBack(UUID paragraph) {
        var me = citizen.id();
        var wasOpen = me.filter(person -> book.takeBack(person, paragraph, clock.instant()));
        wasOpen.ifPresent(person ->
                audit.changed("vault.taken-back", List.of(person.value()), Map.of("paragraph", paragraph.toString())));
        return wasOpen.isPresent();
    }

    private ReleaseOutcome release(PersonId me, UUID paragraph) {
        var counsellor = caseload.counsellorOf(me);
        if (counsellor.isEmpty()) {
            return new NoCounsellor();
        }
        var to = counsellor.get().id();
        var now = clock.instant();
        var released = book.release(me, paragraph, to, now);
        if (released.isEmpty()) {
            var isOpen = book.offeredTo(me).stream()
                    .flatMap(note -> note.paragraphs().stream())
                    .anyMatch(one -> one.id().equals(paragraph));
            return isOpen ? new AlreadyReleased() : new NotFound();
        }
        audit.changed(
                "vault.released",
                List.of(me.value()),
                Map.of("paragraph", paragraph.toString(), "to", to.value().toString()));
        return new Released(
                receipts.issue("vault.receipt.released", released.get(), paragraph + "|" + to.value() + "|" + now));
    }
}
