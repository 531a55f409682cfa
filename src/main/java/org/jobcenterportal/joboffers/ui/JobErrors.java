package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.joboffers.JobField;
import org.jobcenterportal.joboffers.WayToApply;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** What is wrong with a job: said at its fields, and above the form with a way to each of them. */
class JobErrors extends Composite<ErrorSummary> {

    private final WhoFields who;
    private final OccupationFields occupation;
    private final TextArea tasks;
    private final PayFields pay;
    private final IntegerField posts;
    private final TextField place;
    private final ChoiceChips<WayToApply> ways;
    private final TextField applicationPage;

    JobErrors(
            WhoFields who,
            OccupationFields occupation,
            TextArea tasks,
            PayFields pay,
            IntegerField posts,
            TextField place,
            ChoiceChips<WayToApply> ways,
            TextField applicationPage) {
        this.who = who;
        this.occupation = occupation;
        this.tasks = tasks;
        this.pay = pay;
        this.posts = posts;
        this.place = place;
        this.ways = ways;
        this.applicationPage = applicationPage;
    }

    /** Says what is missing and leads there. */
    void missing(Set<JobField> fields) {
        var found = Stream.of(JobField.values())
                .filter(fields::contains)
                .map(this::missing)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!fields.contains(JobField.WAGE) && pay.wageField().isInvalid()) {
            found.add(tooLittle());
        }
        getContent().show(found);
    }

    /** Leads to the wage, which says itself what is wrong. */
    void tooLittlePay() {
        getContent().show(List.of(tooLittle()));
    }

    private FieldError tooLittle() {
        return new FieldError(pay.wageField(), getTranslation("joboffers.form.error-wage"));
    }

    void otherEmployer() {
        getContent()
                .show(List.of(wrong(
                        who.placeField(), "joboffers.form.employer", getTranslation("joboffers.form.other-employer"))));
    }

    void tooFewPosts(int filled) {
        getContent()
                .show(List.of(
                        wrong(posts, "joboffers.form.posts", getTranslation("joboffers.form.posts-filled", filled))));
    }

    private FieldError missing(JobField field) {
        return switch (field) {
            case EMPLOYER -> wrong(who.placeField(), "joboffers.form.employer", null);
            case CONTACT -> wrong(who.contactField(), "joboffers.form.contact", null);
            case OCCUPATION -> wrong(occupation.field(), "joboffers.form.occupation", null);
            case TASKS -> wrong(tasks, "joboffers.form.tasks", null);
            case MODEL -> wrong(pay.modelField(), "joboffers.form.model", null);
            case HOURS ->
                wrong(pay.hoursField(), "joboffers.form.hours", unread(pay.hoursField(), "joboffers.form.hours-wrong"));
            case WAGE ->
                wrong(pay.wageField(), "joboffers.form.wage", unread(pay.wageField(), "joboffers.form.wage-wrong"));
            case START -> wrong(pay.startField(), "joboffers.form.start", null);
            case POSTS -> wrong(posts, "joboffers.form.posts", null);
            case PLACE -> wrong(place, "joboffers.form.place", null);
            case WAYS -> {
                ways.wrong(getTranslation("joboffers.form.missing"));
                yield new FieldError(ways.first(), missing("joboffers.form.ways"));
            }
            case APPLICATION_PAGE ->
                wrong(
                        applicationPage,
                        "joboffers.form.application-page",
                        unread(applicationPage, "joboffers.form.application-page-wrong"));
            case SHIFTS, TERM, REQUIREMENTS, BURDENS, CHILD_FRIENDLY_HOURS ->
                throw new IllegalStateException("Nobody has to say " + field);
        };
    }

    /** What is typed and cannot be read is wrong in other words than what is missing. */
    private @Nullable String unread(TextField field, String key) {
        return field.isEmpty() ? null : getTranslation(key);
    }

    private <F extends Component & HasValidation & Focusable<?>> FieldError wrong(
            F field, String labelKey, @Nullable String why) {
        field.setErrorMessage(why == null ? getTranslation("joboffers.form.missing") : why);
        field.setInvalid(true);
        return new FieldError(field, why == null ? missing(labelKey) : why);
    }

    private String missing(String labelKey) {
        return getTranslation("joboffers.form.missing-field", getTranslation(labelKey));
    }
}
