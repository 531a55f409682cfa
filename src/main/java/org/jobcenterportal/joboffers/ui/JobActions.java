package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jobcenterportal.joboffers.FilledBy;
import org.jobcenterportal.joboffers.JobDesk;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOutcome;
import org.jobcenterportal.joboffers.JobPage;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.MoreMenu;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** What comes next for a job, as it stands: one thing first, and what is done less often behind three dots. */
class JobActions {

    private final Component screen;
    private final JobDesk desk;
    private final JobPage page;
    private final JobOfferId id;
    private final LocalDate today;
    private final BiConsumer<JobOutcome, String> tell;

    /** Tells this page's fillings from any other, so that a second click fills nothing more. */
    private final UUID filling = UUID.randomUUID();

    /** @param tell what to do with an answer, and the key of the words for the good one */
    JobActions(Component screen, JobDesk desk, JobPage page, LocalDate today, BiConsumer<JobOutcome, String> tell) {
        this.screen = screen;
        this.desk = desk;
        this.page = page;
        this.id = page.job().id();
        this.today = today;
        this.tell = tell;
    }

    Component[] shown() {
        var shown = new ArrayList<Component>();
        switch (page.state()) {
            case DRAFT -> {
                shown.add(new LinkButton(say("joboffers.one.write"), IconName.EDIT, JobLinks.change(id)));
                shown.add(new PrimaryButton(
                        say("joboffers.log.publish"),
                        IconName.SEND,
                        () -> done(() -> desk.publish(id), "joboffers.log.published")));
                shown.add(withdraw(more()));
            }
            case OPEN -> {
                shown.add(new LinkButton(say("joboffers.one.edit"), IconName.EDIT, JobLinks.change(id)));
                shown.add(new PrimaryButton(fillWords(FilledBy.US), IconName.HANDSHAKE, () -> fill(FilledBy.US)));
                shown.add(withdraw(copy(lastDay(fill(more(), FilledBy.ELSEWHERE))
                        .item(
                                say("joboffers.one.hold"),
                                IconName.PAUSE,
                                () -> done(() -> desk.hold(id), "joboffers.done.held")))));
            }
            case ON_HOLD -> {
                shown.add(new LinkButton(say("joboffers.one.edit"), IconName.EDIT, JobLinks.change(id)));
                shown.add(new PrimaryButton(
                        say("joboffers.one.resume"),
                        IconName.RENEW,
                        () -> done(() -> desk.resume(id), "joboffers.done.resumed")));
                shown.add(withdraw(copy(lastDay(fill(fill(more(), FilledBy.US), FilledBy.ELSEWHERE)))));
            }
            case FILLED_BY_US, FILLED_ELSEWHERE, WITHDRAWN, EXPIRED ->
                shown.add(new SecondaryButton(say("joboffers.one.copy"), IconName.COPY, this::copy));
        }
        return shown.toArray(Component[]::new);
    }

    private MoreMenu more() {
        var title = page.job().title().isEmpty()
                ? say("joboffers.untitled")
                : page.job().title();
        return new MoreMenu(screen.getTranslation("joboffers.one.more-of", title)).hint(say("joboffers.one.more"));
    }

    private MoreMenu fill(MoreMenu menu, FilledBy through) {
        return menu.item(fillWords(through), IconName.HANDSHAKE, () -> fill(through));
    }

    private MoreMenu lastDay(MoreMenu menu) {
        return menu.item(
                say("joboffers.one.extend"),
                IconName.CALENDAR,
                () -> new LastDayDialog(
                                today,
                                page.job().expiresOn(),
                                day -> done(() -> desk.extend(id, day), "joboffers.done.extended"))
                        .open());
    }

    private MoreMenu copy(MoreMenu menu) {
        return menu.item(say("joboffers.one.copy"), IconName.COPY, this::copy);
    }

    private MoreMenu withdraw(MoreMenu menu) {
        var words = say("joboffers.one.withdraw");
        return menu.item(
                words,
                IconName.CLOSE,
                () -> new ConfirmDialog(
                                words,
                                say("joboffers.one.withdraw-text"),
                                words,
                                () -> done(() -> desk.withdraw(id), "joboffers.done.withdrawn"))
                        .open());
    }

    /** What cannot be taken back is asked first. */
    private void fill(FilledBy through) {
        new ConfirmDialog(
                        fillWords(through),
                        say("joboffers.fill.text"),
                        say("joboffers.fill.do"),
                        () -> done(() -> desk.fill(id, filling, through), "joboffers.done.filled"))
                .open();
    }

    private void copy() {
        var copy = JobOfferId.next();
        if (desk.copy(id, copy) instanceof JobOutcome.Saved) {
            screen.getUI().ifPresent(ui -> JobLinks.write(ui, copy));
        } else {
            Toast.care(say("joboffers.not-possible"));
        }
    }

    private void done(Supplier<JobOutcome> step, String doneKey) {
        tell.accept(step.get(), doneKey);
    }

    private String fillWords(FilledBy through) {
        return say("joboffers.fill." + through.name());
    }

    private String say(String key) {
        return screen.getTranslation(key);
    }
}
