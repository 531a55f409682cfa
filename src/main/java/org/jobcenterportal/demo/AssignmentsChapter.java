package org.jobcenterportal.demo;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.AssignmentsImport;
import org.jobcenterportal.assignments.CitizenAnswer;
import org.jobcenterportal.assignments.ImportedAssignment;
import org.jobcenterportal.assignments.WhyThis;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was, is and will be in every run, who waits, and what is suggested to Olena Marchenko. */
@Component
@Profile("demo")
@Order(45)
class AssignmentsChapter implements Chapter {

    private static final long SEED = 46;
    private static final String GERMAN = "de";

    private final AssignmentsImport assignments;
    private final Catalogue catalogue;
    private final RunDirectory directory;
    private final Caseload caseload;
    private final StaffDirectory staff;

    AssignmentsChapter(
            AssignmentsImport assignments,
            Catalogue catalogue,
            RunDirectory directory,
            Caseload caseload,
            StaffDirectory staff) {
        this.assignments = assignments;
        this.catalogue = catalogue;
        this.directory = directory;
        this.caseload = caseload;
        this.staff = staff;
    }

    @Override
    public void write(LocalDate today) {
        var data = AssignmentsData.read();
        var runs = runs();
        var dice = new Dice(SEED);
        var households = new Population(today).households().toList();
        var family = households.getFirst();
        var maker = new ParticipantsMaker(
                new Candidates(
                        candidates(households.subList(1, households.size()), data.caseManagement(), today),
                        dice.fork()),
                new AssignmentMaker(colleague(12), colleague(7), today, dice.fork()),
                today,
                dice.fork());

        var all = new ArrayList<>(ofTheFamily(data, family, runs, today));
        for (var offer : data.offers()) {
            runs.getOrDefault(offer.measure(), List.of()).forEach(run -> all.addAll(maker.of(run, offer)));
        }
        assignments.importAssignments(all);
    }

    /** All runs by the key of their offer, by their first day. */
    private Map<String, List<RunDetails>> runs() {
        var offers = catalogue.onOffer().stream().map(MeasureDetails::id).toList();
        return directory.runsOf(offers).stream()
                .collect(groupingBy(run -> run.measure().key().value()));
    }

    private List<Candidate> candidates(List<HouseholdDraft> households, String caseManagement, LocalDate today) {
        var people = households.stream()
                .flatMap(household -> household.members().stream())
                .map(MemberDraft::person)
                .filter(person -> person.isEmployableOn(today))
                .map(person -> person.id())
                .toList();
        var counsellors = caseload.counsellorsOf(people);
        var managers = staff.everybody().stream()
                .filter(colleague -> colleague.teamName().equals(caseManagement))
                .map(StaffDetails::id)
                .collect(Collectors.toSet());
        return households.stream()
                .flatMap(household -> Candidate.in(household, new ByCase(counsellors, managers), today))
                .toList();
    }

    private List<ImportedAssignment> ofTheFamily(
            AssignmentsData data, HouseholdDraft family, Map<String, List<RunDetails>> runs, LocalDate today) {
        var olena = family.members().getFirst().person().id();
        var serhij = family.members().get(1).person().id();
        var made = new ArrayList<ImportedAssignment>();
        var past = data.olena().past();
        made.add(begun(
                olena,
                past,
                run(past, runs),
                AssignmentStatus.FOLLOWED_UP_3M,
                today.minusWeeks(38),
                today.minusWeeks(15)));
        for (var suggested : data.olena().suggested()) {
            var run = run(suggested, runs);
            made.add(ImportedAssignment.suggested(
                    olena,
                    run.measure().id(),
                    run.id(),
                    why(suggested),
                    colleague(suggested.account()),
                    today.minusDays(suggested.daysAgo())));
        }
        var serhijs = data.serhij();
        made.add(begun(
                serhij,
                serhijs,
                run(serhijs, runs),
                AssignmentStatus.ENTERED,
                today.minusWeeks(18),
                today.plusWeeks(8)));
        return made;
    }

    /** @param last the day on which she left, or is due to */
    private ImportedAssignment begun(
            PersonId person,
            AssignmentsData.Suggested suggested,
            RunDetails run,
            AssignmentStatus status,
            LocalDate first,
            LocalDate last) {
        return new ImportedAssignment(
                person,
                run.measure().id(),
                run.id(),
                why(suggested),
                colleague(suggested.account()),
                first.minusDays(suggested.daysAgo()),
                status,
                status.isInIt() ? first : last.plusMonths(3),
                CitizenAnswer.YES,
                null,
                true,
                first,
                last,
                status.isInIt() ? null : last,
                null);
    }

    private static RunDetails run(AssignmentsData.Suggested suggested, Map<String, List<RunDetails>> runs) {
        return runs.get(suggested.measure()).stream()
                .filter(run ->
                        suggested.provider() == null || run.provider().name().equals(suggested.provider()))
                .findFirst()
                .orElseThrow();
    }

    private static WhyThis why(AssignmentsData.Suggested suggested) {
        return new WhyThis(suggested.reason(), GERMAN, null);
    }

    private StaffId colleague(int account) {
        return staff.ofAccount(DemoAccount.number(account)).orElseThrow().id();
    }

    /** Counsellors as the caseload has them. */
    private record ByCase(Map<PersonId, StaffId> counsellors, Set<StaffId> managers) implements Candidate.Counsellors {

        @Override
        public StaffId of(PersonId person) {
            return counsellors.get(person);
        }

        @Override
        public boolean areCaseManagers(StaffId colleague) {
            return managers.contains(colleague);
        }
    }
}
