package org.jobcenterportal.employers;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.employers.MergeOutcome.Merged;
import org.jobcenterportal.employers.MergeOutcome.NotFound;
import org.jobcenterportal.employers.MergeOutcome.TwoNumbers;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F70: employers that may be there twice, found while somebody types and later, and put together by a person only. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.EMPLOYER_SERVICE + "')")
public class Duplicates {

    private static final int MOST = 8;

    private final EmployerBook book;
    private final TalkStore talks;
    private final DuplicateStore store;
    private final List<EmployerWatcher> watchers;
    private final CurrentStaff colleague;
    private final Clock clock;

    Duplicates(
            EmployerBook book,
            TalkStore talks,
            DuplicateStore store,
            List<EmployerWatcher> watchers,
            CurrentStaff colleague,
            Clock clock) {
        this.book = book;
        this.talks = talks;
        this.store = store;
        this.watchers = watchers;
        this.colleague = colleague;
        this.clock = clock;
    }

    /** Who may be meant by what stands in a form so far; the likeliest first. */
    @Transactional(readOnly = true)
    public List<Duplicate> whileTyping(
            String name,
            @Nullable EstablishmentNumber number,
            @Nullable PostalAddress address,
            @Nullable PhoneNumber phone) {
        var found = new HashMap<EmployerId, Set<DuplicateReason>>();
        if (number != null) {
            book.withNumber(number).ifPresent(id -> add(found, id, DuplicateReason.NUMBER));
        }
        names(found, Likeness.ofName(name));
        if (address != null) {
            store.at(Set.of(Likeness.of(address))).forEach(id -> add(found, id, DuplicateReason.ADDRESS));
        }
        if (phone != null) {
            store.withPhones(Set.of(phone.value())).forEach(id -> add(found, id, DuplicateReason.PHONE));
        }
        return explained(found);
    }

    /** Who may be the same as an employer that is written down already, but for those of whom somebody said no. */
    @Transactional(readOnly = true)
    public List<Duplicate> of(EmployerId employer) {
        var card = book.cards(List.of(employer)).get(employer);
        if (card == null) {
            return List.of();
        }
        var found = new HashMap<EmployerId, Set<DuplicateReason>>();
        names(found, Likeness.ofName(card.name()));
        store.at(card.sites().stream().map(site -> Likeness.of(site.address())).toList())
                .forEach(id -> add(found, id, DuplicateReason.ADDRESS));
        store.withPhones(card.contacts().stream()
                        .flatMap(contact -> Stream.ofNullable(contact.phone()))
                        .map(PhoneNumber::value)
                        .toList())
                .forEach(id -> add(found, id, DuplicateReason.PHONE));
        found.remove(employer);
        store.distinctFrom(employer).forEach(found::remove);
        return explained(found).stream().filter(Duplicate::isLikely).toList();
    }

    /** They are two, and nobody has to be asked again. */
    @RepeatedOnContention
    public void distinct(EmployerId one, EmployerId other) {
        store.distinct(one, other, colleague.id(), clock.instant());
    }

    /** Puts two together: sites, contacts, history, promises, calls and jobs move, and the old address leads to the new one. */
    @RepeatedOnContention
    public MergeOutcome merge(EmployerId from, EmployerId into) {
        var ordered = Stream.of(from, into)
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .toList();
        if (from.equals(into) || ordered.stream().anyMatch(id -> book.lock(id).isEmpty())) {
            return new NotFound();
        }
        var cards = book.cards(ordered);
        var old = cards.get(from);
        var kept = cards.get(into);
        if (old == null || kept == null) {
            return new NotFound();
        }
        if (old.number() != null && kept.number() != null) {
            return new TwoNumbers();
        }
        talks.move(from, into);
        store.merge(from, into, colleague.id(), clock.instant());
        book.change(
                into,
                kept.version(),
                new EmployerDraft(
                        kept.name(),
                        kept.number() == null ? old.number() : kept.number(),
                        kept.sector() == null ? old.sector() : kept.sector(),
                        kept.agent() == null ? old.agent() : kept.agent()));
        watchers.forEach(watcher -> watcher.merged(from, into));
        return new Merged(into);
    }

    private void names(Map<EmployerId, Set<DuplicateReason>> found, String key) {
        if (key.length() < Likeness.SHORTEST) {
            return;
        }
        store.names().forEach((id, other) -> {
            if (other.equals(key)) {
                add(found, id, DuplicateReason.NAME);
            } else if (Likeness.isSimilar(key, other)) {
                add(found, id, DuplicateReason.SIMILAR_NAME);
            }
        });
    }

    private List<Duplicate> explained(Map<EmployerId, Set<DuplicateReason>> found) {
        var cards = book.cards(new HashSet<>(found.keySet()));
        return cards.values().stream()
                .map(card -> new Duplicate(card, found.get(card.id())))
                .sorted(Comparator.comparing(Duplicate::isLikely)
                        .reversed()
                        .thenComparing(duplicate -> -duplicate.reasons().size())
                        .thenComparing(duplicate -> duplicate.card().name()))
                .limit(MOST)
                .toList();
    }

    private static void add(Map<EmployerId, Set<DuplicateReason>> found, EmployerId id, DuplicateReason reason) {
        found.computeIfAbsent(id, none -> EnumSet.noneOf(DuplicateReason.class)).add(reason);
    }
}
