package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Two or three looks at the same thing, side by side: one of them is pressed. */
public class ViewSwitch extends Composite<Div> {

    private final List<NativeButton> all = new ArrayList<>();

    /** @param label what is chosen, for screen readers */
    public ViewSwitch(String label) {
        getContent().addClassName("chart-switch");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    /** Adds a look; the first one is pressed until another is. */
    public ViewSwitch choice(IconName icon, String words, Runnable show) {
        var number = all.size();
        var button = new NativeButton();
        button.add(new Icon(icon).small(), new Span(words));
        button.addClickListener(click -> {
            press(number);
            show.run();
        });
        all.add(button);
        getContent().add(button);
        press(0);
        return this;
    }

    private void press(int pressed) {
        for (var number = 0; number < all.size(); number++) {
            all.get(number).getElement().setAttribute("aria-pressed", Boolean.toString(number == pressed));
        }
    }
}
