package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.jobcenterportal.uikit.LinkButton;

/** The pages of data protection, one beside the other. */
class DeskWays extends Nav {

    private static final List<Way> WAYS = List.of(
            new Way(PrivacyLinks.DESK, "privacy.desk.reasons"),
            new Way(PrivacyLinks.QUESTIONS, "privacy.desk.questions"),
            new Way(PrivacyLinks.CIRCLES, "privacy.desk.circles"),
            new Way(PrivacyLinks.TERMS, "privacy.desk.terms"),
            new Way(PrivacyLinks.LOG, "privacy.desk.log"),
            new Way(PrivacyLinks.RETENTION, "privacy.desk.retention"));

    DeskWays(String current) {
        addClassName("privacy-ways");
        setAriaLabel(getTranslation("privacy.desk.menu"));
        WAYS.forEach(way -> {
            var link = new LinkButton(getTranslation(way.titleKey()), way.address()).compact();
            if (way.address().equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        });
    }

    private record Way(String address, String titleKey) {}
}
