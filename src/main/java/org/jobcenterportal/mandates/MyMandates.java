package org.jobcenterportal.mandates;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a citizen sees what she allows and who acts for her, and takes it back at once. */
@Service
@PreAuthorize("hasRole('" + Roles.CITIZEN + "')")
@Transactional
public class MyMandates {

    private final Consents consents;
    private final RepresentationStore representations;
    private final CurrentCitizen citizen;
    private final AuditLog audit;
    private final Clock clock;

    MyMandates(
            Consents consents,
            RepresentationStore representations,
            CurrentCitizen citizen,
            AuditLog audit,
            Clock clock) {
        this.consents = consents;
        this.representations = representations;
        this.citizen = citizen;
        this.audit = audit;
        this.clock = clock;
    }

    /** What she allows and has allowed, the latest first. */
    @Transactional(readOnly = true)
    public List<ConsentReceipt> consents() {
        return citizen.id().map(consents::of).orElseGet(List::of);
    }

    /** Who acts and has acted for her. */
    @Transactional(readOnly = true)
    public List<Representation> representations() {
        return citizen.id().map(representations::of).orElseGet(List::of);
    }

    /** @param reader the language in which she reads what it means */
    @RepeatedOnContention
    public boolean give(ConsentPurpose purpose, Locale reader) {
        return consents.give(me(), purpose, ConsentWay.PORTAL, null, reader);
    }

    /** Takes back one consent by its receipt, also to a single matter. */
    @RepeatedOnContention
    public boolean withdrawConsent(UUID receipt) {
        return consents.withdraw(me(), receipt, ConsentWay.PORTAL, null);
    }

    @RepeatedOnContention
    public boolean withdraw(ConsentPurpose purpose) {
        return consents.withdraw(me(), purpose, ConsentWay.PORTAL, null);
    }

    /** She takes back herself that somebody acts for her; a guardian whom a court has appointed stays. */
    @RepeatedOnContention
    public boolean withdraw(UUID representation) {
        var me = me();
        var isHers = representations.of(me).stream()
                .filter(one -> one.id().equals(representation))
                .map(one -> one.content().kind())
                .anyMatch(kind -> kind == RepresentationKind.ATTORNEY || kind == RepresentationKind.ASSISTANT);
        var stood = isHers
                && representations.withdraw(
                        me,
                        representation,
                        new Representation.Withdrawal(OfficeTime.dayOf(clock.instant()), ConsentWay.PORTAL, null));
        if (stood) {
            audit.changed(
                    "representation.withdrawn",
                    List.of(me.value()),
                    Map.of("how", "portal", "id", representation.toString()));
        }
        return stood;
    }

    private PersonId me() {
        return citizen.id().orElseThrow(() -> new AccessDeniedException("No case belongs to this account"));
    }
}
