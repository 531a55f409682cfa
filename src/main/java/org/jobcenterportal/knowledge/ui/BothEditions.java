package org.jobcenterportal.knowledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import org.jobcenterportal.knowledge.GuidelineDetails;
import org.jobcenterportal.knowledge.GuidelineDraft;
import org.jobcenterportal.uikit.SecondaryButton;

/** Somebody else was faster: both editions side by side, and which one to go on with. Nothing is lost. */
class BothEditions extends Composite<Section> {

    BothEditions(GuidelineDraft mine, GuidelineDetails theirs, Runnable keepMine, Runnable takeTheirs) {
        var sides = new Div(
                side(getTranslation("knowledge.both.mine"), mine),
                side(getTranslation("knowledge.both.theirs"), theirs.content()));
        sides.addClassName("rule-sides");
        var actions = new Div(
                new SecondaryButton(getTranslation("knowledge.both.keep-mine"), keepMine),
                new SecondaryButton(getTranslation("knowledge.both.take-theirs"), takeTheirs));
        actions.addClassNames("row", "wrap");
        getContent().addClassNames("card", "stack", "both-editions");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        new H2(getTranslation(
                                "knowledge.both.heading",
                                theirs.editedBy().name().full())),
                        new Paragraph(getTranslation("knowledge.both.text")),
                        sides,
                        actions);
    }

    private static Div side(String heading, GuidelineDraft page) {
        return new Div(
                new H3(heading),
                new Paragraph(page.title()),
                new Paragraph(page.summary()),
                new Pre(page.body().value()));
    }
}
