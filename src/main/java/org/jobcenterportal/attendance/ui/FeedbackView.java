package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.attendance.FeedbackAnswers;
import org.jobcenterportal.attendance.FeedbackAnswers.Opinion;
import org.jobcenterportal.attendance.FeedbackDesk;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;

/** F69: three questions afterwards, by a link from the mail; nobody learns whose answers they are. */
@Route(value = AttendanceLinks.FEEDBACK, layout = PublicLayout.class)
@AnonymousAllowed
class FeedbackView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final FeedbackDesk desk;

    FeedbackView(FeedbackDesk desk) {
        this.desk = desk;
        getContent().addClassNames("wide", "stack", "far");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attendance.feedback.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(AttendanceLinks.TOKEN).orElse("");
        show(token, desk.asks(token));
    }

    private void show(String token, Optional<EventCard> event) {
        getContent().removeAll();
        if (event.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    IconName.CLOCK,
                                    getTranslation("attendance.feedback.gone"),
                                    getTranslation("attendance.feedback.goneText"),
                                    new LinkButton(getTranslation("attendance.feedback.events"), "veranstaltungen"))
                            .asPage());
            return;
        }
        var helped = question("attendance.feedback.helped");
        var understood = question("attendance.feedback.understood");
        var suited = question("attendance.feedback.suited");
        var send = new PrimaryButton(
                getTranslation("attendance.feedback.send"), () -> send(token, helped, understood, suited));
        var form = new Div(helped, understood, suited, new Div(send));
        form.addClassNames("card", "panel", "stack", "far");
        getContent()
                .add(
                        new PageHeader(getTranslation("attendance.feedback.title"))
                                .above(event.get().texts().in(getLocale()).title())
                                .lead(getTranslation("attendance.feedback.lead")),
                        form,
                        new Paragraph(getTranslation("attendance.feedback.anonymous")));
    }

    private RadioButtonGroup<Opinion> question(String key) {
        var group = new RadioButtonGroup<Opinion>(getTranslation(key));
        group.setItems(Opinion.values());
        group.setItemLabelGenerator(opinion -> getTranslation("enum.Opinion." + opinion.name()));
        return group;
    }

    private void send(
            String token,
            RadioButtonGroup<Opinion> helped,
            RadioButtonGroup<Opinion> understood,
            RadioButtonGroup<Opinion> suited) {
        var open = Stream.of(helped, understood, suited)
                .filter(group -> group.getValue() == null)
                .toList();
        Stream.of(helped, understood, suited).forEach(group -> group.setInvalid(false));
        open.forEach(group -> {
            group.setErrorMessage(getTranslation("attendance.feedback.missing"));
            group.setInvalid(true);
        });
        if (!open.isEmpty()) {
            BrowserActions.bringIntoSight(open.getFirst());
            return;
        }
        var counted =
                desk.answer(token, new FeedbackAnswers(helped.getValue(), understood.getValue(), suited.getValue()));
        if (!counted) {
            show(token, Optional.empty());
            return;
        }
        var thanks = new EmptyState(
                        IconName.SUCCESS,
                        getTranslation("attendance.feedback.thanks"),
                        getTranslation("attendance.feedback.thanksText"),
                        new LinkButton(getTranslation("attendance.feedback.events"), "veranstaltungen"))
                .asPage();
        thanks.getElement().setAttribute("tabindex", "-1");
        getContent().removeAll();
        getContent().add(thanks);
        BrowserActions.focusWhenDrawn(thanks);
    }
}
