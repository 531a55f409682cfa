package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import org.jobcenterportal.audit.MatterWords;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.privacy.MyData;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartSection;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** F103: who has looked lately, on the citizen's start page. */
@SpringComponent
class LooksSection implements StartSection {

    private static final int SHOWN = 3;

    private final MyData data;
    private final MatterWords matters;
    private final Clock clock;

    LooksSection(MyData data, MatterWords matters, Clock clock) {
        this.data = data;
        this.matters = matters;
        this.clock = clock;
    }

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> create() {
        return data.isLinked() ? Optional.of(section()) : Optional.empty();
    }

    private Component section() {
        var section = new Section();
        section.addClassName("stack");
        var lately = new Paragraph(section.getTranslation("privacy.lately"));
        lately.addClassNames("muted", "small");
        var card = new Div();
        card.addClassNames("card", "panel");
        var looks = data.lately(SHOWN);
        if (looks.isEmpty()) {
            card.add(new Paragraph(section.getTranslation("privacy.lately.nobody")));
        } else {
            card.add(LookList.inShort(looks, new LookWords(section, matters, OfficeTime.dayOf(clock.instant()))));
        }
        section.add(
                new H2(section.getTranslation("privacy.looks.title")),
                lately,
                card,
                new LinkButton(section.getTranslation("privacy.all"), IconName.FORWARD, PrivacyLinks.MINE).fullWidth());
        return section;
    }
}
