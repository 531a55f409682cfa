package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.joboffers.ApplicationPage;
import org.jobcenterportal.joboffers.Burden;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobPlace;
import org.jobcenterportal.joboffers.RequirementKind;
import org.jobcenterportal.joboffers.TransitInfo;
import org.jobcenterportal.joboffers.WayToApply;
import org.jobcenterportal.occupations.Occupations;
import org.jobcenterportal.transit.TransitStops;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.wording.FairWording;
import org.jobcenterportal.wording.PlainGerman;
import org.jspecify.annotations.Nullable;

/** F71: a job on one sheet, in the order of a call: at most twelve fields have to be filled, the rest can wait. */
class JobForm extends Composite<Div> {

    private static final int TYPING = 600;
    private static final List<RequirementKind> USUAL = List.of(
            RequirementKind.GERMAN, RequirementKind.QUALIFICATION, RequirementKind.EXPERIENCE, RequirementKind.LICENCE);

    private final TransitStops stops;
    private final Runnable changed;
    private final TextHints hints;
    private final List<TextHints.Text> texts = new ArrayList<>();
    private final JobErrors errors;
    private final WhoFields who;
    private final OccupationFields occupation;
    private final TextArea tasks = new TextArea();
    private final PayFields pay;
    private final ShiftFields shifts;
    private final IntegerField posts = new IntegerField();
    private final DayPicker until;
    private final List<RequirementRow> requirements = new ArrayList<>();
    private final Div requirementRows = new Div();
    private final TextField place = new TextField();
    private final Paragraph transit = new Paragraph();
    private final ChoiceChips<WayToApply> ways;
    private final TextField applicationPage = new TextField();
    private final CheckboxGroup<Burden> burdens = new CheckboxGroup<>();
    private final Checkbox childFriendly = new Checkbox();
    private final DayPicker lastDay;
    private JobOfferId id;
    private boolean isShowing;

    /** What the form asks other rooms while somebody types. */
    record Sources(
            Employers employers, Occupations occupations, FairWording fair, PlainGerman german, TransitStops stops) {}

    JobForm(JobOfferId id, Sources sources, LocalDate today, Runnable changed) {
        this.id = id;
        this.stops = sources.stops();
        this.changed = () -> {
            if (!isShowing) {
                checkWords();
                changed.run();
            }
        };
        who = new WhoFields(sources.employers(), this::placeOf, this.changed);
        occupation = new OccupationFields(sources.occupations(), this.changed);
        pay = new PayFields(today, this::lastDayOfWork, this.changed);
        shifts = new ShiftFields(pay::hours, this.changed);
        pay.hoursField().addValueChangeListener(change -> shifts.followHours());
        until = new DayPicker(getTranslation("joboffers.form.until"), today, today.plusYears(5));
        lastDay = new DayPicker(getTranslation("joboffers.form.last-day"), today, today.plusYears(1));
        ways = new ChoiceChips<>(WayToApply.class, getTranslation("joboffers.form.ways"), () -> {
            askForPage();
            this.changed.run();
        });
        errors = new JobErrors(who, occupation, tasks, pay, posts, place, ways, applicationPage);
        texts.add(occupation.text());
        texts.add(new TextHints.Text("", false, tasks::getValue, tasks::setValue, tasks::focus));
        hints = new TextHints(() -> texts, sources.fair(), sources.german());
        words();
        USUAL.forEach(this::row);
        getContent().addClassNames("job-form", "card");
        getContent()
                .add(
                        errors,
                        who,
                        occupation,
                        tasks,
                        hints,
                        part("joboffers.form.part.pay"),
                        pay,
                        times(),
                        part("joboffers.form.part.bring"),
                        bring(),
                        later(),
                        keys());
        show(JobDraft.blank(id));
    }

    JobDraft draft() {
        var ends = until.getValue();
        var begins = pay.start();
        var contact = who.contact();
        return new JobDraft(
                id,
                who.employer().orElse(null),
                who.place().map(one -> one.site().id()).orElse(null),
                contact == null ? null : contact.id(),
                occupation.title(),
                occupation.code(),
                JobWords.clean(tasks.getValue()),
                pay.model(),
                pay.hours(),
                shifts.shifts(),
                pay.wage(),
                pay.exception(),
                begins,
                pay.orEarlier(),
                ends != null && begins != null && ends.isBefore(begins) ? null : ends,
                isCount(posts.getValue()) ? posts.getValue() : null,
                JobWords.clean(place.getValue()),
                transit(),
                requirements.stream().flatMap(row -> row.requirement().stream()).toList(),
                burdens.getValue(),
                childFriendly.getValue(),
                ways.chosen(),
                page().orElse(null),
                lastDay.getValue());
    }

    void show(JobDraft job) {
        isShowing = true;
        try {
            id = job.id();
            who.show(job);
            occupation.show(job);
            tasks.setValue(job.tasks());
            pay.show(job);
            shifts.show(job.shifts());
            posts.setValue(job.posts());
            until.setValue(job.until());
            requirements.forEach(RequirementRow::clear);
            job.requirements()
                    .forEach(one -> requirements.stream()
                            .filter(row -> row.kind() == one.kind()
                                    && row.requirement().isEmpty())
                            .findFirst()
                            .orElseGet(() -> row(one.kind()))
                            .show(one));
            place.setValue(job.address());
            sayTransit();
            ways.show(job.ways());
            applicationPage.setValue(
                    job.applicationPage() == null ? "" : job.applicationPage().address());
            askForPage();
            burdens.setValue(job.burdens());
            childFriendly.setValue(job.childFriendlyHours());
            lastDay.setValue(job.expiresOn());
        } finally {
            isShowing = false;
        }
        checkWords();
    }

    private void checkWords() {
        hints.check();
    }

    private @Nullable LocalDate lastDayOfWork() {
        return until.getValue();
    }

    Employer employer() {
        return new Employer(
                who.employer().orElse(null),
                who.place().map(one -> one.employer().name()).orElse(""));
    }

    /** Whose job it is, as far as it is known. */
    record Employer(@Nullable EmployerId id, String name) {}

    /** A call begins with the work or, where nobody knows yet who calls, with the employer. */
    void focus() {
        if (who.employer().isEmpty()) {
            who.placeField().focus();
        } else {
            occupation.field().focus();
        }
    }

    /** Where what is wrong is said. */
    JobErrors errors() {
        return errors;
    }

    private void words() {
        tasks.setLabel(say("joboffers.form.tasks"));
        tasks.setMaxLength(JobDraft.TASKS);
        tasks.setMinRows(3);
        tasks.setValueChangeMode(ValueChangeMode.LAZY);
        tasks.setValueChangeTimeout(TYPING);
        tasks.addValueChangeListener(change -> {
            tasks.setInvalid(false);
            changed.run();
        });
        posts.setLabel(say("joboffers.form.posts"));
        posts.setMin(1);
        posts.setMax(JobDraft.MOST_POSTS);
        posts.addValueChangeListener(change -> changed.run());
        until.setAutoOpen(false);
        lastDay.setAutoOpen(false);
        until.setHelperText(say("joboffers.form.until-hint"));
        until.addValueChangeListener(change -> {
            pay.check();
            changed.run();
        });
        lastDay.setHelperText(say("joboffers.form.last-day-hint"));
        lastDay.addValueChangeListener(change -> changed.run());
        place.setLabel(say("joboffers.form.place"));
        place.setMaxLength(JobDraft.ADDRESS);
        place.setValueChangeMode(ValueChangeMode.LAZY);
        place.setValueChangeTimeout(TYPING);
        place.addValueChangeListener(change -> {
            sayTransit();
            changed.run();
        });
        transit.addClassNames("muted", "label-size");
        transit.getElement().setAttribute("role", "status");
        applicationPage.setLabel(say("joboffers.form.application-page"));
        applicationPage.setHelperText(say("joboffers.form.application-page-hint"));
        applicationPage.setMaxLength(ApplicationPage.LONGEST);
        applicationPage.addValueChangeListener(change -> {
            askForPage();
            changed.run();
        });
        burdens.setLabel(say("joboffers.form.burdens"));
        burdens.setItems(Burden.values());
        burdens.setItemLabelGenerator(JobWords.on(this)::of);
        burdens.addValueChangeListener(change -> changed.run());
        childFriendly.setLabel(say("joboffers.form.child-friendly"));
        childFriendly.addValueChangeListener(change -> changed.run());
    }

    private Component times() {
        var numbers = new Div(posts, until);
        numbers.addClassName("job-pair");
        var row = new Div(shifts, numbers);
        row.addClassName("job-halves");
        return row;
    }

    private Component bring() {
        requirementRows.addClassName("requirement-rows");
        var more = new QuietButton(say("joboffers.form.more-requirements"), () -> row(RequirementKind.OTHER)).compact();
        var left = new Div(requirementRows, more);
        var where = new Div(place, transit, ways, applicationPage);
        where.addClassName("stack");
        var row = new Div(left, where);
        row.addClassNames("job-halves", "job-bring");
        return row;
    }

    private Component later() {
        var rest = new Div(lastDay, childFriendly, burdens);
        rest.addClassName("stack");
        var details = new Details(say("joboffers.form.later"), rest);
        details.addClassName("job-later");
        return details;
    }

    private Component keys() {
        return new Keys()
                .key(say("joboffers.key.next"), say("joboffers.key.tab"))
                .key(say("joboffers.key.weights"), "1", "2", "3")
                .key(say("joboffers.key.like-last"), say("joboffers.key.ctrl-d"))
                .key(say("joboffers.key.publish"), say("joboffers.key.ctrl-enter"));
    }

    private Component part(String key) {
        var heading = new H2(say(key));
        heading.addClassName("job-part");
        return heading;
    }

    private RequirementRow row(RequirementKind kind) {
        var row = new RequirementRow(kind, changed);
        requirements.add(row);
        row.text().ifPresent(texts::add);
        requirementRows.add(row);
        return row;
    }

    /** The address of the site, unless somebody has typed another one. */
    private void placeOf(WhoFields.Place chosen) {
        if (place.isEmpty()) {
            place.setValue(chosen.site().address().oneLine());
        }
    }

    /** Only who applies online needs a page; what is typed and no such page says so at once. */
    private void askForPage() {
        applicationPage.setVisible(ways.chosen().contains(WayToApply.ONLINE));
        var isWrong = !applicationPage.isEmpty() && page().isEmpty();
        applicationPage.setErrorMessage(isWrong ? say("joboffers.form.application-page-wrong") : "");
        applicationPage.setInvalid(isWrong);
    }

    private Optional<ApplicationPage> page() {
        return applicationPage.isVisible() ? ApplicationPage.read(applicationPage.getValue()) : Optional.empty();
    }

    private void sayTransit() {
        var info = transit();
        if (place.isEmpty()) {
            transit.setText(say("joboffers.form.place-hint"));
        } else if (JobPlace.read(place.getValue()).isEmpty()) {
            transit.setText(say("joboffers.form.place-unread"));
        } else {
            transit.setText(
                    info == null
                            ? say("joboffers.transit.unknown")
                            : JobWords.on(this).transit(info));
        }
    }

    private @Nullable TransitInfo transit() {
        return JobPlace.read(place.getValue())
                .flatMap(stops::near)
                .map(stop -> new TransitInfo(
                        stop.name(), stop.minutesOnFoot(), stop.firstRide(), stop.asOf(), stop.source()))
                .orElse(null);
    }

    private static boolean isCount(@Nullable Integer number) {
        return number != null && number >= 1 && number <= JobDraft.MOST_POSTS;
    }

    private String say(String key) {
        return getTranslation(key);
    }
}
