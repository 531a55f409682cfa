package org.jobcenterportal.mandates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who have cases keep what a person allows and who acts for her. */
@Service
@PreAuthorize(CaseAccess.ROLES)
@Transactional
public class MandateDesk {

    private final Consents consents;
    private final RepresentationStore representations;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    MandateDesk(
            Consents consents,
            RepresentationStore representations,
            CaseAccess access,
            StaffDirectory staff,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.consents = consents;
        this.representations = representations;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** What somebody allows or has allowed; the log says so first. */
    @Transactional(readOnly = true)
    public List<ConsentReceipt> consents(PersonId person) {
        look(person);
        return consents.of(person);
    }

    /** Who acts or has acted for somebody; the log says so first. */
    @Transactional(readOnly = true)
    public List<Representation> representations(PersonId person) {
        look(person);
        return representations.of(person);
    }

    /** Since when somebody objects to being represented by the applicant of her household (§ 38 SGB II). */
    @Transactional(readOnly = true)
    public Optional<LocalDate> objects(PersonId person) {
        access.require(person);
        return representations.objects(person);
    }

    /**
     * Records a consent that somebody has given on paper, in a conversation or on the phone.
     *
     * @param reader the language in which she read or heard what it means
     */
    @RepeatedOnContention
    public boolean recordConsent(PersonId person, ConsentPurpose purpose, ConsentWay how, Locale reader) {
        access.require(person);
        return consents.give(person, purpose, how, me(), reader);
    }

    /** Records that somebody takes back one consent, also to a single matter. */
    @RepeatedOnContention
    public boolean recordWithdrawal(PersonId person, UUID receipt, ConsentWay how) {
        access.require(person);
        return consents.withdraw(person, receipt, how, me());
    }

    @RepeatedOnContention
    public boolean recordWithdrawal(PersonId person, ConsentPurpose purpose, ConsentWay how) {
        access.require(person);
        return consents.withdraw(person, purpose, how, me());
    }

    @RepeatedOnContention
    public UUID record(PersonId person, RepresentationDraft draft) {
        access.require(person);
        var id = Identifier.nextValue();
        representations.add(new Representation(id, person, draft, me(), clock.instant(), null));
        log("representation.recorded", person, Map.of("kind", code(draft.kind()), "id", id.toString()));
        return id;
    }

    /** Takes a representation back from today on. */
    @RepeatedOnContention
    public boolean withdraw(PersonId person, UUID representation, ConsentWay how) {
        access.require(person);
        var stood = representations.withdraw(
                person, representation, new Representation.Withdrawal(OfficeTime.dayOf(clock.instant()), how, me()));
        if (stood) {
            log("representation.withdrawn", person, Map.of("how", code(how), "id", representation.toString()));
        }
        return stood;
    }

    /** Somebody does not want the applicant of her household to act for her, or does so again. */
    @RepeatedOnContention
    public void object(PersonId person, boolean objects) {
        access.require(person);
        if (objects) {
            representations.object(person, OfficeTime.dayOf(clock.instant()), me());
        } else {
            representations.takeBackObjection(person);
        }
        log("representation.presumption", person, Map.of("objects", Boolean.toString(objects)));
    }

    private void look(PersonId person) {
        var relation = access.require(person);
        audit.read(relation.purpose(), List.of(person.value()), Map.of("part", "mandates"));
    }

    private StaffId me() {
        return user.account()
                .map(Account::id)
                .flatMap(staff::ofAccount)
                .map(StaffDetails::id)
                .orElseThrow();
    }

    private void log(String what, PersonId person, Map<String, String> details) {
        audit.changed(what, List.of(person.value()), details);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
