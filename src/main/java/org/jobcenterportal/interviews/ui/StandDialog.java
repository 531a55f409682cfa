package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.StandCard;
import org.jobcenterportal.interviews.StandDraft;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobFilter;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.timetables.PlaceId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.TableId;
import org.jobcenterportal.timetables.TalkPlace;
import org.jobcenterportal.timetables.TalkTable;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jspecify.annotations.Nullable;

/** An employer that comes: with which of its jobs, at which tables, and when. */
class StandDialog extends Dialog {

    private static final int MOST_FOUND = 20;

    private final RoundPage page;
    private final JobOffers jobs;
    private final @Nullable StandCard stand;
    private final ComboBox<EmployerCard> employer = new ComboBox<>();
    private final CheckboxGroup<JobCard> offered = new CheckboxGroup<>();
    private final CheckboxGroup<TalkPlace> places = new CheckboxGroup<>();
    private final TextField there = new TextField();
    private final TextField breaks = new TextField();

    StandDialog(RoundPage page, Employers employers, JobOffers jobs, Consumer<StandDraft> save) {
        this(page, employers, jobs, null, save);
    }

    /** @param stand the one to change; null for one more */
    StandDialog(
            RoundPage page, Employers employers, JobOffers jobs, @Nullable StandCard stand, Consumer<StandDraft> save) {
        this.page = page;
        this.jobs = jobs;
        this.stand = stand;
        setHeaderTitle(getTranslation(stand == null ? "interviews.stand.add" : "interviews.stand.change"));
        employer.setLabel(getTranslation("interviews.stand.employer"));
        employer.setItemLabelGenerator(EmployerCard::name);
        employer.setItems(query -> employers.search(query.getFilter().orElse(""), MOST_FOUND).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        employer.addValueChangeListener(change -> offer());
        employer.setReadOnly(stand != null);
        offered.setLabel(getTranslation("interviews.stand.jobs"));
        offered.setItemLabelGenerator(JobCard::title);
        offered.setVisible(false);
        places.setLabel(getTranslation("interviews.stand.places"));
        places.setHelperText(getTranslation("interviews.stand.placesHint"));
        places.setItems(free());
        places.setItemLabelGenerator(TalkPlace::name);
        there.setLabel(getTranslation("interviews.stand.there"));
        breaks.setLabel(getTranslation("interviews.stand.breaks"));
        breaks.setHelperText(getTranslation("interviews.times.breaksHint"));
        List.of(there, breaks).forEach(field -> field.setManualValidation(true));
        show(employers);
        var content = new Div(employer, offered, places, there, breaks);
        content.addClassName("stack");
        add(content);
        getFooter()
                .add(
                        new QuietButton(getTranslation("interviews.stand.cancel"), this::close),
                        new PrimaryButton(getTranslation("interviews.stand.save"), IconName.CHECK, () -> keep(save)));
    }

    private void show(Employers employers) {
        if (stand == null) {
            there.setValue(Spans.write(List.of(page.round().times().window())));
            return;
        }
        there.setValue(Spans.write(List.of(stand.there())));
        breaks.setValue(Spans.write(stand.breaks()));
        employers.find(stand.employer()).ifPresent(employer::setValue);
        var mine = stand.tables().stream().map(TalkTable::place).collect(Collectors.toSet());
        places.setValue(
                free().stream().filter(place -> mine.contains(place.id())).collect(Collectors.toSet()));
        var shown = stand.jobs().stream().map(StandCard.Job::id).collect(Collectors.toSet());
        offered.setValue(offered.getListDataView()
                .getItems()
                .filter(job -> shown.contains(job.id()))
                .collect(Collectors.toSet()));
    }

    /** Where no other employer sits. */
    private List<TalkPlace> free() {
        var taken = page.stands().stream()
                .filter(other -> stand == null || !other.id().equals(stand.id()))
                .flatMap(other -> other.tables().stream())
                .map(TalkTable::place)
                .collect(Collectors.toSet());
        return page.places().stream()
                .filter(place -> !taken.contains(place.id()))
                .toList();
    }

    private void offer() {
        var chosen = employer.getValue();
        var open = chosen == null ? List.<JobCard>of() : offered(chosen.id());
        offered.setItems(open);
        offered.setVisible(!open.isEmpty());
    }

    /** The open jobs, and those that are on site already. */
    private List<JobCard> offered(EmployerId id) {
        var filter = new JobFilter("", "", Set.of(), Set.of(), "", false, id, null, null);
        var open = jobs.open(filter, 0, StandDraft.MOST_JOBS);
        var shown = stand == null
                ? List.<JobOfferId>of()
                : stand.jobs().stream().map(StandCard.Job::id).toList();
        var known = open.stream().map(JobCard::id).collect(Collectors.toSet());
        return Stream.concat(
                        jobs.ofAll(shown).values().stream().filter(job -> !known.contains(job.id())), open.stream())
                .limit(StandDraft.MOST_JOBS)
                .toList();
    }

    private void keep(Consumer<StandDraft> save) {
        var chosen = employer.getValue();
        var day = page.round().times().window().day();
        var hours = Spans.read(there.getValue(), day).filter(spans -> spans.size() == 1);
        var rests = Spans.read(breaks.getValue(), day);
        employer.setInvalid(chosen == null);
        employer.setErrorMessage(getTranslation("interviews.stand.needEmployer"));
        places.setInvalid(places.getValue().isEmpty());
        places.setErrorMessage(getTranslation("interviews.stand.needPlaces"));
        there.setInvalid(hours.isEmpty());
        there.setErrorMessage(getTranslation("interviews.times.wrongSpan"));
        var isBreakWrong = rests.isEmpty()
                || hours.isPresent()
                        && !rests.get().stream().allMatch(hours.get().getFirst()::contains);
        breaks.setInvalid(isBreakWrong);
        breaks.setErrorMessage(
                getTranslation(rests.isEmpty() ? "interviews.times.wrongSpan" : "interviews.times.wrongBreaks"));
        if (chosen == null) {
            employer.focus();
        } else if (places.getValue().isEmpty()) {
            BrowserActions.focus(places);
        } else if (hours.isEmpty()) {
            there.focus();
        } else if (isBreakWrong) {
            breaks.focus();
        } else {
            close();
            save.accept(draft(chosen, hours.get().getFirst(), rests.get()));
        }
    }

    /** Who sat at a place keeps her table. */
    private StandDraft draft(EmployerCard chosen, TimeSlot hours, List<TimeSlot> rests) {
        var known = new HashMap<PlaceId, TableId>();
        if (stand != null) {
            stand.tables().forEach(table -> known.put(table.place(), table.id()));
        }
        return new StandDraft(
                stand == null ? StandId.next() : stand.id(),
                chosen.id(),
                offered.getValue().stream().map(JobCard::id).toList(),
                hours,
                rests,
                page.places().stream()
                        .filter(places.getValue()::contains)
                        .map(place -> new StandDraft.Table(known.getOrDefault(place.id(), TableId.next()), place.id()))
                        .toList());
    }
}
