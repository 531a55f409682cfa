package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.DeputyTerm;
import org.jobcenterportal.privacy.AccessOverview;
import org.jobcenterportal.privacy.Message;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;

/** F109: data protection looks through who stands in for whom, and who may open what. */
@Route(value = PrivacyLinks.TERMS, layout = StaffLayout.class)
@RolesAllowed(Roles.DATA_PROTECTION)
class TermsView extends Composite<Div> implements BeforeEnterObserver {

    private final AccessOverview overview;
    private final Clock clock;
    private final Div page = new Div();

    TermsView(AccessOverview overview, Clock clock) {
        this.overview = overview;
        this.clock = clock;
        page.addClassName("stack");
        getContent().addClassNames("privacy-desk", "stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("privacy.desk.terms")).lead(getTranslation("privacy.terms.lead")),
                        new DeskWays(PrivacyLinks.TERMS),
                        page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        page.removeAll();
        page.add(review(), terms(), rules());
    }

    private Component review() {
        var note = new TextField(getTranslation("privacy.reason.note"));
        note.setMaxLength(Message.LONGEST);
        note.setManualValidation(true);
        note.addClassName("full-width");
        var last = overview.lastReview()
                .map(review -> getTranslation(
                        "privacy.terms.last",
                        Formats.here().dateWithYear(OfficeTime.dayOf(review.at())),
                        review.note()))
                .orElseGet(() -> getTranslation("privacy.terms.never"));
        var card = new Section(
                new H2(getTranslation("privacy.terms.review")),
                overview.isReviewDue()
                        ? Notice.care(getTranslation("privacy.terms.due"), last)
                        : Notice.good(getTranslation("privacy.terms.fine"), last),
                note,
                new Div(new SecondaryButton(
                        getTranslation("privacy.terms.reviewed"), IconName.CHECK, () -> reviewed(note))));
        card.addClassNames("card", "stack");
        return card;
    }

    private void reviewed(TextField note) {
        note.setErrorMessage(getTranslation("privacy.note.missing"));
        note.setInvalid(!Message.isValid(note.getValue()));
        if (note.isInvalid()) {
            note.focus();
            return;
        }
        overview.reviewed(new Message(note.getValue()));
        Toast.show(getTranslation("privacy.terms.done"));
        show();
    }

    private Component terms() {
        var list = new UnorderedList();
        list.addClassName("circle-members");
        overview.terms().forEach(term -> list.add(line(term)));
        var card = new Section(new H2(getTranslation("privacy.terms.title")));
        card.add(list.getChildren().findAny().isEmpty() ? new Paragraph(getTranslation("privacy.terms.none")) : list);
        card.addClassNames("card", "stack");
        return card;
    }

    private ListItem line(DeputyTerm term) {
        var formats = Formats.here();
        boolean runs = term.runsOn(OfficeTime.dayOf(clock.instant()));
        return new ListItem(
                new Span(getTranslation(
                        "privacy.terms.term",
                        term.deputy().name().full(),
                        term.colleague().name().full(),
                        formats.dateWithYear(term.firstDay()),
                        formats.dateWithYear(term.lastDay()))),
                runs
                        ? new StatusBadge(Status.GOOD, IconName.CHECK, getTranslation("privacy.terms.runs"))
                        : new StatusBadge(Status.OPEN, IconName.HOURGLASS, getTranslation("privacy.terms.comes")));
    }

    private Component rules() {
        var rules = new FactList();
        for (var rule : new String[] {"own", "deputy", "team", "granted", "protected", "circle", "others"}) {
            rules.fact(
                    getTranslation("privacy.rules." + rule + ".who"), getTranslation("privacy.rules." + rule + ".how"));
        }
        var card = new Section(new H2(getTranslation("privacy.rules.title")), rules);
        card.addClassNames("card", "stack");
        return card;
    }
}
