package org.jobcenterportal.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.casework.ContactOutcome.ChangedMeanwhile;
import org.jobcenterportal.casework.ContactOutcome.NotFound;
import org.jobcenterportal.casework.ContactOutcome.Saved;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down conversations with people, and puts right what was written down wrongly. */
@Service
@PreAuthorize(CaseAccess.ROLES)
public class ContactLog {

    private final Contacts contacts;
    private final CaseAccess access;
    private final Caseload caseload;
    private final CentralSystemTray centralSystems;
    private final ContactTexts words;
    private final CaseWorker worker;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final Clock clock;

    ContactLog(
            Contacts contacts,
            CaseAccess access,
            Caseload caseload,
            CentralSystemTray centralSystems,
            ContactTexts words,
            CaseWorker worker,
            StaffDirectory staff,
            AuditLog audit,
            Clock clock) {
        this.contacts = contacts;
        this.access = access;
        this.caseload = caseload;
        this.centralSystems = centralSystems;
        this.words = words;
        this.worker = worker;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** One contact of a case. */
    @Transactional(readOnly = true)
    public Optional<ContactDetails> find(PersonId person, ContactId id) {
        access.require(person);
        return contacts.findById(id)
                .filter(contact -> contact.person().equals(person))
                .map(this::details);
    }

    /**
     * Writes a contact down; the same one twice has one effect.
     *
     * @param id given by the form, so that it knows a repetition
     */
    @RepeatedOnContention
    @Transactional
    public Saved record(PersonId person, ContactId id, ContactDraft draft) {
        access.require(person);
        var known = contacts.findById(id);
        if (known.isPresent()) {
            return new Saved(details(known.get()));
        }
        var contact = contacts.saveAndFlush(Contact.record(id, person, draft, worker.id(), clock.instant()));
        caseload.contactHappened(person, contact.contact());
        tell(contact);
        log("recorded", contact);
        return new Saved(details(contact));
    }

    /** @param version the version that the caller saw */
    @RepeatedOnContention
    @Transactional
    public ContactOutcome change(PersonId person, ContactId id, long version, ContactDraft draft) {
        return change(person, id, version, contact -> {
            var before = contact.contact();
            contact.change(draft, worker.id(), clock.instant());
            contacts.saveAndFlush(contact);
            caseload.contactWasNone(person, before);
            caseload.contactHappened(person, contact.contact());
            tell(contact);
            log("changed", contact);
        });
    }

    /** It never happened, or not with this person. @param version the version that the caller saw */
    @RepeatedOnContention
    @Transactional
    public ContactOutcome recordedInError(PersonId person, ContactId id, long version) {
        return change(person, id, version, contact -> {
            contact.recordedInError(worker.id(), clock.instant());
            contacts.saveAndFlush(contact);
            caseload.contactWasNone(person, contact.contact());
            centralSystems.withdraw(person, HandoverKind.CONTACT, id.value(), words.inError(contact));
            log("recorded-in-error", contact);
        });
    }

    /** A change of one contact. */
    private interface Change {
        void make(Contact contact);
    }

    private ContactOutcome change(PersonId person, ContactId id, long version, Change change) {
        access.require(person);
        var found = contacts.lock(id).filter(contact -> contact.person().equals(person));
        if (found.isEmpty()) {
            return new NotFound();
        }
        var contact = found.get();
        if (contact.version() != version || !contact.stands()) {
            return new ChangedMeanwhile(details(contact));
        }
        change.make(contact);
        return new Saved(details(contact));
    }

    private void tell(Contact contact) {
        centralSystems.note(contact.person(), HandoverKind.CONTACT, contact.id().value(), words.toCopy(contact));
    }

    private void log(String what, Contact contact) {
        audit.changed(
                "case.contact." + what,
                List.of(contact.person().value()),
                Map.of("contact", contact.id().value().toString()));
    }

    private ContactDetails details(Contact contact) {
        var names = staff.all(List.of(contact.recordedBy(), contact.changedBy()));
        return contact.details(
                names.get(contact.recordedBy()).name().full(),
                names.get(contact.changedBy()).name().full());
    }
}
