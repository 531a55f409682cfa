package org.jobcenterportal.joboffers;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is different between a job as it was and as it is. */
final class Changes {

    private Changes() {}

    static Set<JobField> between(JobDraft before, JobDraft after) {
        var changed = EnumSet.noneOf(JobField.class);
        for (var field : JobField.values()) {
            note(changed, field, before, after, of(field));
        }
        return Set.copyOf(changed);
    }

    private static Function<JobDraft, @Nullable Object> of(JobField field) {
        return switch (field) {
            case EMPLOYER -> job -> List.of(Objects.toString(job.employer()), Objects.toString(job.site()));
            case CONTACT -> JobDraft::contact;
            case OCCUPATION -> job -> List.of(job.title(), Objects.toString(job.occupation()));
            case TASKS -> JobDraft::tasks;
            case MODEL -> JobDraft::model;
            case HOURS ->
                job -> job.hoursPerWeek() == null ? null : job.hoursPerWeek().stripTrailingZeros();
            case WAGE ->
                job -> job.hourlyWage() == null ? null : job.hourlyWage().stripTrailingZeros();
            case START -> job -> List.of(Objects.toString(job.start()), job.orEarlier());
            case POSTS -> JobDraft::posts;
            case PLACE -> JobDraft::address;
            case WAYS -> JobDraft::ways;
            case APPLICATION_PAGE -> JobDraft::applicationPage;
            case SHIFTS -> JobDraft::shifts;
            case TERM -> JobDraft::until;
            case REQUIREMENTS -> JobDraft::requirements;
            case BURDENS -> JobDraft::burdens;
            case CHILD_FRIENDLY_HOURS -> JobDraft::childFriendlyHours;
        };
    }

    private static void note(
            Set<JobField> changed,
            JobField field,
            JobDraft before,
            JobDraft after,
            Function<JobDraft, @Nullable Object> value) {
        if (!Objects.equals(value.apply(before), value.apply(after))) {
            changed.add(field);
        }
    }
}
