package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.signup.RegistrationDetails;
import org.jobcenterportal.signup.SignUpDesk;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** F34, F35, F36: a citizen sees where she has a place, where she waits and why, and where she was. */
@Route(value = EventLinks.MINE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MyEventsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final SignUpDesk desk;
    private final Clock clock;
    private PageHeader header = new PageHeader("");

    MyEventsView(SignUpDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        getContent().addClassNames("wide", "booked", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signup.mine.title");
    }

    private void show() {
        var all = desk.mine();
        var byStart = Comparator.comparing(
                (RegistrationDetails one) -> one.event().when().start());
        var coming = all.stream().filter(this::isComing).sorted(byStart).toList();
        header = new PageHeader(getPageTitle()).lead(getTranslation("signup.mine.lead"));
        if (!coming.isEmpty()) {
            header.actions(new LinkButton(getTranslation("signup.mine.find"), IconName.SEARCH, EventLinks.FIND));
        }
        getContent().removeAll();
        getContent().add(header);
        if (coming.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.EVENT,
                            getTranslation("signup.mine.none"),
                            getTranslation("signup.mine.none-text"),
                            new LinkButton(getTranslation("signup.mine.find"), EventLinks.FIND).primary()));
        }
        coming.forEach(registration -> getContent().add(part(registration)));
        var past = all.stream()
                .filter(one -> !isComing(one))
                .sorted(byStart.reversed())
                .toList();
        if (!past.isEmpty()) {
            getContent().add(past(past));
        }
    }

    private void again() {
        show();
        header.focusHeading();
    }

    private boolean isComing(RegistrationDetails registration) {
        return !registration.state().isEnd() && !registration.event().when().isOverAt(clock.instant());
    }

    /** A ticket names the event itself; who waits reads here what for. */
    private Section part(RegistrationDetails registration) {
        var event = registration.event();
        var day = Formats.here().fullDate(event.when().day());
        var isTicket = registration.state().hasPlace();
        var part = new Section(
                new H2(isTicket ? day : event.texts().in(getLocale()).title()));
        if (!isTicket) {
            var words = EventWords.on(this);
            var when = new Paragraph(
                    getTranslation("signup.mine.when", day, words.time(event), words.place(event.place())));
            when.addClassName("muted");
            part.add(when);
        }
        part.add(new RegistrationCard(registration, OwnActs.signedIn(desk, registration.id()), this::again));
        part.addClassName("stack");
        return part;
    }

    private Section past(List<RegistrationDetails> past) {
        var formats = Formats.here();
        var list = new UnorderedList();
        list.addClassNames("card", "events-before");
        past.forEach(one -> {
            var title = new Span(one.event().texts().in(getLocale()).title());
            title.addClassName("strong");
            var how = new Span(getTranslation(
                    "signup.mine.was",
                    formats.dateWithYear(one.event().when().day()),
                    getTranslation(one.state().textKey(one.cancelReason()))));
            how.addClassNames("small", "muted");
            list.add(new ListItem(title, how));
        });
        var part = new Section(new H2(getTranslation("signup.mine.past")), list);
        part.addClassName("stack");
        return part;
    }
}
