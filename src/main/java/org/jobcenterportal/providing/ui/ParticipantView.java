package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.ProviderSteps;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.providing.Participant;
import org.jobcenterportal.providing.ParticipantDesk;
import org.jobcenterportal.providing.Reach;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PhoneLink;

/** F24, F25: one participant as her provider reads her, and what can be done now. */
@Route(value = ProviderLinks.ONE, layout = StaffLayout.class)
@RolesAllowed(Roles.PROVIDER)
class ParticipantView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ParticipantDesk desk;
    private final ProviderSteps steps;
    private final Clock clock;
    private final ProviderWords words = new ProviderWords(this);

    ParticipantView(ParticipantDesk desk, ProviderSteps steps, Clock clock) {
        this.desk = desk;
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
        getContent().add(head(found), now(heading, found), facts(found));
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
