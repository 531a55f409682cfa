package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.privacy.MyData;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartSection;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;

/** F103: on the citizen's start page, that data protection has answered and she has not seen it yet. */
@SpringComponent
class AnswersSection implements StartSection {

    private final MyData data;

    AnswersSection(MyData data) {
        this.data = data;
    }

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create() {
        return data.newAnswers().isEmpty() ? Optional.empty() : Optional.of(section());
    }

    private static Component section() {
        var section = new Section();
        section.addClassName("stack");
        section.add(
                new H2(section.getTranslation("privacy.answers.news")),
                Notice.note(
                        section.getTranslation("privacy.question.answered"),
                        section.getTranslation("privacy.answers.where"),
                        new LinkButton(
                                section.getTranslation("privacy.answers.read"), IconName.FORWARD, PrivacyLinks.MINE)));
        return section;
    }
}
