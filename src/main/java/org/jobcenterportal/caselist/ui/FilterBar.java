package org.jobcenterportal.caselist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jobcenterportal.caselist.CaseFilter;
import org.jobcenterportal.uikit.Chip;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.QuietButton;

/** What the list asks for, one chip each to take it back, and a panel to ask for more. */
class FilterBar extends Div {

    private static final String EXPANDED = "aria-expanded";

    private final FilterPanel panel;
    private final Chip more;

    FilterBar(CaseFilter filter, int count, CaseListWords words, Consumer<CaseFilter> changed) {
        addClassName("filter-bar");
        panel = new FilterPanel(filter, words, changed);
        panel.setVisible(false);
        more = new Chip(getTranslation("caselist.filter"), IconName.FILTER, this::toggle);
        more.getElement().setAttribute(EXPANDED, "false");
        var chips = new Div(more);
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("caselist.filters"));
        var parts = FilterPart.of(filter, words);
        parts.forEach(part -> chips.add(chosen(part, changed)));
        if (!parts.isEmpty()) {
            chips.add(new QuietButton(
                            getTranslation("caselist.reset"), () -> changed.accept(CaseFilter.all(filter.scope())))
                    .compact());
        }
        var found = new Paragraph(getTranslation("caselist.found", count));
        found.addClassNames("muted", "small");
        found.getElement().setAttribute("role", "status");
        add(chips, panel, found);
    }

    private Component chosen(FilterPart part, Consumer<CaseFilter> changed) {
        var chip = new Chip(part.text(), null, () -> changed.accept(part.without())).pressed(true);
        var cross = new Icon(IconName.CLOSE).tiny();
        cross.getElement().setAttribute("slot", "suffix");
        chip.getElement().appendChild(cross.getElement());
        chip.setAriaLabel(getTranslation("caselist.part.remove", part.text()));
        return chip;
    }

    private void toggle() {
        panel.setVisible(!panel.isVisible());
        more.getElement().setAttribute(EXPANDED, Boolean.toString(panel.isVisible()));
        if (panel.isVisible()) {
            panel.focus();
        }
    }
}
