package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import org.jobcenterportal.appointments.ConsultantCard;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/** Whose day is shown, for whoever keeps several calendars; on a phone only the icon stands there. */
class CalendarChoice extends Composite<MenuBar> {

    CalendarChoice(DayAddress address, List<ConsultantCard> calendars, ConsultantCard shown) {
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        getContent().addClassName("calendar-choice");
        var name = new Span(shown.name().full());
        name.addClassName("calendar-choice-name");
        var words = new Div(new Icon(IconName.PERSON).small(), name);
        words.addClassName("calendar-choice-words");
        var button = getContent().addItem(words);
        button.setAriaLabel(
                getTranslation("appointments.day.calendar", shown.name().full()));
        for (var card : calendars) {
            var item = button.getSubMenu()
                    .addItem(
                            card.name().full(),
                            click -> getUI().ifPresent(ui -> AppointmentLinks.openDay(ui, address.of(card.id()))));
            item.setCheckable(true);
            item.setChecked(card.id().equals(shown.id()));
        }
    }
}
