package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.employers.Site;
import org.jobcenterportal.joboffers.JobDraft;
import org.jspecify.annotations.Nullable;

/** Which employer offers the job, at which site, and whom to ask. */
class WhoFields extends Composite<Div> {

    private static final int MOST = 20;

    private final Employers employers;
    private final ComboBox<Place> place = new ComboBox<>();
    private final Select<Contact> contact = new Select<>();

    /** An employer at one of its sites. */
    record Place(EmployerCard employer, Site site) {}

    /** @param chosen what to do when the reader has chosen a site */
    WhoFields(Employers employers, Consumer<Place> chosen, Runnable changed) {
        this.employers = employers;
        place.setLabel(getTranslation("joboffers.form.employer"));
        place.setHelperText(getTranslation("joboffers.form.employer-hint"));
        place.setClearButtonVisible(true);
        place.setItemLabelGenerator(one -> getTranslation(
                "joboffers.form.employer-site",
                one.employer().name(),
                one.site().name()));
        place.setRenderer(new ComponentRenderer<>(WhoFields::item));
        place.setItems(query ->
                find(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        contact.setLabel(getTranslation("joboffers.form.contact"));
        contact.setItemLabelGenerator(one -> one == null ? "" : one.name().full());
        place.addValueChangeListener(change -> {
            var value = change.getValue();
            contacts(value);
            if (value != null) {
                chosen.accept(value);
            }
            changed.run();
        });
        contact.addValueChangeListener(change -> changed.run());
        getContent().addClassNames("job-row", "who");
        getContent().add(place, contact);
    }

    void show(JobDraft job) {
        var shown = Optional.ofNullable(job.employer())
                .flatMap(employers::find)
                .flatMap(card ->
                        Optional.ofNullable(job.site()).flatMap(card::site).map(site -> new Place(card, site)));
        place.setValue(shown.orElse(null));
        contact.setValue(shown.flatMap(one -> Optional.ofNullable(job.contact()).flatMap(one.employer()::contact))
                .orElse(null));
    }

    Optional<Place> place() {
        return Optional.ofNullable(place.getValue());
    }

    Optional<EmployerId> employer() {
        return place().map(one -> one.employer().id());
    }

    @Nullable
    Contact contact() {
        return contact.getValue();
    }

    ComboBox<Place> placeField() {
        return place;
    }

    Select<Contact> contactField() {
        return contact;
    }

    /** Those of the site first; with only one, nobody has to choose. */
    private void contacts(@Nullable Place chosen) {
        if (chosen == null) {
            contact.setItems();
            return;
        }
        var all = chosen.employer().contacts();
        var here = all.stream()
                .filter(one ->
                        one.site() == null || one.site().equals(chosen.site().id()))
                .toList();
        var shown = here.isEmpty() ? all : here;
        contact.setItems(shown);
        if (!shown.isEmpty()) {
            contact.setValue(shown.getFirst());
        }
    }

    private Stream<Place> find(String typed) {
        return employers.search(typed, MOST).stream()
                .flatMap(card -> card.sites().stream().map(site -> new Place(card, site)));
    }

    private static Div item(Place one) {
        var name = new Span(one.employer().name());
        var site = new Span(one.site().name() + ", " + one.site().address().oneLine());
        site.addClassNames("muted", "label-size");
        var item = new Div(name, site);
        item.addClassName("combo-item");
        return item;
    }
}
