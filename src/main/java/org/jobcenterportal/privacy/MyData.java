package org.jobcenterportal.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditTrail;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.audit.TrailEntry;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.privacy.QuestionOutcome.Asked;
import org.jobcenterportal.privacy.QuestionOutcome.AskedBefore;
import org.jobcenterportal.privacy.QuestionOutcome.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the citizen who is signed in, who has looked, and what she asks about it. Nothing is kept for later. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITIZEN + "')")
public class MyData {

    private static final int PAGE = 100;
    private static final Comparator<String> FIRST_THE_PERSON = Comparator.<String, Boolean>comparing(
                    room -> !"citizens".equals(room))
            .thenComparing(Comparator.naturalOrder());
    private static final Period LATELY = Period.ofDays(30);

    private final CurrentCitizen citizen;
    private final CurrentUser user;
    private final List<PersonalDataHolder> holders;
    private final AuditTrail trail;
    private final Looks looks;
    private final AccessQuestions questions;
    private final Clock clock;

    MyData(
            CurrentCitizen citizen,
            CurrentUser user,
            List<PersonalDataHolder> holders,
            AuditTrail trail,
            Looks looks,
            AccessQuestions questions,
            Clock clock) {
        this.citizen = citizen;
        this.user = user;
        this.holders = holders;
        this.trail = trail;
        this.looks = looks;
        this.questions = questions;
        this.clock = clock;
    }

    /** Whether the portal knows who she is. */
    public boolean isLinked() {
        return citizen.id().isPresent();
    }

    /** Everything that the rooms of the portal hold about her. */
    public List<RoomHoldings> holdings() {
        return citizen.id().stream().flatMap(this::holdingsOf).toList();
    }

    /** Who has looked, from the newest or from where the last page ended. */
    public LookPage looks(@Nullable UUID before) {
        return citizen.id().map(person -> page(person, before)).orElseGet(() -> new LookPage(List.of(), null));
    }

    /** The newest looks of people in the last 30 days. */
    public List<Look> lately(int limit) {
        var since = OfficeTime.startOf(OfficeTime.dayOf(clock.instant()).minus(LATELY));
        return looks(null).looks().stream()
                .filter(look -> !look.last().isBefore(since) && !(look.looker() instanceof Looker.Portal))
                .limit(limit)
                .toList();
    }

    /** One look at her data. */
    public Optional<Look> look(UUID entry) {
        return citizen.id()
                .flatMap(person -> trail.entry(person.value(), entry)
                        .map(found -> looks.of(person, List.of(found)).getFirst()));
    }

    /** Asks data protection about a look. */
    @Transactional
    public QuestionOutcome ask(UUID entry, Message words) {
        var person = citizen.id()
                .filter(someone -> trail.entry(someone.value(), entry).isPresent());
        if (person.isEmpty()) {
            return new Unknown();
        }
        return questions.ask(person.get(), entry, words) ? new Asked() : new AskedBefore();
    }

    /** What data protection has answered and she has not seen yet. */
    public List<QuestionDetails> newAnswers() {
        return citizen.id().map(questions::unseenBy).orElseGet(List::of);
    }

    /** She has these answers before her now. */
    @Transactional
    public void sawAnswers(List<QuestionDetails> shown) {
        citizen.id()
                .ifPresent(person -> questions.seen(
                        person, shown.stream().map(QuestionDetails::id).toList()));
    }

    private Stream<RoomHoldings> holdingsOf(PersonId person) {
        var rooms = holders.stream()
                .collect(groupingBy(PersonalDataHolder::room, () -> new TreeMap<>(FIRST_THE_PERSON), toList()));
        return rooms.entrySet().stream()
                .map(room -> new RoomHoldings(
                        room.getKey(),
                        room.getValue().stream()
                                .flatMap(holder -> holder.holdingsOf(person.value()).stream())
                                .toList()))
                .filter(room -> !room.holdings().isEmpty());
    }

    private LookPage page(PersonId person, @Nullable UUID before) {
        var entries = trail.of(person.value(), user.require().id(), before, PAGE);
        return new LookPage(
                looks.of(person, entries),
                entries.size() < PAGE
                        ? null
                        : entries.stream().map(TrailEntry::id).toList().getLast());
    }
}
