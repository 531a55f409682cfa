package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jobcenterportal.appointments.CallBack;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PhoneLink;
import org.jobcenterportal.uikit.SecondaryButton;

/** Who wishes to be called, with the number, and a tick when that is done (F55). */
class CallBackCard extends Composite<Section> {

    CallBackCard(List<CallBack> wishes, NotingDesk noting) {
        var title = getTranslation("appointments.day.calls.title");
        getContent().addClassNames("card", "call-backs");
        getContent().getElement().setAttribute("aria-label", title);
        var list = new UnorderedList();
        wishes.forEach(wish -> list.add(item(wish, noting)));
        getContent().add(new H2(title), list);
        getContent().setVisible(!wishes.isEmpty());
    }

    private ListItem item(CallBack wish, NotingDesk noting) {
        var name = new Span(wish.personName());
        name.addClassName("meeting-person");
        var about = new Span(
                getTranslation("appointments.day.calls.about", Formats.here().shortMoment(wish.start())));
        about.addClassNames("label", "muted");
        var done = new SecondaryButton(
                        getTranslation("appointments.day.calls.done"), IconName.CHECK, () -> noting.called(wish))
                .compact();
        done.setAriaLabel(getTranslation("appointments.day.calls.doneOf", wish.personName()));
        return new ListItem(name, number(wish), about, done);
    }

    private Component number(CallBack wish) {
        return wish.phone() == null
                ? new Span(getTranslation("appointments.day.calls.noNumber"))
                : new PhoneLink(wish.phone());
    }
}
