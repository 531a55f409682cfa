package org.jobcenterportal.privacy;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jobcenterportal.audit.TrailEntry;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.CaseReasons;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.GrantedLook;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of the entries of the log what a citizen can read: who, when, how often, why. */
@Component
class Looks {

    private static final String AS_COUNSELLOR = "case.own";

    private final StaffDirectory staff;
    private final Caseload caseload;
    private final CaseReasons reasons;
    private final AccessQuestions questions;
    private final PrivacySettings settings;

    Looks(
            StaffDirectory staff,
            Caseload caseload,
            CaseReasons reasons,
            AccessQuestions questions,
            PrivacySettings settings) {
        this.staff = staff;
        this.caseload = caseload;
        this.reasons = reasons;
        this.questions = questions;
        this.settings = settings;
    }

    /**
     * The same person for the same purpose on one day is one look; what has a question of its own stands alone. Looks that
     * belong to one opening of the file are one line.
     */
    List<Look> of(PersonId person, List<TrailEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var known = new Known(
                staff.ofAccounts(entries.stream()
                        .map(TrailEntry::account)
                        .filter(Objects::nonNull)
                        .collect(toSet())),
                caseload.counsellorOf(person).map(StaffDetails::id).orElse(null),
                reasons.grantedFor(person),
                questions.of(person));
        var groups = new LinkedHashMap<Group, List<TrailEntry>>();
        entries.forEach(entry -> groups.computeIfAbsent(group(entry, known), key -> new ArrayList<>())
                .add(entry));
        return Openings.of(groups.entrySet().stream()
                .map(group -> read(group.getKey(), group.getValue(), known))
                .toList());
    }

    /** Reads of one colleague for one reason may belong together; changes and what was asked about never hide in a line. */
    private Openings.Read read(Group group, List<TrailEntry> entries, Known known) {
        var look = look(group, entries, known);
        var alone = look.changed() || look.question() != null || !(look.looker() instanceof Looker.Colleague);
        return new Openings.Read(
                look,
                alone ? null : Arrays.asList(group.account(), group.day(), group.reason()),
                entries.stream().map(TrailEntry::at).toList());
    }

    private static Group group(TrailEntry entry, Known known) {
        return new Group(
                entry.by(),
                entry.account(),
                entry.matter(),
                OfficeTime.dayOf(entry.at()),
                known.reasonOf(entry),
                known.questions().get(entry.id()));
    }

    private Look look(Group group, List<TrailEntry> entries, Known known) {
        var newest = entries.getFirst();
        return new Look(
                newest.id(),
                entries.getLast().at(),
                newest.at(),
                entries.size(),
                looker(newest, known),
                newest.changed(),
                newest.matter(),
                group.reason(),
                group.question(),
                List.of());
    }

    private Looker looker(TrailEntry entry, Known known) {
        return switch (entry.by()) {
            case JOB -> new Looker.Portal();
            case VISITOR -> new Looker.Visitor();
            case PERSON -> {
                var colleague = known.colleague(entry);
                if (colleague != null) {
                    yield colleague(colleague, entry, known);
                }
                yield entry.roles().contains(Roles.CITIZEN) ? new Looker.Citizen() : new Looker.SomebodyOfTheOffice();
            }
        };
    }

    private Looker colleague(StaffDetails colleague, TrailEntry entry, Known known) {
        return new Looker.Colleague(
                colleague.address(),
                colleague.function(),
                colleague.teamName(),
                settings.readersByName() ? colleague.name().full() : null,
                entry.matter().equals(AS_COUNSELLOR) || colleague.id().equals(known.counsellor()));
    }

    /** What is the same in entries that one reads as one. */
    private record Group(
            TrailEntry.By by,
            @Nullable AccountId account,
            String matter,
            LocalDate day,
            @Nullable CaseReason reason,
            @Nullable QuestionDetails question) {}

    /** What the entries of one page are told with. */
    private record Known(
            Map<AccountId, StaffDetails> colleagues,
            @Nullable StaffId counsellor,
            List<GrantedLook> granted,
            Map<UUID, QuestionDetails> questions) {

        @Nullable
        StaffDetails colleague(TrailEntry entry) {
            return entry.account() == null ? null : colleagues.get(entry.account());
        }

        @Nullable
        CaseReason reasonOf(TrailEntry entry) {
            var colleague = colleague(entry);
            return colleague == null
                    ? null
                    : granted.stream()
                            .filter(look -> look.covers(colleague.id(), entry.at()))
                            .map(GrantedLook::reason)
                            .findFirst()
                            .orElse(null);
        }
    }
}
