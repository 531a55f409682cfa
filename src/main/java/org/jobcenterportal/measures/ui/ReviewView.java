package org.jobcenterportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDesk;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureFigures;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;
import org.jobcenterportal.measures.MeasureFigures.Stage;
import org.jobcenterportal.measures.MeasureOutcome;
import org.jobcenterportal.measures.ReviewDraft;
import org.jobcenterportal.measures.ReviewDraft.ReviewResult;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Toast;
import org.springframework.beans.factory.ObjectProvider;

/** S33: measure management looks at an offer again: is it used, does it succeed, does it make sense? */
@Route(value = MeasureLinks.REVIEW, layout = StaffLayout.class)
@RolesAllowed(Roles.MEASURE_MANAGEMENT)
class ReviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogue catalogue;
    private final MeasureDesk desk;
    private final transient ObjectProvider<MeasureFigures> figures;
    private final Clock clock;
    private final ErrorSummary summary = new ErrorSummary();
    private final RadioButtonGroup<ReviewResult> result =
            new RadioButtonGroup<>(getTranslation("measures.review.result"));
    private final TextArea use = area("use");
    private final TextArea success = area("success");
    private final TextArea sense = area("sense");

    ReviewView(Catalogue catalogue, MeasureDesk desk, ObjectProvider<MeasureFigures> figures, Clock clock) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.figures = figures;
        this.clock = clock;
        result.setItems(ReviewResult.values());
        result.setItemLabelGenerator(one -> getTranslation("enum.ReviewResult." + one));
        getContent().addClassNames("stack", "staff-offers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MeasureLinks.key(event.getRouteParameters())
                .flatMap(catalogue::byKey)
                .filter(MeasureDetails::isOnOffer)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("measures.review.title");
    }

    private void show(MeasureDetails measure) {
        var form = new Section(new H2(getTranslation("measures.review.found")), summary, use, success, sense, result);
        form.addClassNames("card", "stack");
        var actions = new Div(
                new PrimaryButton(getTranslation("measures.review.save"), IconName.CHECK, () -> save(measure)),
                new LinkButton(getTranslation("measures.write.back"), MeasureLinks.measure(measure.key())).quiet());
        actions.addClassNames("row", "wrap");
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getPageTitle())
                        .lead(getTranslation("measures.review.lead", measure.name(getLocale()), measure.reviewOn())));
        numbers(measure).forEach(getContent()::add);
        getContent().add(form, actions);
    }

    private Stream<Component> numbers(MeasureDetails measure) {
        var today = OfficeTime.dayOf(clock.instant());
        var first = today.minusYears(1).plusDays(1);
        return figures.stream()
                .flatMap(source -> Stream.of(
                        strip(source.of(measure.id(), first, today)),
                        afterwards(
                                source.afterwards(measure.id(), 3, first, today),
                                source.afterwards(measure.id(), 6, first, today))));
    }

    /** What became of the suggestions; what is too small stands together. */
    private Component strip(HonestTable<Stage> table) {
        var strip = new FactStrip()
                .fact(
                        getTranslation("measures.review.suggested"),
                        table.isTooFew()
                                ? getTranslation("measures.review.few", HonestTable.LEAST)
                                : Integer.toString(table.total()),
                        getTranslation("measures.review.year"));
        table.rows().forEach(row -> strip.fact(label(row), Integer.toString(row.count()), ""));
        return strip;
    }

    /** What those do who left in these months, as far as somebody has asked them; what is too small stands together. */
    private Component afterwards(HonestTable<Afterwards> three, HonestTable<Afterwards> six) {
        return new FactStrip()
                .fact(getTranslation("measures.review.afterThree"), found(three), asked(three))
                .fact(getTranslation("measures.review.afterSix"), found(six), asked(six));
    }

    private String found(HonestTable<Afterwards> table) {
        return table.isTooFew()
                ? getTranslation("measures.review.unknown")
                : table.rows().stream()
                        .map(row -> getTranslation(
                                "measures.review.foundCount",
                                row.things().stream()
                                        .map(one -> getTranslation("enum.Afterwards." + one))
                                        .collect(Collectors.joining(", ")),
                                row.count()))
                        .collect(Collectors.joining(" · "));
    }

    private String asked(HonestTable<Afterwards> table) {
        return table.isTooFew()
                ? getTranslation("measures.review.fewAsked", HonestTable.LEAST)
                : getTranslation("measures.review.asked", table.total());
    }

    private String label(HonestTable.Row<Stage> row) {
        return row.things().stream()
                .map(stage -> getTranslation("enum.Stage." + stage))
                .collect(Collectors.joining(", "));
    }

    private void save(MeasureDetails measure) {
        var errors = errors();
        summary.show(errors, this::errors);
        if (!errors.isEmpty()) {
            return;
        }
        var outcome = desk.review(
                measure.id(),
                new ReviewDraft(
                        result.getValue(),
                        use.getValue().strip(),
                        success.getValue().strip(),
                        sense.getValue().strip()));
        if (outcome instanceof MeasureOutcome.Saved) {
            Toast.show(getTranslation("measures.review.saved"));
            getContent().removeAll();
            getContent()
                    .add(
                            new PageHeader(getPageTitle()).lead(measure.name(getLocale())),
                            Notice.good(
                                    getTranslation("measures.review.saved"),
                                    "",
                                    new LinkButton(
                                                    getTranslation("measures.editions.back"),
                                                    MeasureLinks.measure(measure.key()))
                                            .compact()));
        } else {
            throw new NotFoundException();
        }
    }

    private List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        Stream.of(use, success, sense).forEach(area -> {
            area.setInvalid(false);
            if (area.getValue().isBlank()) {
                errors.add(MeasureForm.wrong(area, "measures.write.missing"));
            }
        });
        result.setInvalid(false);
        if (result.getValue() == null) {
            errors.add(MeasureForm.wrong(result, "measures.write.missing"));
        }
        return errors;
    }

    private TextArea area(String name) {
        var area = new TextArea(getTranslation("measures.review." + name));
        area.setHelperText(getTranslation("measures.review." + name + "-hint"));
        area.setMaxLength(ReviewDraft.LONGEST);
        return area;
    }
}
