package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.jobcenterportal.appointments.CalendarFeeds;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** F62: a colleague subscribes her taken times in her own calendar program, and revokes the address again. */
@Route(value = AppointmentLinks.SUBSCRIBE, layout = StaffLayout.class)
@RolesAllowed({Roles.EQUALITY_OFFICER, Roles.COUNSELLOR, Roles.CASE_MANAGER})
class SubscribeCalendarView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CalendarFeeds feeds;
    private final Div state = new Div();

    SubscribeCalendarView(CalendarFeeds feeds) {
        this.feeds = feeds;
        state.addClassNames("card", "stack");
        getContent().addClassNames("subscribe", "stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.feed.title"))
                                .lead(getTranslation("appointments.feed.lead")),
                        state);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        feeds.since().ifPresentOrElse(this::showHolds, this::showNone);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointments.feed.title");
    }

    private void showNone() {
        state.removeAll();
        state.add(
                Notice.note(getTranslation("appointments.feed.none"), getTranslation("appointments.feed.noneText")),
                new Div(new SecondaryButton(getTranslation("appointments.feed.make"), IconName.KEY, this::renew)));
    }

    private void showHolds(Instant since) {
        state.removeAll();
        state.add(
                Notice.good(
                        getTranslation("appointments.feed.holds", Formats.here().moment(since)),
                        getTranslation("appointments.feed.holdsText")),
                actions());
    }

    private void showNew(String address) {
        var field = new TextField(getTranslation("appointments.feed.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setHelperText(getTranslation("appointments.feed.addressHint"));
        field.addClassName("feed-address");
        state.removeAll();
        state.add(
                Notice.care(getTranslation("appointments.feed.once"), getTranslation("appointments.feed.onceText")),
                field,
                copy(address),
                actions());
    }

    private Div copy(String address) {
        return new Div(new SecondaryButton(getTranslation("appointments.feed.copy"), IconName.COPY, () -> {
            BrowserActions.copy(
                    UI.getCurrent(),
                    address,
                    isDone -> Toast.show(
                            getTranslation(isDone ? "appointments.feed.copied" : "appointments.feed.notCopied")));
        }));
    }

    private Div actions() {
        var actions = new Div(
                new SecondaryButton(
                        getTranslation("appointments.feed.renew"), IconName.RENEW, () -> ask("renew", this::renew)),
                new SecondaryButton(
                        getTranslation("appointments.feed.revoke"), IconName.CLOSE, () -> ask("revoke", this::revoke)));
        actions.addClassName("day-actions");
        return actions;
    }

    private void ask(String what, Runnable act) {
        new ConfirmDialog(
                        getTranslation("appointments.feed.ask"),
                        getTranslation("appointments.feed.askText"),
                        getTranslation("appointments.feed." + what),
                        act)
                .open();
    }

    private void renew() {
        feeds.renew().ifPresent(this::showNew);
    }

    private void revoke() {
        feeds.revoke();
        showNone();
    }
}
