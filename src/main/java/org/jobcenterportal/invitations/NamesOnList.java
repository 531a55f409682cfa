package org.jobcenterportal.invitations;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.PersonName;
import org.springframework.stereotype.Component;

/** Whose names on a list the reader may know: whose case is not in sight has one once she answers, or is to be called. */
@Component
class NamesOnList {

    private final CitizenDirectory citizens;
    private final CaseAccess access;
    private final InSight inSight;

    NamesOnList(CitizenDirectory citizens, CaseAccess access, InSight inSight) {
        this.citizens = citizens;
        this.access = access;
        this.inSight = inSight;
    }

    boolean isKnown(EventInvitation invitation) {
        return of(Set.of(invitation)).containsKey(invitation.person());
    }

    /** The names that the reader may know; nobody's who is protected. */
    Map<PersonId, PersonName> of(Collection<EventInvitation> list) {
        var persons = list.stream().map(EventInvitation::person).collect(Collectors.toSet());
        var cards = citizens.cards(persons);
        var closed = access.closedToMe(persons);
        var seen = inSight.of(persons);
        var names = new HashMap<PersonId, PersonName>();
        for (var one : list) {
            var card = cards.get(one.person());
            var mayKnow = seen.contains(one.person())
                    || !closed.contains(one.person())
                            && (one.state().isAnswered() || one.state() == InvitationState.UNDELIVERABLE);
            if (card != null && !card.isProtected() && mayKnow) {
                names.put(one.person(), card.name());
            }
        }
        return names;
    }
}
