package org.jobcenterportal.vault.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartSection;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.vault.MyNotes;

/** On a citizen's start page, once the equality officer shows her notes: the way to them. */
@SpringComponent
class MyNotesSection implements StartSection {

    private final MyNotes notes;

    MyNotesSection(MyNotes notes) {
        this.notes = notes;
    }

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> create() {
        var paragraphs =
                notes.mine().stream().mapToInt(note -> note.paragraphs().size()).sum();
        if (paragraphs == 0) {
            return Optional.empty();
        }
        var section = new Section();
        var card = new Div(
                new Paragraph(section.getTranslation("vault.start.text", paragraphs)),
                new LinkButton(section.getTranslation("vault.start.open"), IconName.FORWARD, VaultLinks.MINE));
        card.addClassNames("card", "panel", "stack");
        section.addClassName("stack");
        section.add(new H2(section.getTranslation("vault.start.title")), card);
        return Optional.of(section);
    }
}
