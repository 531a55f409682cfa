package org.jobcenterportal.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.HouseholdId;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.JoiningDraft;
import org.jobcenterportal.citizens.KnownHousehold;
import org.jobcenterportal.citizens.KnownPerson;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.intake.CellProblem.CellFault;
import org.jobcenterportal.organisation.StaffId;

/** What the rows of a file come to: who is new, in which households, who is known already, and what does not fit together. */
final class IntakePlan {

    private final List<HouseholdDraft> households = new ArrayList<>();
    private final List<JoiningDraft> joinings = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();
    private final List<CellProblem> problems;
    private final Map<PersonId, StaffId> counsellors = new HashMap<>();
    private final Map<HouseholdNumber, KnownHousehold> knownHouseholds;

    private IntakePlan(List<CellProblem> problems, Map<HouseholdNumber, KnownHousehold> knownHouseholds) {
        this.problems = new ArrayList<>(problems);
        this.knownHouseholds = knownHouseholds;
    }

    /** A row whose person is recorded already. */
    record Known(IntakeLine line, PersonId person, Duplicate.RecognisedBy by) {}

    /**
     * Makes a plan.
     *
     * @param problems of rows that were not understood
     */
    static IntakePlan of(
            List<IntakeLine> lines,
            List<CellProblem> problems,
            Map<CustomerNumber, KnownPerson> byNumber,
            List<KnownPerson> alike,
            Map<HouseholdNumber, KnownHousehold> knownHouseholds) {
        var plan = new IntakePlan(problems, knownHouseholds);
        var once = plan.withoutRepetitions(lines);
        var fresh = plan.recognise(once, byNumber, byNameAndBirth(alike));
        fresh.stream()
                .collect(groupingBy(IntakeLine::household, LinkedHashMap::new, toList()))
                .forEach(plan::addHousehold);
        plan.problems.sort(Comparator.comparingInt(CellProblem::row)
                .thenComparing(problem ->
                        Optional.ofNullable(problem.field()).map(Enum::ordinal).orElse(-1)));
        return plan;
    }

    List<HouseholdDraft> households() {
        return households;
    }

    List<JoiningDraft> joinings() {
        return joinings;
    }

    List<Known> known() {
        return known;
    }

    Map<PersonId, StaffId> counsellors() {
        return counsellors;
    }

    Stream<PersonDraft> fresh() {
        return Stream.concat(
                households.stream()
                        .flatMap(household -> household.members().stream())
                        .map(MemberDraft::person),
                joinings.stream().map(joining -> joining.member().person()));
    }

    int refusedRows() {
        return (int) problems.stream().mapToInt(CellProblem::row).distinct().count();
    }

    IntakePreview preview(int rows) {
        return new IntakePreview(
                rows,
                (int) fresh().count(),
                households.size(),
                refusedRows(),
                known.stream()
                        .map(one -> new Duplicate(one.line().row(), one.person(), one.by()))
                        .toList(),
                problems);
    }

    /** Of two rows with one number the first counts. */
    private List<IntakeLine> withoutRepetitions(List<IntakeLine> lines) {
        var numbers = new HashSet<CustomerNumber>();
        return lines.stream()
                .filter(line -> numbers.add(line.person().customerNumber())
                        || refused(
                                line,
                                IntakeField.CUSTOMER_NUMBER,
                                CellFault.TWICE,
                                line.person().customerNumber().value()))
                .toList();
    }

    /** Those who are new; who is known is set aside. Nobody is recognised twice. */
    private List<IntakeLine> recognise(
            List<IntakeLine> lines, Map<CustomerNumber, KnownPerson> byNumber, Map<String, KnownPerson> byName) {
        var met = new HashSet<PersonId>();
        lines.stream()
                .map(line -> byNumber.get(line.person().customerNumber()))
                .filter(Objects::nonNull)
                .forEach(person -> met.add(person.id()));
        var fresh = new ArrayList<IntakeLine>();
        for (var line : lines) {
            var number = byNumber.get(line.person().customerNumber());
            var name = byName.get(nameAndBirth(line.person()));
            if (number != null) {
                known.add(new Known(line, number.id(), Duplicate.RecognisedBy.CUSTOMER_NUMBER));
            } else if (name != null && met.add(name.id())) {
                known.add(new Known(line, name.id(), Duplicate.RecognisedBy.NAME_AND_BIRTH_DATE));
            } else {
                fresh.add(line);
            }
        }
        return fresh;
    }

    private void addHousehold(HouseholdNumber number, List<IntakeLine> lines) {
        var recorded = knownHouseholds.get(number);
        if (recorded == null) {
            addNew(number, lines);
        } else {
            var members = oneOf(lines, recorded.hasPartner()).stream()
                    .filter(line -> line.role() != HouseholdRole.APPLICANT
                            || refused(line, IntakeField.ROLE, CellFault.SECOND_APPLICANT, number.value()))
                    .toList();
            members.forEach(line -> join(recorded.id(), line));
            lookAfter(members);
        }
    }

    private void addNew(HouseholdNumber number, List<IntakeLine> lines) {
        var applicant = lines.stream()
                .filter(line -> line.role() == HouseholdRole.APPLICANT)
                .findFirst();
        if (applicant.isEmpty()) {
            lines.forEach(line -> refused(line, IntakeField.HOUSEHOLD_NUMBER, CellFault.NO_APPLICANT, number.value()));
            return;
        }
        var members = oneOf(lines, false).stream()
                .filter(line -> line.role() != HouseholdRole.APPLICANT
                        || line.equals(applicant.get())
                        || refused(line, IntakeField.ROLE, CellFault.SECOND_APPLICANT, number.value()))
                .sorted(Comparator.comparing(IntakeLine::role))
                .toList();
        households.add(new HouseholdDraft(
                HouseholdId.next(),
                number,
                applicant.get().since(),
                members.stream().map(IntakePlan::member).toList()));
        lookAfter(members);
    }

    /** A household has one partner; further ones stay outside. */
    private List<IntakeLine> oneOf(List<IntakeLine> lines, boolean hasPartner) {
        var partners = new ArrayList<IntakeLine>();
        return lines.stream()
                .filter(line -> line.role() != HouseholdRole.PARTNER
                        || !hasPartner && partners.isEmpty() && partners.add(line)
                        || refused(
                                line,
                                IntakeField.ROLE,
                                CellFault.SECOND_PARTNER,
                                line.household().value()))
                .toList();
    }

    private void join(HouseholdId household, IntakeLine line) {
        joinings.add(new JoiningDraft(household, member(line), line.since()));
    }

    /** Where a row names nobody, whoever looks after the household looks after its people. */
    private void lookAfter(List<IntakeLine> members) {
        var named = members.stream()
                .map(IntakeLine::counsellor)
                .filter(Objects::nonNull)
                .findFirst();
        for (var line : members) {
            Optional.ofNullable(line.counsellor())
                    .or(() -> named)
                    .ifPresent(colleague -> counsellors.put(line.person().id(), colleague));
        }
    }

    private boolean refused(IntakeLine line, IntakeField field, CellFault fault, String value) {
        problems.add(new CellProblem(line.row(), field, fault, value));
        return false;
    }

    private static MemberDraft member(IntakeLine line) {
        return new MemberDraft(line.person(), line.role(), null);
    }

    private static Map<String, KnownPerson> byNameAndBirth(List<KnownPerson> alike) {
        var people = new HashMap<String, KnownPerson>();
        for (var person : alike) {
            people.putIfAbsent(
                    nameAndBirth(person.name().familyName(), person.name().givenName(), person.birthDate()), person);
        }
        return people;
    }

    private static String nameAndBirth(PersonDraft person) {
        return nameAndBirth(person.name().familyName(), person.name().givenName(), person.birthDate());
    }

    private static String nameAndBirth(String family, String given, Object birth) {
        return FileWords.compared(family) + " " + FileWords.compared(given) + " " + birth;
    }
}
