package org.jobcenterportal.chains;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.runs.ProviderId;
import org.jobcenterportal.runs.Providers;
import org.jobcenterportal.runs.RunDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * F33: what the next provider reads of the sheet for the talk of three: the paragraphs that the citizen has released, and
 * only of those who were sent to her own runs. Of all others there is nothing to be found.
 */
@Service
@PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
public class HandoverSheets {

    private static final Purpose READ = new Purpose("chains.sheet");
    private static final Set<AssignmentStatus> WITH_PROVIDER = EnumSet.of(
            AssignmentStatus.SENT_TO_PROVIDER,
            AssignmentStatus.PROVIDER_ACCEPTED,
            AssignmentStatus.ENTERED,
            AssignmentStatus.INTERRUPTED);

    private final ChainStore store;
    private final Participations participations;
    private final RunDirectory runs;
    private final Providers providers;
    private final CitizenDirectory citizens;
    private final CurrentUser user;
    private final AuditLog audit;

    HandoverSheets(
            ChainStore store,
            Participations participations,
            RunDirectory runs,
            Providers providers,
            CitizenDirectory citizens,
            CurrentUser user,
            AuditLog audit) {
        this.store = store;
        this.participations = participations;
        this.runs = runs;
        this.providers = providers;
        this.citizens = citizens;
        this.user = user;
        this.audit = audit;
    }

    /**
     * The sheet as the next provider reads it.
     *
     * @param name not of protected people
     */
    public record Sheet(@Nullable PersonName name, Instant at, List<Words> paragraphs) {

        public Sheet {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The released paragraphs for a station; empty where there is no talk, or it is not for the one who asks. */
    @Transactional(readOnly = true)
    public Optional<Sheet> find(StationId station) {
        var provider = user.account().map(Account::id).flatMap(providers::ofAccount);
        var found = store.withStation(station);
        if (provider.isEmpty()
                || found.filter(chain -> isSentTo(provider.get(), chain, station))
                        .isEmpty()) {
            return Optional.empty();
        }
        var person = found.get().person();
        return store.talks(found.get().id()).stream()
                .filter(talk -> talk.station().equals(station))
                .findFirst()
                .map(talk -> {
                    audit.read(READ, List.of(person.value()));
                    var card = citizens.card(person).orElseThrow();
                    return new Sheet(
                            card.isProtected() ? null : card.name(),
                            talk.at(),
                            talk.paragraphs().stream()
                                    .filter(Talk.Paragraph::isReleased)
                                    .map(Talk.Paragraph::words)
                                    .toList());
                });
    }

    /** Whether a provider reads the sheet of somebody who stands like this to a run of hers. */
    @InternalUse
    public static boolean isForProvider(AssignmentStatus status) {
        return WITH_PROVIDER.contains(status);
    }

    private boolean isSentTo(ProviderId provider, Chain chain, StationId id) {
        var run = chain.station(id).map(ChainStation::run).orElse(null);
        return run != null
                && runs.run(run)
                        .filter(one -> one.provider().id().equals(provider))
                        .isPresent()
                && participations.of(chain.person()).stream()
                        .anyMatch(one -> run.equals(one.run()) && WITH_PROVIDER.contains(one.status()));
    }
}
