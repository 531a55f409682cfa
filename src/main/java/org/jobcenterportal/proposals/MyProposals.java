package org.jobcenterportal.proposals;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.law.Offer;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.messaging.CalendarEvent.Method;
import org.jobcenterportal.messaging.CalendarFiles;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.proposals.ProposalBook.Places;
import org.jobcenterportal.proposals.ProposalOutcome.NotFound;
import org.jobcenterportal.proposals.ProposalOutcome.Refused;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.releases.Openings;
import org.jobcenterportal.releases.ReleaseData;
import org.jobcenterportal.releases.Released;
import org.jobcenterportal.releases.ReleasedItem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The citizen's own proposals: she sees each first, says what the employer may know, and takes it back. */
@Service
@PreAuthorize("hasRole('" + Roles.CITIZEN + "')")
public class MyProposals {

    private final Proposals proposals;
    private final ProposalRecords records;
    private final ProposalBook book;
    private final Releases releases;
    private final ReleaseData data;
    private final ProposalPost post;
    private final Openings openings;
    private final StaffDirectory staff;
    private final CurrentCitizen citizen;
    private final CalendarFiles calendars;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MyProposals(
            Proposals proposals,
            ProposalRecords records,
            ProposalBook book,
            Releases releases,
            ReleaseData data,
            ProposalPost post,
            Openings openings,
            StaffDirectory staff,
            CurrentCitizen citizen,
            CalendarFiles calendars,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.proposals = proposals;
        this.records = records;
        this.book = book;
        this.releases = releases;
        this.data = data;
        this.post = post;
        this.openings = openings;
        this.staff = staff;
        this.citizen = citizen;
        this.calendars = calendars;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Everything that was proposed to her, the latest first; nothing for an account without a case. */
    @Transactional(readOnly = true)
    public List<MyProposal> all() {
        return shown(citizen.id().map(proposals::of).orElse(List.of()));
    }

    @Transactional(readOnly = true)
    public Optional<MyProposal> find(ProposalId id) {
        return own(proposals.findById(id))
                .flatMap(one -> shown(List.of(one)).stream().findFirst());
    }

    /** She has it before her eyes. */
    @RepeatedOnContention
    @Transactional
    public void seen(ProposalId id) {
        own(id).filter(one -> one.state() == ProposalState.SUGGESTED).ifPresent(one -> {
            one.show(ActingFor.CITIZEN, clock.instant());
            book.keep(one);
        });
    }

    /** What she could let this employer know, each for itself, as the employer would read it. */
    @Transactional(readOnly = true)
    public List<Released> releasable(ProposalId id) {
        return own(proposals.findById(id)).map(one -> data.of(one.person())).orElse(List.of());
    }

    /** @param reader the language in which she read what it means */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome release(ProposalId id, Collection<ReleasedItem> items, Locale reader) {
        return own(id).map(one ->
                        releases.release(one, new HashSet<>(items), reader, ActingFor.CITIZEN, ConsentWay.PORTAL))
                .orElseGet(NotFound::new);
    }

    /** @param words why, if she likes to say so; her counsellor reads them, and nobody else */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome decline(ProposalId id, @Nullable ProposalWords words) {
        return step(id, (one, now) -> one.decline(ProposalWords.text(words), ActingFor.CITIZEN, now));
    }

    /** She would like to talk first. */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome wishTalk(ProposalId id, @Nullable ProposalWords words) {
        return step(id, (one, now) -> one.wishTalk(ProposalWords.text(words), ActingFor.CITIZEN, now));
    }

    /** She has thought it over: as long as nothing has gone out she can answer anew. */
    @RepeatedOnContention
    public ProposalOutcome takeAnswerBack(ProposalId id) {
        try {
            return Objects.requireNonNull(
                    transaction.execute(status -> own(id).map(this::takeBack).orElseGet(NotFound::new)));
        } catch (DataIntegrityViolationException atTheSameMoment) {
            return new Refused(ProposalRefusal.ALREADY_OPEN);
        }
    }

    /** The employer may not use her data any more; what was sent cannot be unsent, and that is said. */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome withdraw(ProposalId id) {
        return own(id).map(one -> releases.withdraw(one, ActingFor.CITIZEN, ConsentWay.PORTAL, null))
                .orElseGet(NotFound::new);
    }

    /** The meeting with the employer, for her own calendar. */
    @Transactional(readOnly = true)
    public Optional<String> calendar(ProposalId id, Locale reader) {
        return own(proposals.findById(id))
                .filter(one -> one.state() == ProposalState.INTERVIEW)
                .map(one -> post.meeting(one, Method.REQUEST, reader))
                .map(calendars::render);
    }

    private ProposalOutcome takeBack(Proposal one) {
        if (one.state() != ProposalState.DECLINED) {
            return releases.takeBack(one, ActingFor.CITIZEN, ConsentWay.PORTAL, null);
        }
        if (openings.get(one.job()).job().state() != JobState.OPEN) {
            return new Refused(ProposalRefusal.JOB_NOT_OPEN);
        }
        if (proposals.isOpen(one.person(), one.job(), ProposalState.allOpen())) {
            return new Refused(ProposalRefusal.ALREADY_OPEN);
        }
        return switch (book.free(one.person(), one.job())) {
            case Places.None(var why) -> new Refused(why);
            case Places.Free(var places) ->
                book.step(one, (again, now) -> again.takeAnswerBack(places, ActingFor.CITIZEN, now));
        };
    }

    private ProposalOutcome step(ProposalId id, ProposalBook.Verb verb) {
        return own(id).map(one -> book.step(one, verb)).orElseGet(NotFound::new);
    }

    private Optional<Proposal> own(ProposalId id) {
        return citizen.id().isPresent() ? own(proposals.lock(id)) : Optional.empty();
    }

    private Optional<Proposal> own(Optional<Proposal> found) {
        return found.filter(one -> citizen.id().filter(one.person()::equals).isPresent());
    }

    private List<MyProposal> shown(List<Proposal> mine) {
        var of = openings.ofAll(mine.stream().map(Proposal::job).distinct().toList());
        var names = staff.all(
                mine.stream().map(one -> one.proposed().by()).distinct().toList());
        var released = records.released(mine.stream().map(Proposal::id).toList());
        return mine.stream()
                .map(one -> shown(
                        one,
                        Objects.requireNonNull(of.get(one.job())),
                        Objects.requireNonNull(names.get(one.proposed().by())).name(),
                        released))
                .toList();
    }

    private MyProposal shown(Proposal one, Opening opening, PersonName by, Map<ProposalId, List<Released>> released) {
        var state = one.state();
        return new MyProposal(
                one.id(),
                opening,
                one.proposed().reason(),
                one.proposed().languageTag(),
                records.lines(one.id()),
                by,
                one.proposed().at(),
                state,
                one.stateSince(),
                one.answer(),
                released.getOrDefault(one.id(), List.of()),
                one.interview(),
                one.trial(),
                one.hiring(),
                state.isAnswerable(),
                state == ProposalState.CONSENTED
                        || state == ProposalState.DECLINED
                        || state.isAnswerable() && one.answer() != null,
                state.isWithEmployer(),
                Offer.JOB.canBeADutyOn(OfficeTime.dayOf(clock.instant())));
    }
}
