package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Labels and values, as in a summary; a value may carry a way to change it. */
public class FactList extends DescriptionList {

    public FactList() {
        addClassName("fact-list");
    }

    public FactList fact(String label, String value) {
        return fact(label, Unbroken.span(value));
    }

    public FactList fact(String label, Component value) {
        addFact(label, value);
        return this;
    }

    /** A fact with a button as "Ändern", read out together with what it changes. */
    public FactList fact(String label, String value, String changeText, Runnable change) {
        addFact(label, Unbroken.span(value)).add(changeButton(label, changeText, change));
        return this;
    }

    /** The fact that all is about, larger and blue. */
    public FactList strong(String label, String value) {
        addFact(label, Unbroken.span(value)).addClassName("strong");
        return this;
    }

    public FactList strong(String label, String value, String changeText, Runnable change) {
        var description = addFact(label, Unbroken.span(value));
        description.addClassName("strong");
        description.add(changeButton(label, changeText, change));
        return this;
    }

    private QuietButton changeButton(String label, String changeText, Runnable change) {
        var button = new QuietButton(changeText, change);
        button.setAriaLabel(getTranslation("uikit.facts.change", label, changeText));
        return button;
    }

    private DescriptionList.Description addFact(String label, Component value) {
        var description = new DescriptionList.Description(value);
        add(new Div(new DescriptionList.Term(label), description));
        return description;
    }
}
