package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Two people have changed the same thing: both versions line by line, and each line is chosen, so that nothing is lost. */
public class BothVersions extends Section {

    private enum Side {
        MINE,
        THEIRS
    }

    /**
     * One line of the two versions, in words.
     *
     * @param key by which the one who asked knows it
     * @param before what both of them saw when they began
     */
    public record Line(String key, String label, String before, String mine, String theirs) {

        boolean differs() {
            return !mine.equals(theirs);
        }

        /** What the reader has not touched she will hardly wish to put back. */
        private Side suggested() {
            return mine.equals(before) ? Side.THEIRS : Side.MINE;
        }
    }

    private final Map<String, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();
    private final H2 heading;

    /**
     * @param whose "Miriam Vogelsang hat das gerade geändert."
     * @param chosen is told for each key whether the reader's own line is to stand
     * @param keepTheirs the reader gives her version up
     */
    public BothVersions(String whose, List<Line> lines, Consumer<Predicate<String>> chosen, Runnable keepTheirs) {
        addClassNames("card", "stack", "both-versions");
        heading = new H2(whose);
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "alert");
        add(heading, new Paragraph(getTranslation("uikit.versions.text")));
        lines.stream().filter(Line::differs).forEach(this::add);
        var actions = new Div(
                new PrimaryButton(getTranslation("uikit.versions.save"), () -> chosen.accept(this::isMine)),
                new SecondaryButton(getTranslation("uikit.versions.theirs"), keepTheirs));
        actions.addClassNames("row", "wrap");
        add(actions);
    }

    /** Leads the reader to what has happened. */
    public void focusHeading() {
        BrowserActions.bringIntoSight(heading);
    }

    private void add(Line line) {
        var choice = new RadioButtonGroup<Side>();
        choice.setLabel(line.label());
        choice.setItems(Side.values());
        choice.setItemLabelGenerator(side -> side == Side.MINE
                ? getTranslation("uikit.versions.line.mine", line.mine())
                : getTranslation("uikit.versions.line.theirs", line.theirs()));
        choice.setValue(line.suggested());
        choice.addClassName("version-line");
        choices.put(line.key(), choice);
        add(choice);
    }

    /** Lines in which both say the same are the reader's own as well. */
    private boolean isMine(String key) {
        var choice = choices.get(key);
        return choice == null || choice.getValue() == Side.MINE;
    }
}
