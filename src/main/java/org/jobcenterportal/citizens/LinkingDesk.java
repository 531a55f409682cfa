package org.jobcenterportal.citizens;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.LinkingLetter.AlreadyLinked;
import org.jobcenterportal.citizens.LinkingLetter.NoAddress;
import org.jobcenterportal.citizens.LinkingLetter.NotFound;
import org.jobcenterportal.citizens.LinkingLetter.Written;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where those who look after people let them into their own files: they write letters with a code, and take accounts off.
 * Somebody else's people look like people who do not exist.
 */
@Service
@PreAuthorize("hasAnyRole('counsellor', 'case-manager', 'team-lead')")
@Transactional
public class LinkingDesk {

    /** How long a code can be used. */
    static final Duration TERM = Duration.ofDays(30);

    private static final Purpose PURPOSE = new Purpose("linking.standing");

    private final SecureRandom random = new SecureRandom();
    private final Persons persons;
    private final WhoLooksAfter whoLooksAfter;
    private final LinkingLetters letters;
    private final LinkingKey key;
    private final LinkingPaper paper;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    LinkingDesk(
            Persons persons,
            WhoLooksAfter whoLooksAfter,
            LinkingLetters letters,
            LinkingKey key,
            LinkingPaper paper,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.persons = persons;
        this.whoLooksAfter = whoLooksAfter;
        this.letters = letters;
        this.key = key;
        this.paper = paper;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person with this number has an account; that somebody asked stands in the log before she knows. */
    public Optional<LinkingStanding> standing(CustomerNumber number) {
        var person = persons.idOf(number.value()).filter(whoLooksAfter::isCaller);
        person.ifPresent(found -> audit.read(PURPOSE, List.of(found.value())));
        return person.flatMap(found -> persons.cards(List.of(found)).stream().findFirst())
                .map(card -> new LinkingStanding(
                        card,
                        letters.linkedSince(card.id()).orElse(null),
                        letters.openUntil(card.id(), clock.instant()).orElse(null)));
    }

    /** Writes a letter with a new code; the code of an earlier letter is worth nothing from now on. */
    @RepeatedOnContention
    public LinkingLetter writeLetter(PersonId id) {
        var person = whoLooksAfter.isCaller(id) ? persons.findById(id) : Optional.<Person>empty();
        if (person.isEmpty()) {
            return new NotFound();
        }
        if (person.get().residence().isEmpty()) {
            return new NoAddress();
        }
        return letters.linkedSince(id).isPresent() ? new AlreadyLinked() : written(person.get(), clock.instant());
    }

    /**
     * Takes the account off a person; a letter that is on its way is worth nothing any more.
     *
     * @return whether there was an account
     */
    @RepeatedOnContention
    public boolean unlink(PersonId person, UnlinkReason reason) {
        if (!whoLooksAfter.isCaller(person)) {
            return false;
        }
        letters.end(person, LinkingLetters.LetterEnding.UNLINKED, clock.instant());
        var unlinked = letters.unlink(person);
        if (unlinked) {
            audit.changed("linking.unlinked", List.of(person.value()), Map.of("reason", reason.code()));
        }
        return unlinked;
    }

    private Written written(Person person, Instant now) {
        var code = LinkingCode.random(random);
        var until = now.plus(TERM);
        letters.write(person.id(), key.hash(code), user.require().id(), now, until);
        audit.changed("linking.letter-written", List.of(person.id().value()), Map.of());
        return new Written(paper.letter(person, code, now, until), until);
    }
}
