package org.jobcenterportal.citizens.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Optional;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.LinkingDesk;
import org.jobcenterportal.citizens.LinkingLetter;
import org.jobcenterportal.citizens.LinkingStanding;
import org.jobcenterportal.citizens.UnlinkReason;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** F4: a counsellor lets a person into her own file by a letter with a code, and can take the account off again. */
@Route(value = CitizenLinks.ACCESS, layout = StaffLayout.class)
@Menu(title = "citizens.access.menu", icon = "LOCK", order = 60)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.TEAM_LEAD})
class GiveAccessView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST = 20;

    private final transient LinkingDesk desk;
    private final TextField number = new TextField();
    private final Div told = new Div();
    private final Div found = new Div();

    GiveAccessView(LinkingDesk desk) {
        this.desk = desk;
        number.setLabel(getTranslation("citizens.access.number"));
        number.setHelperText(getTranslation("citizens.access.numberHint"));
        number.setMaxLength(LONGEST);
        var open = new PrimaryButton(getTranslation("citizens.access.open"), this::open);
        open.addClickShortcut(Key.ENTER).listenOn(number);
        var search = new Section(number, new Div(open));
        search.addClassNames("card", "stack");
        found.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(new PageHeader(getPageTitle()).lead(getTranslation("citizens.access.lead")), search, told, found);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("citizens.access.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        event.getRouteParameters().get(CitizenLinks.NUMBER).ifPresent(typed -> {
            number.setValue(typed);
            show(typed);
        });
    }

    private void open() {
        read(number.getValue())
                .ifPresentOrElse(typed -> getUI().ifPresent(ui -> CitizenLinks.openAccess(ui, typed)), () -> show(""));
    }

    private void show(String typed) {
        found.removeAll();
        told.removeAll();
        read(typed).flatMap(desk::standing).ifPresentOrElse(this::show, this::unknown);
    }

    private void show(LinkingStanding standing) {
        var person = standing.person();
        found.removeAll();
        var card = new Section(new H2(person.name().full()));
        card.addClassNames("card", "stack");
        if (standing.linkedSince() == null) {
            card.add(new Paragraph(waiting(standing.openUntil())), letter(standing));
        } else {
            card.add(new Paragraph(getTranslation("citizens.access.linked", day(standing.linkedSince()))));
            card.add(unlinking(standing));
        }
        found.add(card);
    }

    private String waiting(@Nullable Instant openUntil) {
        return openUntil == null
                ? getTranslation("citizens.access.none")
                : getTranslation("citizens.access.waiting", day(openUntil));
    }

    private Component letter(LinkingStanding standing) {
        return new Div(new PrimaryButton(
                getTranslation(standing.openUntil() == null ? "citizens.access.write" : "citizens.access.writeAnew"),
                IconName.MAIL,
                () -> write(standing)));
    }

    private void write(LinkingStanding standing) {
        switch (desk.writeLetter(standing.person().id())) {
            case LinkingLetter.Written written -> {
                show(new LinkingStanding(standing.person(), null, written.until()));
                tell(Notice.good(
                        getTranslation("citizens.access.written"),
                        getTranslation("citizens.access.writtenText", day(written.until())),
                        download(written)));
            }
            case LinkingLetter.AlreadyLinked already -> show(number.getValue());
            case LinkingLetter.NoAddress none ->
                tell(Notice.care(
                        getTranslation("citizens.access.noAddress"), getTranslation("citizens.access.noAddressText")));
            case LinkingLetter.NotFound gone -> unknown();
        }
    }

    private Component download(LinkingLetter.Written written) {
        var open = new LinkButton(getTranslation("citizens.access.print"), IconName.PRINT, "").primary();
        open.setTarget(AnchorTarget.BLANK);
        var name = getTranslation("citizens.access.file") + ".pdf";
        open.setHref(DownloadHandler.fromInputStream(download -> new DownloadResponse(
                        new ByteArrayInputStream(written.pdf()), name, "application/pdf", written.pdf().length))
                .inline());
        return open;
    }

    private Component unlinking(LinkingStanding standing) {
        var reason = new Select<UnlinkReason>();
        reason.setLabel(getTranslation("citizens.access.reason"));
        reason.setItems(UnlinkReason.values());
        reason.setItemLabelGenerator(each -> getTranslation("enum.UnlinkReason." + each));
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        reason.setErrorMessage(getTranslation("citizens.access.reasonMissing"));
        reason.setManualValidation(true);
        var unlink = new SecondaryButton(getTranslation("citizens.access.unlink"), () -> {
            if (reason.isEmpty()) {
                reason.setInvalid(true);
                reason.focus();
            } else {
                unlink(standing, reason.getValue());
            }
        });
        var form = new Div(reason, new Div(unlink));
        form.addClassName("stack");
        return form;
    }

    private void unlink(LinkingStanding standing, UnlinkReason reason) {
        desk.unlink(standing.person().id(), reason);
        show(new LinkingStanding(standing.person(), null, null));
        tell(Notice.good(getTranslation("citizens.access.unlinked"), getTranslation("citizens.access.unlinkedText")));
    }

    private void unknown() {
        found.removeAll();
        tell(Notice.care(getTranslation("citizens.access.unknown"), getTranslation("citizens.access.unknownText")));
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }

    private static String day(Instant instant) {
        return Formats.here().fullDateWithYear(OfficeTime.dayOf(instant));
    }

    private static Optional<CustomerNumber> read(String typed) {
        try {
            return Optional.of(new CustomerNumber(typed));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
