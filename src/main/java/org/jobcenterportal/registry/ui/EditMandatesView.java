package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.mandates.ConsentPurpose;
import org.jobcenterportal.mandates.ConsentReceipt;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.mandates.MandateDesk;
import org.jobcenterportal.mandates.Representation;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** F5, F6, F105: what a person allows, who acts for her, and whether the applicant of her household may. */
@Route(value = RegistryLinks.MANDATES, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class EditMandatesView extends CasePartView {

    private static final List<ConsentWay> OF_OFFICE =
            List.of(ConsentWay.ON_PAPER, ConsentWay.IN_CONVERSATION, ConsentWay.BY_PHONE);

    private final MandateDesk desk;
    private final Clock clock;
    private final Div content = new Div();

    EditMandatesView(CaseAccess access, CitizenDirectory citizens, MandateDesk desk, Clock clock) {
        super(access, citizens, "registry.mandates.title");
        this.desk = desk;
        this.clock = clock;
        content.addClassNames("stack", "case-form");
    }

    @Override
    Component content(PersonId person) {
        show(person);
        return content;
    }

    private void show(PersonId person) {
        content.removeAll();
        content.add(consents(person), representations(person), presumption(person));
        var form = new RepresentationForm(today(), draft -> {
            desk.record(person, draft);
            done(person, "registry.mandates.recorded");
        });
        content.add(form);
    }

    private Section consents(PersonId person) {
        var all = desk.consents(person);
        var card = card("registry.mandates.consents");
        all.forEach(consent -> card.add(consent(person, consent)));
        if (all.isEmpty()) {
            card.add(new Paragraph(getTranslation("registry.mandates.noConsents")));
        }
        var purpose = Choices.select(
                this,
                "registry.mandates.purpose",
                "enum.ConsentPurpose.",
                ConsentPurpose.general().stream()
                        .filter(each -> all.stream().noneMatch(one -> one.stands() && one.purpose() == each))
                        .toList());
        var how = way("registry.mandates.how");
        var told = new Paragraph();
        told.addClassName("muted");
        purpose.addValueChangeListener(change -> told.setText(
                change.getValue() == null
                        ? ""
                        : getTranslation(
                                "registry.mandates.readOut",
                                getTranslation(
                                        "mandates.purpose." + change.getValue().name()),
                                getTranslation("mandates.consequence."
                                        + change.getValue().name()))));
        var record = new SecondaryButton(getTranslation("registry.mandates.record"), IconName.ADD, () -> {
            purpose.setInvalid(purpose.getValue() == null);
            purpose.setErrorMessage(getTranslation("registry.mandates.purposeMissing"));
            if (purpose.getValue() != null) {
                desk.recordConsent(person, purpose.getValue(), how.getValue(), getLocale());
                done(person, "registry.mandates.recorded");
            }
        });
        var row = new Div(purpose, how);
        row.addClassName("field-row");
        card.add(row, told, new Div(record));
        return card;
    }

    private Component consent(PersonId person, ConsentReceipt consent) {
        var words = new MandateWords(this);
        var title = new Paragraph(
                getTranslation("enum.ConsentPurpose." + consent.purpose().name()));
        title.addClassName("strong");
        var line = new Div(
                title,
                consent.stands()
                        ? new StatusBadge(Status.GOOD, IconName.CHECK, getTranslation("registry.mandates.stands"))
                        : new StatusBadge(Status.OPEN, IconName.CLOSE, getTranslation("registry.mandates.withdrawn")));
        line.addClassNames("row", "wrap");
        var box = new Div(line, new Paragraph(consent.wording()), muted(words.of(consent)));
        if (consent.stands()) {
            box.add(new SecondaryButton(getTranslation("registry.mandates.withdraw"), () -> {
                desk.recordWithdrawal(person, consent.id(), ConsentWay.IN_CONVERSATION);
                done(person, "registry.mandates.withdrawnNow");
            }));
        }
        box.addClassNames("stack", "close", "mandate");
        return box;
    }

    private Section representations(PersonId person) {
        var all = desk.representations(person);
        var card = card("registry.mandates.representations");
        all.forEach(one -> card.add(representation(person, one)));
        if (all.isEmpty()) {
            card.add(new Paragraph(getTranslation("registry.mandates.noRepresentations")));
        }
        return card;
    }

    private Component representation(PersonId person, Representation one) {
        var words = new MandateWords(this);
        var title = new Paragraph(words.title(one));
        title.addClassName("strong");
        var holds = one.holdsOn(today());
        var line = new Div(
                title,
                holds
                        ? new StatusBadge(Status.GOOD, IconName.CHECK, getTranslation("registry.mandates.holds"))
                        : new StatusBadge(Status.OPEN, IconName.CLOSE, getTranslation("registry.mandates.ended")));
        line.addClassNames("row", "wrap");
        var box = new Div(line, new Paragraph(words.scopes(one)), muted(words.term(one)));
        if (one.withdrawal() == null && holds) {
            box.add(new SecondaryButton(getTranslation("registry.mandates.withdraw"), () -> {
                desk.withdraw(person, one.id(), ConsentWay.IN_CONVERSATION);
                done(person, "registry.mandates.withdrawnNow");
            }));
        }
        box.addClassNames("stack", "close", "mandate");
        return box;
    }

    private Section presumption(PersonId person) {
        var objects = desk.objects(person);
        var card = card("registry.mandates.presumption");
        card.add(new Paragraph(getTranslation("registry.mandates.presumptionText")));
        objects.ifPresent(since -> card.add(new Paragraph(
                getTranslation("registry.mandates.objectsSince", Formats.here().dateWithYear(since)))));
        card.add(new Div(new SecondaryButton(
                getTranslation(objects.isPresent() ? "registry.mandates.takeBack" : "registry.mandates.object"), () -> {
                    desk.object(person, objects.isEmpty());
                    done(person, "registry.mandates.recorded");
                })));
        return card;
    }

    private void done(PersonId person, String key) {
        show(person);
        part.tell(Notice.good(getTranslation(key), ""));
    }

    private Select<ConsentWay> way(String labelKey) {
        var how = Choices.select(this, labelKey, "enum.ConsentWay.", OF_OFFICE);
        how.setValue(ConsentWay.ON_PAPER);
        return how;
    }

    private Paragraph muted(String text) {
        var line = new Paragraph(text);
        line.addClassNames("muted", "small");
        return line;
    }

    private Section card(String titleKey) {
        var card = new Section(new H2(getTranslation(titleKey)));
        card.addClassNames("card", "stack");
        return card;
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
