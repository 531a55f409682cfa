package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.ProviderSteps;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.providing.OwedReport;
import org.jobcenterportal.providing.Participant;
import org.jobcenterportal.providing.ParticipantDesk;
import org.jobcenterportal.providing.Reach;
import org.jobcenterportal.providing.ReportDesk;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PhoneLink;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** F24, F25, F26: one participant as her provider reads her, and what can be done now. */
@Route(value = ProviderLinks.ONE, layout = StaffLayout.class)
@RolesAllowed(Roles.PROVIDER)
class ParticipantView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ParticipantDesk desk;
    private final ReportDesk reports;
    private final ProviderSteps steps;
    private final Clock clock;
    private final ProviderWords words = new ProviderWords(this);

    ParticipantView(ParticipantDesk desk, ReportDesk reports, ProviderSteps steps, Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.steps = steps;
        this.clock = clock;
        getContent().addClassNames("stack", "participant");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ProviderLinks.assignment(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("providing.one");
    }

    /** @return the heading from which one goes on when it is drawn anew */
    private CardHeading show(AssignmentId id) {
        var found = desk.find(id).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        var heading = new CardHeading(getTranslation("providing.now"));
        var owed = reports.of(id);
        getContent().add(head(found));
        if (found.row().status().isOpen() || owed.stream().allMatch(one -> one.written() != null)) {
            getContent().add(now(heading, found));
        }
        reports(id, owed);
        getContent().add(facts(found));
        return heading;
    }

    private Div head(Participant found) {
        var run = found.row().run();
        var head = new Div(
                new Anchor(ProviderLinks.START, getTranslation("providing.toAll")),
                new PageHeader(words.who(found.row().who()))
                        .lead(getTranslation(
                                "providing.oneLead",
                                run.measure().name(words.locale()),
                                run.place().name()))
                        .actions(words.badge(found.row().status())));
        head.addClassName("stack");
        return head;
    }

    private Section now(CardHeading heading, Participant found) {
        var section = new Section(heading);
        section.addClassNames("card", "stack", "close");
        var by = found.row().answerBy();
        if (by != null) {
            var day = Formats.here().fullDateWithYear(by);
            section.add(
                    found.row().isLateOn(today())
                            ? Notice.care(
                                    getTranslation("providing.answerLate", day),
                                    getTranslation("providing.answerLateText"))
                            : new Paragraph(getTranslation("providing.answerBy", day)));
        }
        section.add(new ParticipantMoves(
                found, steps, today(), () -> show(found.row().id()).lead()));
        return section;
    }

    private void reports(AssignmentId id, List<OwedReport> owed) {
        if (owed.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("participant-list");
        owed.forEach(one -> list.add(report(id, one)));
        var section = new Section(new CardHeading(getTranslation("providing.reports")), list);
        section.addClassNames("card", "stack", "close");
        getContent().add(section);
    }

    private ListItem report(AssignmentId id, OwedReport owed) {
        var due = owed.due();
        var day = Formats.here().dateWithYear(due.dueOn());
        var link = new Anchor(
                ProviderLinks.write(id, due),
                getTranslation("providing.card.report", getTranslation("enum.ReportKind." + due.kind()), day));
        var written = owed.written();
        if (written != null) {
            return new ListItem(
                    link,
                    new StatusBadge(
                                    Status.GOOD,
                                    IconName.CHECK,
                                    getTranslation(
                                            "providing.report.edition",
                                            written.edition(),
                                            Formats.here().dateWithYear(OfficeTime.dayOf(written.writtenAt()))))
                            .bare());
        }
        return new ListItem(
                link,
                (due.isOverdueOn(today())
                                ? new StatusBadge(Status.STOP, IconName.WARNING, getTranslation("providing.late", day))
                                : new StatusBadge(
                                        Status.OPEN, IconName.HOURGLASS, getTranslation("providing.until", day)))
                        .bare());
    }

    private Section facts(Participant found) {
        var facts = new FactList();
        var reach = found.reach();
        if (reach != null) {
            addReach(facts, reach);
        }
        var starts = found.row().starts();
        facts.fact(
                getTranslation("providing.starts"),
                starts == null
                        ? getTranslation("providing.startsOpen")
                        : Formats.here().dateWithYear(starts));
        var ends = found.ends();
        if (ends != null) {
            facts.fact(getTranslation("providing.ends"), Formats.here().dateWithYear(ends));
        }
        var section = new Section(new CardHeading(getTranslation("providing.facts")));
        section.addClassNames("card", "stack", "close");
        if (reach == null) {
            section.add(new Paragraph(getTranslation("providing.throughCounsellor")));
        }
        addCounsellor(facts, found);
        section.add(facts);
        var sheet = found.row().sheet();
        if (sheet != null) {
            section.add(new Div(
                    new LinkButton(getTranslation("providing.sheet"), IconName.HANDSHAKE, ProviderLinks.sheet(sheet))
                            .compact()));
        }
        return section;
    }

    private void addReach(FactList facts, Reach reach) {
        facts.fact(
                getTranslation("providing.language"),
                Locale.forLanguageTag(reach.languageTag()).getDisplayLanguage(words.locale()));
        facts.fact(
                getTranslation("providing.interpreter"),
                getTranslation("providing.interpreter." + reach.interpreter()));
        var phone = reach.phone();
        if (phone != null) {
            facts.fact(getTranslation("providing.phone"), new PhoneLink(phone));
        }
        var email = reach.email();
        if (email != null) {
            facts.fact(getTranslation("providing.email"), new Anchor("mailto:" + email.value(), email.value()));
        }
    }

    private void addCounsellor(FactList facts, Participant found) {
        var counsellor = found.counsellor();
        if (counsellor == null) {
            return;
        }
        facts.fact(getTranslation("providing.counsellor"), counsellor.name().full());
        var phone = counsellor.phone();
        if (phone != null) {
            facts.fact(getTranslation("providing.counsellorPhone"), new PhoneLink(phone));
        }
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
