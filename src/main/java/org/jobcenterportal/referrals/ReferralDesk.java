package org.jobcenterportal.referrals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.referrals.ReferralOutcome.ConsentMissing;
import org.jobcenterportal.referrals.ReferralOutcome.DayIsOver;
import org.jobcenterportal.referrals.ReferralOutcome.Done;
import org.jobcenterportal.referrals.ReferralOutcome.MovedOn;
import org.jobcenterportal.referrals.ReferralOutcome.NotFound;
import org.jobcenterportal.referrals.ReferralOutcome.OfficeDecides;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who have cases refer somebody to another body and follow what comes back (F49 to F52). */
@Service
@PreAuthorize(CaseAccess.ROLES)
@Transactional
public class ReferralDesk {

    private static final Purpose LIST = new Purpose("referrals.list");
    private static final int MOST = 200;

    private final ReferralStore store;
    private final ReferralConsent consent;
    private final ReferralData data;
    private final ReferralPaper paper;
    private final ReferralReminders reminders;
    private final CaseAccess access;
    private final CitizenDirectory citizens;
    private final CurrentStaff colleague;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    ReferralDesk(
            ReferralStore store,
            ReferralConsent consent,
            ReferralData data,
            ReferralPaper paper,
            ReferralReminders reminders,
            CaseAccess access,
            CitizenDirectory citizens,
            CurrentStaff colleague,
            CurrentUser user,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.consent = consent;
        this.data = data;
        this.paper = paper;
        this.reminders = reminders;
        this.access = access;
        this.citizens = citizens;
        this.colleague = colleague;
        this.user = user;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** For what somebody was referred, the latest first; what tells of her health only where the reader may know. */
    @Transactional(readOnly = true)
    public List<Referral> of(PersonId person) {
        look(person);
        return store.of(person).stream().filter(this::isForMe).toList();
    }

    /** Whether the signed-in colleague may refer somebody for what tells of her health. */
    @Transactional(readOnly = true)
    public boolean mayReferForHealth(PersonId person) {
        access.require(person);
        return access.mayKnowHealth(person);
    }

    /** What of somebody's data is known and would go along. */
    @Transactional(readOnly = true)
    public List<ReferralItem> preview(PersonId person, Set<HandedOver> chosen) {
        look(person);
        return data.of(person, chosen);
    }

    /** Where the last referral of this kind went. */
    @Transactional(readOnly = true)
    public Optional<Destination> lastDestination(ReferralAim aim) {
        return store.lastOf(aim);
    }

    /** Writes a referral; nothing is handed over yet. */
    @RepeatedOnContention
    public ReferralOutcome write(PersonId person, ReferralDraft draft) {
        access.require(person);
        if (draft.aim().revealsHealth() && !access.mayKnowHealth(person)) {
            throw new AccessDeniedException("This part of the case is not for the one who asks");
        }
        if (draft.dueOn().isBefore(today())) {
            return new DayIsOver();
        }
        if (!draft.aim().isReferredOn(draft.startsOn())) {
            return new OfficeDecides(
                    draft.aim().rule(draft.startsOn()).map(Rule::paragraph).orElse(""));
        }
        var id = ReferralId.next();
        store.add(new Referral(
                id, person, draft, ReferralStatus.DRAFT, colleague.id(), clock.instant(), List.of(), List.of()));
        events.publishEvent(new ReferralWritten(id, person, draft.aim()));
        log("referral.written", person, id);
        return new Done(id);
    }

    /** One referral with its line of states; empty where there is none for the reader. */
    @Transactional(readOnly = true)
    public Optional<ReferralPage> open(ReferralId id) {
        return find(id).map(referral -> {
            look(referral.person());
            var person = referral.person();
            return new ReferralPage(
                    referral,
                    citizens.card(person).orElseThrow(),
                    citizens.numbers(List.of(person)).get(person),
                    items(referral),
                    consent.standing(referral).orElse(null));
        });
    }

    /** Records that the person allows it, on paper, in a conversation or on the phone. */
    @RepeatedOnContention
    public ReferralOutcome recordConsent(ReferralId id, ConsentWay how, Locale reader) {
        return find(id).map(referral -> {
                    if (referral.status() == ReferralStatus.DRAFT) {
                        consent.give(referral, reader, how, colleague.id());
                        return new Done(id);
                    }
                    return (ReferralOutcome) new MovedOn(referral.status());
                })
                .orElseGet(NotFound::new);
    }

    /** Hands it over: from now on what went along stays as it is. */
    @RepeatedOnContention
    public ReferralOutcome send(ReferralId id) {
        var found = find(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var referral = found.get();
        if (!consent.allows(referral)) {
            return new ConsentMissing();
        }
        var outcome = move(referral, ReferralStatus.SENT, null, "referral.sent");
        if (outcome instanceof Done) {
            store.keep(id, data.of(referral.person(), referral.content().handedOver()));
        }
        return outcome;
    }

    /** Notes what the other body has answered. */
    @RepeatedOnContention
    public ReferralOutcome answer(ReferralId id, ReferralStatus answer, @Nullable Words note) {
        if (answer.needsReason() && note == null) {
            throw new IllegalArgumentException("A refusal says why");
        }
        return find(id).map(referral -> referral.status().answers().contains(answer)
                        ? move(referral, answer, note, "referral.answered")
                        : new MovedOn(referral.status()))
                .orElseGet(NotFound::new);
    }

    /** Gives the other body more time. */
    @RepeatedOnContention
    public ReferralOutcome postpone(ReferralId id, LocalDate day) {
        if (day.isBefore(today())) {
            return new DayIsOver();
        }
        return find(id).filter(referral -> referral.status().isWaiting())
                .map(referral -> {
                    store.dueOn(id, day);
                    reminders.answered(referral);
                    log("referral.postponed", referral.person(), id);
                    return referral.status() == ReferralStatus.OVERDUE
                            ? store.move(id, ReferralStatus.OVERDUE, step(referral.lastBeforeOverdue(), null))
                                    ? new Done(id)
                                    : new MovedOn(referral.status())
                            : (ReferralOutcome) new Done(id);
                })
                .orElseGet(NotFound::new);
    }

    /** Calls it back. */
    @RepeatedOnContention
    public ReferralOutcome revoke(ReferralId id, Words why) {
        return find(id).map(referral -> move(referral, ReferralStatus.REVOKED, why, "referral.revoked"))
                .orElseGet(NotFound::new);
    }

    /** The sheet as a letter; only once it may go, and as long as the other body may have it. */
    @Transactional(readOnly = true)
    public Optional<byte[]> letter(ReferralId id) {
        var open = find(id).filter(referral -> referral.status().isOpen());
        return open.filter(consent::allows).map(referral -> {
            look(referral.person());
            return paper.letter(
                    referral, items(referral), colleague.details().name().full());
        });
    }

    /** What waits in one's own cases and in those of whom one stands in for, by the day on which an answer is due. */
    @Transactional(readOnly = true)
    public List<ReferralRow> mine() {
        var open = store.waitingIn(colleague.withThoseSheStandsInFor(), mayKnowHealthAtAll(), MOST);
        var persons = open.stream().map(Referral::person).distinct().toList();
        var closed = access.closedToMe(persons);
        var shown = persons.stream().filter(person -> !closed.contains(person)).toList();
        if (!shown.isEmpty()) {
            audit.read(LIST, shown.stream().map(PersonId::value).toList());
        }
        var cards = citizens.cards(shown);
        var numbers = citizens.numbers(shown);
        return open.stream()
                .filter(referral -> cards.containsKey(referral.person()))
                .map(referral -> {
                    var card = cards.get(referral.person());
                    return new ReferralRow(
                            referral.id(),
                            referral.aim(),
                            referral.content().to().name(),
                            referral.status(),
                            referral.content().dueOn(),
                            card.isProtected() ? null : card.name(),
                            numbers.get(referral.person()));
                })
                .toList();
    }

    private boolean mayKnowHealthAtAll() {
        return user.isInRole(Roles.COUNSELLOR) || user.isInRole(Roles.CASE_MANAGER);
    }

    private ReferralOutcome move(Referral referral, ReferralStatus next, @Nullable Words note, String what) {
        if (!referral.status().mayBecome(next) || !store.move(referral.id(), referral.status(), step(next, note))) {
            return new MovedOn(store.find(referral.id()).orElseThrow().status());
        }
        reminders.answered(referral);
        audit.changed(
                what,
                List.of(referral.person().value()),
                Map.of("referral", referral.id().value().toString()));
        return new Done(referral.id());
    }

    private ReferralStep step(ReferralStatus status, @Nullable Words note) {
        return new ReferralStep(status, clock.instant(), colleague.id(), note);
    }

    private List<ReferralItem> items(Referral referral) {
        return referral.status() == ReferralStatus.DRAFT
                ? data.of(referral.person(), referral.content().handedOver())
                : referral.items();
    }

    /** What is not for the reader looks as if it did not exist. */
    private Optional<Referral> find(ReferralId id) {
        return store.find(id)
                .filter(referral -> access.relationTo(referral.person()).mayLook())
                .filter(this::isForMe);
    }

    private boolean isForMe(Referral referral) {
        return !referral.aim().revealsHealth() || access.mayKnowHealth(referral.person());
    }

    private void look(PersonId person) {
        var relation = access.require(person);
        audit.read(relation.purpose(), List.of(person.value()), Map.of("part", "referrals"));
    }

    private void log(String what, PersonId person, ReferralId id) {
        audit.changed(
                what, List.of(person.value()), Map.of("referral", id.value().toString()));
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
