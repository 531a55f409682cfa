package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.jobcenterportal.offers.InterestDesk.InterestOutcome;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;

/** "I am interested: talk with me about it", one press, and what happens then. */
class InterestCard extends Composite<Div> {

    private final Supplier<InterestOutcome> tell;

    InterestCard(Supplier<InterestOutcome> tell) {
        this.tell = tell;
        var hint = new Paragraph(getTranslation("offers.interest.hint"));
        hint.addClassNames("small", "muted");
        getContent().addClassNames("stack", "close");
        getContent()
                .add(
                        new PrimaryButton(getTranslation("offers.interest.tell"), IconName.CHAT, this::tell)
                                .fullWidth(),
                        hint);
    }

    private void tell() {
        var told = switch (tell.get()) {
            case InterestOutcome.Told done ->
                Notice.good(getTranslation("offers.interest.told"), getTranslation("offers.interest.told-text"));
            case InterestOutcome.KnownAlready known ->
                Notice.note(getTranslation("offers.interest.known"), getTranslation("offers.interest.told-text"));
            case InterestOutcome.NobodyToTell nobody ->
                Notice.note(
                        getTranslation("offers.interest.nobody"),
                        getTranslation("offers.interest.nobody-text"),
                        new LinkButton(getTranslation("offers.way.officer"), OfferLinks.CONSULTATION).compact());
        };
        getContent().removeAll();
        getContent().add(told);
        told.focus();
    }
}
