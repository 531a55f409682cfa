package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerDesk;
import org.jobcenterportal.employers.EmployerDirectory;
import org.jobcenterportal.employers.EmployerOutcome;
import org.jobcenterportal.employers.Site;
import org.jspecify.annotations.Nullable;

/** The windows in which the parts of an employer are changed. */
@SpringComponent
class EmployerEditing {

    private final EmployerDesk desk;
    private final EmployerDirectory directory;

    EmployerEditing(EmployerDesk desk, EmployerDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    EditDialog head(EmployerCard card, Runnable saved) {
        var fields = new HeadFields(directory.candidates(), () -> {});
        var seen = new AtomicLong(card.version());
        fields.show(card);
        return new EditDialog(
                fields.getTranslation("employers.page.edit"),
                fields,
                fields::errors,
                () -> desk.change(card.id(), seen.get(), fields.draft()),
                outcome -> switch (outcome) {
                    case EmployerOutcome.NumberTaken taken -> List.of(fields.numberTaken());
                    case EmployerOutcome.ChangedMeanwhile(var current) -> {
                        seen.set(current.version());
                        yield List.of();
                    }
                    case EmployerOutcome.Saved kept -> List.of();
                    case EmployerOutcome.NotFound missing -> List.of();
                },
                saved);
    }

    EditDialog site(EmployerCard card, @Nullable Site site, Runnable saved) {
        var fields = new SiteFields(() -> {});
        if (site != null) {
            fields.show(site);
        }
        return new EditDialog(
                fields.getTranslation(site == null ? "employers.site.add" : "employers.site.edit"),
                fields,
                fields::errors,
                () -> desk.keep(card.id(), fields.site()),
                outcome -> List.of(),
                saved);
    }

    EditDialog contact(EmployerCard card, @Nullable Contact contact, Runnable saved) {
        var fields = new ContactFields(card.sites(), () -> {});
        if (contact != null) {
            fields.show(contact, card.sites());
        }
        return new EditDialog(
                fields.getTranslation(contact == null ? "employers.contact.add" : "employers.contact.edit"),
                new Div(fields),
                fields::errors,
                () -> desk.keep(card.id(), fields.contact()),
                outcome -> List.of(),
                saved);
    }

    void leave(EmployerCard card, Contact contact) {
        desk.leave(card.id(), contact.id());
    }
}
