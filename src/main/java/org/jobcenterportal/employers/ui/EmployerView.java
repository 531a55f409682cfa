package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.employers.ContactBook;
import org.jobcenterportal.employers.Duplicates;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerDirectory;
import org.jobcenterportal.employers.EmployerHistory;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmployerPanel;
import org.jobcenterportal.uikit.EmployerPanel.OpenEmployer;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** F70, S12, S19, S22: an employer during a call: whom to dial, what was said and promised, and what is free there. */
@Route(value = EmployerLinks.ONE, layout = StaffLayout.class)
@RolesAllowed({Roles.EMPLOYER_SERVICE, Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class EmployerView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final EmployerDirectory directory;
    private final EmployerEditing editing;
    private final ContactBook book;
    private final Duplicates duplicates;
    private final StaffDirectory staff;
    private final List<EmployerPanel> panels;
    private final CurrentUser user;
    private final Clock clock;
    private final EmployerWords words = EmployerWords.on(this);
    private String title = "";

    EmployerView(
            EmployerDirectory directory,
            EmployerEditing editing,
            ContactBook book,
            Duplicates duplicates,
            StaffDirectory staff,
            List<EmployerPanel> panels,
            CurrentUser user,
            Clock clock) {
        this.directory = directory;
        this.editing = editing;
        this.book = book;
        this.duplicates = duplicates;
        this.staff = staff;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(EmployerPanel::order))
                .toList();
        this.user = user;
        this.clock = clock;
        getContent().addClassNames("stack", "employer-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(EmployerLinks.employer(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void draw(EmployerId id) {
        var card = directory.find(id).orElseThrow(NotFoundException::new);
        var history = book.of(card.id());
        var mayWrite = user.isInRole(Roles.EMPLOYER_SERVICE);
        Runnable again = () -> draw(card.id());
        title = card.name();
        var main = new Div();
        main.addClassNames("stack", "employer-main");
        if (mayWrite) {
            main.add(talk(card));
        }
        main.add(new HistoryCard(history));
        var side = new Div();
        side.addClassNames("stack", "employer-side");
        side.add(
                new ContactsCard(card, mayWrite, editing, again),
                new PromisesCard(card.id(), history, mayWrite, OfficeTime.dayOf(clock.instant()), book, again),
                new SitesCard(card, mayWrite, editing, again));
        var open = new OpenEmployer(card.id().value(), again);
        panels.forEach(panel -> panel.create(open).ifPresent(side::add));
        var columns = new Div(side, main);
        columns.addClassName("employer-columns");
        getContent().removeAll();
        getContent().add(header(card, mayWrite, again), facts(card, history));
        if (mayWrite) {
            var doubles = duplicates.of(card.id());
            if (!doubles.isEmpty()) {
                getContent().add(new DoublesCard(card, doubles, duplicates, this::draw));
            }
        }
        getContent().add(columns);
    }

    private PageHeader header(EmployerCard card, boolean mayWrite, Runnable again) {
        var header = new PageHeader(card.name()).lead(words.line(card));
        if (mayWrite) {
            header.actions(new SecondaryButton(
                    getTranslation("employers.page.edit"),
                    IconName.EDIT,
                    () -> editing.head(card, again).open()));
        }
        return header.actions(
                new LinkButton(getTranslation("employers.page.back"), IconName.BACK, EmployerLinks.ALL).quiet());
    }

    private Component facts(EmployerCard card, EmployerHistory history) {
        var today = OfficeTime.dayOf(clock.instant());
        var number = card.number();
        var agent = card.agent();
        var colleague = agent == null ? null : staff.get(agent);
        return new FactStrip()
                .fact(
                        getTranslation("employers.head.number"),
                        number == null ? getTranslation("employers.head.noNumber") : number.value(),
                        "")
                .fact(
                        getTranslation("employers.head.sector"),
                        words.sector(card.sector()),
                        card.sector() == null
                                ? ""
                                : getTranslation(
                                        "employers.head.wz", card.sector().code()))
                .fact(
                        getTranslation("employers.head.agent"),
                        colleague == null
                                ? getTranslation("employers.head.noAgent")
                                : colleague.name().full(),
                        colleague == null ? "" : deputies(card))
                .fact(
                        getTranslation("employers.page.lastTalk"),
                        history.talks().isEmpty()
                                ? getTranslation("employers.page.never")
                                : Formats.here()
                                        .relativeDay(
                                                OfficeTime.dayOf(history.talks()
                                                        .getFirst()
                                                        .at()),
                                                today),
                        "")
                .fact(
                        getTranslation("employers.page.nextCall"),
                        history.recalls().isEmpty()
                                ? getTranslation("employers.page.noCall")
                                : Formats.here()
                                        .relativeDay(
                                                history.recalls().getFirst().dueOn(), today),
                        history.recalls().isEmpty()
                                ? ""
                                : history.recalls().getFirst().why());
    }

    /** Who stands in today for the colleague who looks after it. */
    private String deputies(EmployerCard card) {
        var agent = card.agent();
        if (agent == null) {
            return "";
        }
        var names = staff.all(staff.deputiesOf(agent, OfficeTime.dayOf(clock.instant()))).values().stream()
                .map(deputy -> deputy.name().full())
                .sorted()
                .toList();
        return names.isEmpty() ? "" : getTranslation("employers.page.deputies", String.join(", ", names));
    }

    private Component talk(EmployerCard card) {
        var form = new TalkForm(card, clock, draft -> {
            if (book.note(card.id(), draft)) {
                Toast.show(getTranslation("employers.talk.saved"));
            } else {
                Toast.care(getTranslation("employers.edit.gone"));
            }
            draw(card.id());
        });
        return form;
    }
}
