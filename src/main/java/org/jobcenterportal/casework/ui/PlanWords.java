package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.casework.PlanDetails;
import org.jobcenterportal.casework.PlanState;
import org.jobcenterportal.casework.PlanStep;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** What is said of a plan and of its steps to colleagues. */
record PlanWords(Component screen) {

    String who(PlanStep step) {
        return Stream.of(say("enum.Doer." + step.doer()), helpers(step))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String until(PlanStep step) {
        if (step.isDone()) {
            return say("casework.plan.done");
        }
        return step.dueOn() == null ? "" : day(step.dueOn());
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.here().dateWithYear(day);
    }

    StatusBadge badge(PlanDetails plan, LocalDate today) {
        var state = plan.stateOn(today);
        var word = say("enum.PlanState." + state);
        return switch (state) {
            case AGREED -> new StatusBadge(Status.GOOD, IconName.CHECK, word);
            case REVIEW_DUE -> new StatusBadge(Status.CARE, IconName.HOURGLASS, word);
            case DRAFT -> new StatusBadge(Status.OPEN, IconName.DRAFT, word);
            case UPDATED -> new StatusBadge(Status.OPEN, IconName.HISTORY, word);
        };
    }

    String review(PlanDetails plan, LocalDate today) {
        var agreement = plan.agreement();
        return agreement == null
                ? ""
                : say(
                        plan.stateOn(today) == PlanState.REVIEW_DUE
                                ? "casework.plan.reviewSince"
                                : "casework.plan.reviewUntil",
                        day(agreement.reviewOn()));
    }

    String say(String key, Object... arguments) {
        return screen.getTranslation(key, arguments);
    }

    private String helpers(PlanStep step) {
        return step.helpers() == null ? "" : say("casework.plan.with", step.helpers());
    }
}
