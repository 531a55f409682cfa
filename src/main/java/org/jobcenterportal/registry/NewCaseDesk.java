package org.jobcenterportal.registry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdRegister;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.HouseholdShape;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonRegister;
import org.jobcenterportal.citizens.PersonTraits;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.registry.NewCaseOutcome.Created;
import org.jobcenterportal.registry.NewCaseOutcome.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Records somebody whom the office gets to know (F1): whoever does so looks after her from then on. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.COUNSELLOR + "', '" + Roles.CASE_MANAGER + "', '" + Roles.TEAM_LEAD + "')")
public class NewCaseDesk {

    private static final Purpose DUPLICATES = new Purpose("case.duplicates");

    private final CitizenDirectory citizens;
    private final PersonRegister persons;
    private final HouseholdRegister households;
    private final CaseloadImport caseload;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final CurrentUser user;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NewCaseDesk(
            CitizenDirectory citizens,
            PersonRegister persons,
            HouseholdRegister households,
            CaseloadImport caseload,
            CaseAccess access,
            StaffDirectory staff,
            AuditLog audit,
            CurrentUser user,
            TransactionTemplate transaction,
            Clock clock) {
        this.citizens = citizens;
        this.persons = persons;
        this.households = households;
        this.caseload = caseload;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
        this.user = user;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Whether somebody is recorded already: by the number, or by the day of birth and a similar name. Of protected people
     * and of cases of a circle only the number tells, as of any case of others.
     */
    @Transactional(readOnly = true)
    public List<Known> known(
            @Nullable CustomerNumber number, @Nullable PersonName name, @Nullable BirthDate birthDate) {
        var known = new ArrayList<Known>();
        var byNumber = Optional.ofNullable(number).flatMap(citizens::idOf);
        if (number != null && byNumber.isPresent()) {
            known.add(asSeen(byNumber.get(), new Known.NumberOfOthers(number)));
        }
        if (name != null && birthDate != null) {
            similar(name, birthDate).stream()
                    .map(PersonTraits::id)
                    .filter(person -> byNumber.filter(person::equals).isEmpty())
                    .map(person -> asSeen(person, new Known.CaseOfOthers()))
                    .distinct()
                    .forEach(known::add);
        }
        audit.read(
                DUPLICATES,
                known.stream()
                        .filter(Known.Open.class::isInstance)
                        .map(one -> ((Known.Open) one).person().id().value())
                        .toList());
        return List.copyOf(known);
    }

    /** Records somebody in a household that begins with her, or in one that is there already. */
    @RepeatedOnContention
    public NewCaseOutcome create(NewCase draft) {
        try {
            return transaction.execute(
                    status -> refusal(draft).<NewCaseOutcome>map(Refused::new).orElseGet(() -> record(draft)));
        } catch (DataIntegrityViolationException atTheSameMoment) {
            return transaction.execute(
                    status -> refusal(draft).map(Refused::new).orElseThrow(() -> atTheSameMoment));
        }
    }

    private List<PersonTraits> similar(PersonName name, BirthDate birthDate) {
        var similar = citizens.traits(citizens.bornOn(birthDate.value())).stream()
                .filter(traits -> SimilarNames.areSimilar(traits.name(), name))
                .filter(traits ->
                        !traits.isProtected() || access.relationTo(traits.id()).mayLook())
                .toList();
        var closed = access.closedToMe(similar.stream().map(PersonTraits::id).toList());
        return similar.stream().filter(traits -> !closed.contains(traits.id())).toList();
    }

    private Known asSeen(PersonId person, Known otherwise) {
        return access.relationTo(person).mayLook()
                ? citizens.traits(List.of(person)).stream()
                        .findFirst()
                        .<Known>map(
                                traits -> new Known.Open(citizens.card(person).orElseThrow(), traits.number()))
                        .orElse(otherwise)
                : otherwise;
    }

    private Optional<NewCaseRefusal> refusal(NewCase draft) {
        if (draft.birthDate().value().isAfter(OfficeTime.dayOf(clock.instant()))) {
            return Optional.of(NewCaseRefusal.BORN_LATER);
        }
        if (citizens.idOf(draft.number()).isPresent()) {
            return Optional.of(NewCaseRefusal.CUSTOMER_NUMBER_TAKEN);
        }
        var begins = draft.role() == HouseholdRole.APPLICANT;
        if (!households.exists(draft.household())) {
            return begins ? Optional.empty() : Optional.of(NewCaseRefusal.HOUSEHOLD_UNKNOWN);
        }
        var members = households.lock(draft.household());
        if (members.isEmpty()
                || !members.keySet().stream()
                        .allMatch(member -> access.relationTo(member).mayLook())) {
            return Optional.of(begins ? NewCaseRefusal.HOUSEHOLD_NUMBER_TAKEN : NewCaseRefusal.HOUSEHOLD_UNKNOWN);
        }
        var roles = new ArrayList<>(members.values());
        roles.add(draft.role());
        var shape = new HouseholdShape(List.copyOf(roles));
        return shape.hasOneApplicant() && shape.hasOnePartnerAtMost()
                ? Optional.empty()
                : Optional.of(NewCaseRefusal.ROLE_TAKEN);
    }

    private Created record(NewCase draft) {
        var person = PersonId.next();
        persons.record(draft.recordedAs(person));
        if (!households.exists(draft.household())) {
            households.begin(draft.household(), draft.since());
        }
        var members = new HashMap<>(households.lock(draft.household()));
        members.put(person, draft.role());
        households.regroup(draft.household(), members, draft.joins());
        caseload.importAssignments(Stream.of(new AssignmentDraft(person, me(), null)));
        audit.changed("case.created", List.of(person.value()), Map.of());
        return new Created(person);
    }

    private StaffId me() {
        return user.account()
                .map(Account::id)
                .flatMap(staff::ofAccount)
                .map(StaffDetails::id)
                .orElseThrow();
    }
}
