package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jobcenterportal.kernel.Voluntary;

/** "Freiwillig – ohne Rechtsfolgen": only what hands out its {@link Voluntary} can carry it (F47). */
public class Seal extends Div {

    /** With the sentence "Sie können jederzeit absagen." */
    public Seal(Voluntary offer) {
        this(offer, "uikit.seal.line");
    }

    private Seal(Voluntary offer, String lineKey) {
        if (offer.hasLegalConsequences()) {
            throw new IllegalArgumentException("What has legal consequences cannot carry the seal");
        }
        addClassName("seal");
        getElement().setAttribute("role", "note");
        var title = new Paragraph(getTranslation("uikit.seal.title"));
        title.addClassName("seal-title");
        var line = new Paragraph(getTranslation(lineKey));
        line.addClassName("seal-line");
        add(new Icon(IconName.SHIELD), new Div(title, line));
    }

    /** With the sentence "Auch wenn Sie nicht kommen, passiert nichts.", for what is already booked. */
    public static Seal ofBooked(Voluntary offer) {
        return new Seal(offer, "uikit.seal.booked");
    }
}
