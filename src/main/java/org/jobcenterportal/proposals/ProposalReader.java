package org.jobcenterportal.proposals;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.proposals.ProposalDetails.Past;
import org.jobcenterportal.proposals.ProposalSight.Eyes;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.releases.Openings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the office reads of proposals; who may read it was decided before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposalReader {

    /** What the citizen says is between her and her counsellor. */
    private static final Set<ProposalStep> CONFIDENTIAL =
            EnumSet.of(ProposalStep.TALK_WISHED, ProposalStep.ANSWER_TAKEN_BACK);

    private final ProposalRecords records;
    private final Openings openings;
    private final CitizenDirectory citizens;
    private final Caseload caseload;
    private final StaffDirectory staff;
    private final CurrentStaff colleague;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalReader(
            ProposalRecords records,
            Openings openings,
            CitizenDirectory citizens,
            Caseload caseload,
            StaffDirectory staff,
            CurrentStaff colleague,
            JdbcClient jdbc,
            Clock clock) {
        this.records = records;
        this.openings = openings;
        this.citizens = citizens;
        this.caseload = caseload;
        this.staff = staff;
        this.colleague = colleague;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ProposalDetails details(Proposal proposal, Eyes eyes) {
        var isCounselling = eyes == Eyes.COUNSELLING;
        var steps = records.steps(proposal.id());
        var names = names(proposal, steps);
        var person = List.of(proposal.person());
        var made = proposal.proposed();
        var isOwnReason = made.proposer() == ProposalSide.EMPLOYER_SERVICE;
        var sending = proposal.sending();
        return new ProposalDetails(
                proposal.id(),
                proposal.version(),
                openings.get(proposal.job()),
                isCounselling,
                isCounselling ? citizens.numbersOf(person).get(proposal.person()) : null,
                isCounselling ? citizens.card(proposal.person()).orElseThrow().name() : null,
                numbers(List.of(proposal.id())).getOrDefault(proposal.id(), 1),
                teams(person).getOrDefault(proposal.person(), 0),
                isCounselling || isOwnReason ? made.reason() : null,
                name(made.by(), names),
                made.at(),
                isCounselling ? records.lines(proposal.id()) : List.of(),
                proposal.state(),
                proposal.stateSince(),
                WaitsForMove.of(proposal, eyes),
                isCounselling ? proposal.answer() : null,
                isCounselling || proposal.isReleased() ? records.released(proposal.id()) : List.of(),
                sending == null ? null : sending.way(),
                proposal.answerDueOn(),
                proposal.interview(),
                proposal.trial(),
                proposal.hiring(),
                proposal.endReason(),
                steps.stream()
                        .filter(step -> isCounselling || !CONFIDENTIAL.contains(step.step()))
                        .map(step -> past(step, names, isCounselling))
                        .toList());
    }

    /**
     * @param eyes with which each of them is read
     * @param withNames whether a row says of whom it is, where the reader may know
     */
    List<ProposalRow> rows(Collection<Proposal> shown, Map<ProposalId, Eyes> eyes, boolean withNames) {
        var of = openings.ofAll(shown.stream().map(Proposal::job).collect(toSet()));
        var persons = shown.stream().map(Proposal::person).collect(toSet());
        var cards = citizens.cards(persons);
        var teams = teams(persons);
        var counsellors = caseload.counsellorsOf(persons);
        var numbers = numbers(shown.stream().map(Proposal::id).toList());
        var mine = colleague.withThoseSheStandsInFor();
        var today = OfficeTime.dayOf(clock.instant());
        return shown.stream()
                .map(proposal -> {
                    var opening = Objects.requireNonNull(of.get(proposal.job()));
                    var card = cards.get(proposal.person());
                    var due = proposal.answerDueOn();
                    var seenWith = eyes.getOrDefault(proposal.id(), Eyes.NOBODY);
                    var isNamed = withNames && seenWith == Eyes.COUNSELLING;
                    var isWaiting = proposal.state().isWithEmployer();
                    return new ProposalRow(
                            proposal.id(),
                            opening.job().title(),
                            opening.employer().name(),
                            card == null || card.isProtected() || !isNamed ? null : card.name(),
                            numbers.getOrDefault(proposal.id(), 1),
                            teams.getOrDefault(proposal.person(), 0),
                            card != null && card.isProtected() && isNamed,
                            proposal.state(),
                            WaitsForMove.of(proposal, seenWith),
                            proposal.stateSince(),
                            isWaiting ? due : null,
                            isWaiting && due != null && due.isBefore(today),
                            isHers(proposal, opening, counsellors, mine));
                })
                .toList();
    }

    private static boolean isHers(
            Proposal proposal, Opening opening, Map<PersonId, StaffId> counsellors, Set<StaffId> mine) {
        return mine.contains(opening.job().agent())
                || mine.contains(proposal.proposed().by())
                || mine.contains(counsellors.get(proposal.person()));
    }

    /** Which of the people proposed for its job each of them is about, by when they were proposed. */
    private Map<ProposalId, Integer> numbers(Collection<ProposalId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var numbers = new HashMap<ProposalId, Integer>();
        jdbc.sql("""
                        select id, number from (
                            select id, dense_rank() over (partition by job_id order by first_at, person_id) as number from (
                                select id, job_id, person_id,
                                    min(proposed_at) over (partition by job_id, person_id) as first_at
                                from placement_proposal
                                where job_id in (select job_id from placement_proposal where id in (:ids))) each_person) numbered
                        where id in (:ids)
                        """)
                .param("ids", ids.stream().map(ProposalId::value).toList())
                .query((row, number) -> numbers.put(new ProposalId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list();
        return numbers;
    }

    private Map<PersonId, Integer> teams(Collection<PersonId> persons) {
        var counsellors = caseload.counsellorsOf(persons);
        var of = staff.all(Set.copyOf(counsellors.values()));
        var numbers = staff.teamNumbers();
        var teams = new HashMap<PersonId, Integer>();
        counsellors.forEach((person, counsellor) -> teams.put(
                person,
                numbers.getOrDefault(Objects.requireNonNull(of.get(counsellor)).team(), 0)));
        return teams;
    }

    private Map<StaffId, StaffDetails> names(Proposal proposal, List<StepMade> steps) {
        return staff.all(Stream.concat(
                        Stream.of(proposal.proposed().by()),
                        steps.stream().map(step -> step.by().staff()).filter(Objects::nonNull))
                .collect(toSet()));
    }

    private static Past past(StepMade step, Map<StaffId, StaffDetails> names, boolean isCounselling) {
        var by = step.by().staff();
        return new Past(
                step.step(),
                step.by().side(),
                by == null ? null : name(by, names),
                step.at(),
                step.day(),
                step.reason(),
                isCounselling && step.step() != ProposalStep.RELEASED ? step.words() : null);
    }

    private static String name(StaffId id, Map<StaffId, StaffDetails> names) {
        return Objects.requireNonNull(names.get(id)).name().full();
    }
}
