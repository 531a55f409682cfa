package org.jobcenterportal.citizens;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.citizens.LinkingAttempts.Turn;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a citizen becomes the person in the file: with the code of a letter and her birth date. */
@Service
@PreAuthorize("hasRole('citizen')")
@Transactional
public class AccountLinking {

    private final LinkingLetters letters;
    private final LinkingAttempts attempts;
    private final LinkingKey key;
    private final CurrentCitizen citizen;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    AccountLinking(
            LinkingLetters letters,
            LinkingAttempts attempts,
            LinkingKey key,
            CurrentCitizen citizen,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.letters = letters;
        this.attempts = attempts;
        this.key = key;
        this.citizen = citizen;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Since when the account of whoever is signed in is linked; empty if it is not. */
    public Optional<Instant> linkedSince() {
        return citizen.id().flatMap(letters::linkedSince);
    }

    /** Links the account that is signed in to the person with this code and birth date. */
    @RepeatedOnContention
    public LinkingOutcome link(String typedCode, LocalDate birthDate) {
        if (citizen.id().isPresent()) {
            return new LinkingOutcome.AlreadyLinked();
        }
        var now = clock.instant();
        return switch (attempts.take(user.require().id(), now)) {
            case Turn.Waiting(var until) -> new LinkingOutcome.TooMany(until);
            case Turn.Allowed(int left) -> tried(typedCode, birthDate, left, now);
        };
    }

    /**
     * The citizen takes her account off the file herself.
     *
     * @return whether it was linked
     */
    @RepeatedOnContention
    public boolean unlink() {
        var person = citizen.id();
        person.filter(letters::unlink)
                .ifPresent(unlinked ->
                        audit.changed("linking.unlinked", List.of(unlinked.value()), Map.of("reason", "herself")));
        return person.isPresent();
    }

    private LinkingOutcome tried(String typedCode, LocalDate birthDate, int left, Instant now) {
        var found = LinkingCode.read(typedCode).flatMap(code -> letters.usable(key.hash(code), now));
        var right = found.filter(letter -> letter.birthDate().equals(birthDate));
        if (right.isEmpty()) {
            letters.countWrongDate(found);
            audit.changed("linking.refused", personOf(found), Map.of("left", Integer.toString(left)));
            return left == 0 ? new LinkingOutcome.TooMany(again(now)) : new LinkingOutcome.NotRight(left);
        }
        if (!letters.use(right.get(), now)
                || !letters.link(user.require().id(), right.get().person(), now)) {
            return citizen.id().isPresent() ? new LinkingOutcome.AlreadyLinked() : new LinkingOutcome.NotRight(left);
        }
        attempts.forget(user.require().id());
        audit.changed("linking.linked", personOf(right), Map.of());
        return new LinkingOutcome.Linked();
    }

    private Instant again(Instant now) {
        return attempts.take(user.require().id(), now) instanceof Turn.Waiting(var until) ? until : now;
    }

    /** Wrong tries stand in the log as well, with whose letter it was where that is known. */
    private static List<UUID> personOf(Optional<LinkingLetters.Found> letter) {
        return letter.map(found -> found.person().value()).stream().toList();
    }
}
