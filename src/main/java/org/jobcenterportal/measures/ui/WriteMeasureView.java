package org.jobcenterportal.measures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDesk;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureDraft;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.measures.MeasureOutcome;
import org.jobcenterportal.measures.MeasureStatus;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** F10, S34: measure management writes a new offer, or changes one; earlier editions are kept. */
@Route(value = MeasureLinks.CHANGE, layout = StaffLayout.class)
@RouteAlias(value = MeasureLinks.NEW, layout = StaffLayout.class)
@RolesAllowed(Roles.MEASURE_MANAGEMENT)
class WriteMeasureView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogue catalogue;
    private final MeasureDesk desk;
    private final Div told = new Div();
    private MeasureForm form = new MeasureForm();
    private @Nullable MeasureDetails changed;
    private long seen;

    WriteMeasureView(Catalogue catalogue, MeasureDesk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
        getContent().addClassNames("stack", "staff-offers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var isNew = event.getRouteParameters().get(MeasureLinks.KEY).isEmpty();
        changed = isNew
                ? null
                : MeasureLinks.key(event.getRouteParameters())
                        .flatMap(catalogue::byKey)
                        .filter(measure -> measure.isOnOffer() || measure.status() == MeasureStatus.DRAFT)
                        .orElseThrow(NotFoundException::new);
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(changed == null ? "measures.write.new" : "measures.write.change");
    }

    private void draw() {
        form = new MeasureForm();
        var header = new PageHeader(getPageTitle());
        if (changed != null) {
            seen = changed.version();
            form.show(changed.written());
            header.lead(changed.name(getLocale()));
        } else {
            header.lead(getTranslation("measures.write.lead"));
        }
        var actions = new Div(
                new PrimaryButton(getTranslation("measures.write.save"), IconName.CHECK, this::save),
                new LinkButton(
                                getTranslation("measures.write.back"),
                                changed == null ? MeasureLinks.ALL : MeasureLinks.measure(changed.key()))
                        .quiet());
        actions.addClassNames("row", "wrap");
        told.removeAll();
        getContent().removeAll();
        getContent().add(header, told, form, actions);
    }

    private void save() {
        form.draft()
                .ifPresent(draft ->
                        tell(draft, changed == null ? desk.add(draft) : desk.change(changed.id(), seen, draft)));
    }

    private void tell(MeasureDraft mine, MeasureOutcome outcome) {
        switch (outcome) {
            case MeasureOutcome.Saved(var key) -> saved(key);
            case MeasureOutcome.KeyTaken taken -> form.keyTaken();
            case MeasureOutcome.ChangedMeanwhile(var theirs) -> {
                told.removeAll();
                told.add(new BothMeasures(
                        changed == null ? mine : changed.written(),
                        mine,
                        theirs.written(),
                        merged -> {
                            changed = theirs;
                            draw();
                            form.show(merged);
                            save();
                        },
                        () -> {
                            changed = theirs;
                            draw();
                        }));
            }
            case MeasureOutcome.NotPossible gone -> {
                told.removeAll();
                told.add(Notice.stop(
                        getTranslation("measures.write.not-possible"),
                        getTranslation("measures.write.not-possible-text")));
            }
        }
    }

    private void saved(MeasureKey key) {
        Toast.show(getTranslation("measures.write.saved"));
        changed = catalogue.byKey(key).orElseThrow();
        draw();
        told.add(Notice.good(
                getTranslation("measures.write.saved"),
                "",
                new LinkButton(getTranslation("measures.editions.back"), MeasureLinks.measure(key)).compact()));
    }
}
