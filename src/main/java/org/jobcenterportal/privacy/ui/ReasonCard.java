package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.GivenReason;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** One reason that was given, and the note of data protection on it. */
class ReasonCard extends Composite<Article> {

    ReasonCard(GivenReason given, BiConsumer<GivenReason, String> reviewed) {
        var head = new Div(
                new H2(getTranslation(
                        "privacy.reason.title",
                        given.colleague().name().full(),
                        Formats.here().moment(given.askedAt()))),
                badge(given));
        head.addClassName("card-head");
        getContent().addClassNames("card", "stack");
        getContent().add(head, facts(given), given.review() == null ? form(given, reviewed) : note(given.review()));
    }

    private FactList facts(GivenReason given) {
        return new FactList()
                .fact(
                        getTranslation("privacy.reason.colleague"),
                        getTranslation(
                                "privacy.reason.function",
                                given.colleague().function(),
                                given.colleague().teamName()))
                .fact(
                        getTranslation("privacy.reason.number"),
                        getTranslation(
                                given.known() ? "privacy.reason.known" : "privacy.reason.unknown",
                                given.number().readable()))
                .fact(
                        getTranslation("privacy.reason.reason"),
                        getTranslation(
                                "privacy.reason.words",
                                getTranslation("caseload.reason."
                                        + given.reason().kind().name()),
                                given.reason().words()));
    }

    private StatusBadge badge(GivenReason given) {
        return given.opened()
                ? new StatusBadge(Status.CARE, IconName.EYE, getTranslation("privacy.reason.opened"))
                : new StatusBadge(Status.OPEN, IconName.LOCK, getTranslation("privacy.reason.closed"));
    }

    private Component form(GivenReason given, BiConsumer<GivenReason, String> reviewed) {
        var field = new TextField(getTranslation("privacy.reason.note"));
        field.setMaxLength(CaseReason.LONGEST);
        field.setManualValidation(true);
        field.addClassName("full-width");
        var review = new SecondaryButton(getTranslation("privacy.reason.review"), IconName.CHECK, () -> {
            field.setErrorMessage(getTranslation("privacy.note.missing"));
            field.setInvalid(field.getValue().isBlank());
            if (field.isInvalid()) {
                field.focus();
            } else {
                reviewed.accept(given, field.getValue());
            }
        });
        var form = new Div(field, new Div(review));
        form.addClassNames("stack", "close");
        return form;
    }

    private Component note(GivenReason.Review review) {
        return new Paragraph(
                getTranslation("privacy.reason.reviewed", Formats.here().moment(review.at()), review.note()));
    }
}
