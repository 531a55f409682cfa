package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening.Open;
import org.jobcenterportal.casework.ContactDetails;
import org.jobcenterportal.casework.ContactDraft;
import org.jobcenterportal.casework.ContactLog;
import org.jobcenterportal.casework.ContactOutcome;
import org.jobcenterportal.casework.ContactOutcome.ChangedMeanwhile;
import org.jobcenterportal.casework.ContactOutcome.NotFound;
import org.jobcenterportal.casework.ContactOutcome.Saved;
import org.jobcenterportal.casework.ContactState;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BothVersions;
import org.jobcenterportal.uikit.BothVersions.Line;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;

/** F1: one contact of a case: read, put right, or recorded in error; of two changes at once none is lost. */
@Route(value = CaseLinks.CONTACT, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class ContactView extends Composite<Div> implements BeforeEnterObserver {

    private final CaseAccess access;
    private final ContactLog log;
    private final Clock clock;
    private CustomerNumber number;

    ContactView(CaseAccess access, ContactLog log, Clock clock) {
        this.access = access;
        this.log = log;
        this.clock = clock;
        getContent().addClassNames("contact-page", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        number = CaseLinks.customerNumber(parameters).orElseThrow(NotFoundException::new);
        if (access.open(number) instanceof Open(var person, var relation)) {
            show(CaseLinks.contact(parameters)
                    .flatMap(contact -> log.find(person, contact))
                    .orElseThrow(NotFoundException::new));
        } else {
            event.forwardTo(CaseFileView.class, CaseLinks.parameters(number));
        }
    }

    private void show(ContactDetails contact) {
        getContent().removeAll();
        getContent().add(header(), contact.state() == ContactState.RECORDED ? editing(contact) : inError(contact));
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("casework.contact.page"))
                .lead(getTranslation("casework.head.number", number.readable()))
                .actions(
                        new LinkButton(getTranslation("casework.contact.back"), IconName.BACK, CaseLinks.file(number)));
    }

    private Component editing(ContactDetails contact) {
        var form = new ContactForm(clock);
        form.show(contact.draft());
        var actions = new Div(
                new PrimaryButton(
                        getTranslation("casework.contact.change"),
                        () -> form.draft().ifPresent(draft -> save(contact, draft))),
                new QuietButton(
                        getTranslation("casework.contact.inError"), IconName.NO, () -> askWhetherInError(contact)));
        actions.addClassNames("row", "wrap");
        var card = new Div(form, actions, trail(contact));
        card.addClassNames("card", "stack", "contact-card");
        return card;
    }

    private Component inError(ContactDetails contact) {
        var card = new Div(
                Notice.note(
                        getTranslation("casework.contact.isInError"),
                        getTranslation("casework.contact.isInErrorBy", contact.changedBy(), contact.changedAt())),
                facts(contact.draft()),
                trail(contact));
        card.addClassNames("card", "stack", "contact-card");
        return card;
    }

    private FactList facts(ContactDraft draft) {
        var facts = new FactList();
        lines(draft, draft, draft).forEach(line -> facts.fact(line.label(), line.mine()));
        return facts;
    }

    private Component trail(ContactDetails contact) {
        var trail = new Paragraph(
                contact.version() == 0
                        ? getTranslation("casework.contact.recordedBy", contact.recordedBy(), contact.recordedAt())
                        : getTranslation(
                                "casework.contact.changedBy",
                                contact.recordedBy(),
                                contact.recordedAt(),
                                contact.changedBy(),
                                contact.changedAt()));
        trail.addClassNames("muted", "label");
        return trail;
    }

    private void save(ContactDetails seen, ContactDraft mine) {
        tell(log.change(seen.person(), seen.id(), seen.version(), mine), seen, mine, "casework.contact.changed");
    }

    private void askWhetherInError(ContactDetails contact) {
        new ConfirmDialog(
                        getTranslation("casework.contact.askInError"),
                        getTranslation("casework.contact.inErrorText"),
                        getTranslation("casework.contact.inError"),
                        () -> tell(
                                log.recordedInError(contact.person(), contact.id(), contact.version()),
                                contact,
                                contact.draft(),
                                "casework.contact.isInError"))
                .open();
    }

    private void tell(ContactOutcome outcome, ContactDetails seen, ContactDraft mine, String done) {
        switch (outcome) {
            case Saved(var contact) -> {
                show(contact);
                say(Notice.good(getTranslation(done), ""));
            }
            case ChangedMeanwhile(var now) -> {
                if (now.state() == ContactState.RECORDED) {
                    choose(now, seen.draft(), mine);
                } else {
                    show(now);
                }
            }
            case NotFound missing -> throw new NotFoundException();
        }
    }

    private void choose(ContactDetails now, ContactDraft before, ContactDraft mine) {
        var theirs = now.draft();
        var versions = new BothVersions(
                getTranslation("casework.contact.changedMeanwhile", now.changedBy()),
                lines(before, mine, theirs),
                isMine -> save(
                        now,
                        new ContactDraft(
                                isMine.test("way") ? mine.way() : theirs.way(),
                                isMine.test("at") ? mine.at() : theirs.at(),
                                isMine.test("minutes") ? mine.minutes() : theirs.minutes(),
                                isMine.test("note") ? mine.note() : theirs.note())),
                () -> show(now));
        getContent().removeAll();
        getContent().add(header(), versions, trail(now));
        versions.focusHeading();
    }

    private List<Line> lines(ContactDraft before, ContactDraft mine, ContactDraft theirs) {
        var formats = Formats.here();
        return List.of(
                line("way", draft -> getTranslation("casework.way." + draft.way()), before, mine, theirs),
                line("at", draft -> formats.moment(draft.at()), before, mine, theirs),
                line("minutes", draft -> Integer.toString(draft.minutes()), before, mine, theirs),
                line("note", ContactDraft::note, before, mine, theirs));
    }

    private Line line(
            String what,
            Function<ContactDraft, String> words,
            ContactDraft before,
            ContactDraft mine,
            ContactDraft theirs) {
        return new Line(
                what,
                getTranslation("casework.contact." + what),
                words.apply(before),
                words.apply(mine),
                words.apply(theirs));
    }

    private void say(Notice notice) {
        getContent().addComponentAtIndex(1, notice);
        BrowserActions.bringIntoSight(notice);
    }
}
