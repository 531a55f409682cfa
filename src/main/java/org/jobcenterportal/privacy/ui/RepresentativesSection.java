package org.jobcenterportal.privacy.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.mandates.MyMandates;
import org.jobcenterportal.mandates.Representation;
import org.jobcenterportal.mandates.RepresentationKind;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;

/** Who acts for a citizen; she ends it herself where no court has decided it. */
class RepresentativesSection extends Composite<Section> {

    private static final Set<RepresentationKind> HERS =
            Set.of(RepresentationKind.ATTORNEY, RepresentationKind.ASSISTANT);

    private final MyMandates mandates;
    private final LocalDate today;

    RepresentativesSection(MyMandates mandates, LocalDate today) {
        this.mandates = mandates;
        this.today = today;
        getContent().addClassName("stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("privacy.representatives.title")));
        var all = mandates.representations();
        if (all.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("privacy.representatives.nobody")));
        }
        all.forEach(one -> getContent().add(card(one)));
    }

    private Component card(Representation one) {
        boolean holds = one.holdsOn(today);
        var head = new Div(
                new H3(one.content().name().full()),
                holds
                        ? new StatusBadge(Status.GOOD, IconName.CHECK, getTranslation("privacy.representatives.holds"))
                        : new StatusBadge(Status.OPEN, IconName.UNDO, getTranslation("privacy.representatives.over")));
        head.addClassName("card-head");
        var card = new Article(head, facts(one));
        card.addClassNames("card", "panel", "stack", "close");
        if (holds && HERS.contains(one.content().kind())) {
            card.add(new Div(
                    new SecondaryButton(getTranslation("privacy.representatives.end"), IconName.UNDO, () -> ask(one))));
        }
        return card;
    }

    private FactList facts(Representation one) {
        var formats = Formats.here();
        var content = one.content();
        var facts = new FactList()
                .fact(
                        getTranslation("privacy.representatives.kind"),
                        getTranslation("enum.RepresentationKind." + content.kind()))
                .fact(
                        getTranslation("privacy.representatives.scopes"),
                        content.scopes().stream()
                                .sorted()
                                .map(scope -> getTranslation("enum.RepresentationScope." + scope))
                                .collect(joining(", ")))
                .fact(getTranslation("privacy.representatives.from"), formats.dateWithYear(content.from()));
        if (content.until() != null) {
            facts.fact(getTranslation("privacy.representatives.until"), formats.dateWithYear(content.until()));
        }
        return facts;
    }

    private void ask(Representation one) {
        new ConfirmDialog(
                        getTranslation("privacy.representatives.ask"),
                        getTranslation(
                                "privacy.representatives.ask-text",
                                one.content().name().full()),
                        getTranslation("privacy.representatives.end"),
                        () -> end(one))
                .open();
    }

    private void end(Representation one) {
        mandates.withdraw(one.id());
        Toast.show(getTranslation("privacy.representatives.ended"));
        show();
    }
}
