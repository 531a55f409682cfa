package org.jobcenterportal.messaging;

import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Service;

/** Puts a leaflet on paper for another room: one page with a QR code, in the reader's language (F17). */
@Service
@InternalUse
public class LeafletPaper {

    private final LetterPress press;
    private final MessagingSettings settings;
    private final HouseAddress house;
    private final Texts texts;

    LeafletPaper(LetterPress press, MessagingSettings settings, HouseAddress house, Texts texts) {
        this.press = press;
        this.settings = settings;
        this.house = house;
        this.texts = texts;
    }

    /** As PDF; nothing is kept. */
    public byte[] pdf(LeafletDraft leaflet) {
        var usual = press.pdf(html(leaflet, false));
        return LetterPress.pages(usual) == 1 ? usual : press.pdf(html(leaflet, true));
    }

    private String html(LeafletDraft leaflet, boolean isClose) {
        return HtmlLeaflet.of(
                leaflet,
                house.oneLine(settings.from().name()),
                texts.text(Language.of(leaflet.locale()), "messaging.letter.call", house.phone()),
                isClose);
    }
}
