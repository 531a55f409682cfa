package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.casework.CaseFile;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.MoreMenu;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;

/** Who it is, why one may look, and what one can do. */
class CaseHead extends Composite<Div> {

    private final CaseFile file;
    private final Instant now;
    private final CaseWords words = new CaseWords(this, getLocale());
    private final Div actions = new Div();
    private final H1 heading;

    CaseHead(CaseFile file, Instant now) {
        this.file = file;
        this.now = now;
        heading = new H1(file.person().name().full());
        heading.getElement().setAttribute("tabindex", "-1");
        actions.addClassName("page-actions");
        getContent().addClassNames("case-head", "stack", "close");
        getContent().add(way(), whoItIs());
    }

    /** What the one who reads can do with the case. */
    interface Actions {

        /** Whether she is one who books consultations and suggests them. */
        boolean booksConsultations();

        void writeDownContact();

        void handOver();
    }

    H1 heading() {
        return heading;
    }

    CaseHead offer(Actions offered) {
        var number = file.person().customerNumber();
        actions.add(new QuietButton(
                getTranslation("casework.head.copy"),
                IconName.COPY,
                () -> Copying.copy(this, UI.getCurrent(), FieldsToCopy.of(file, this))));
        if (offered.booksConsultations()) {
            actions.add(
                    new LinkButton(getTranslation("casework.head.book"), IconName.CALENDAR, CaseLinks.book(number)));
        }
        actions.add(
                new PrimaryButton(getTranslation("casework.head.contact"), IconName.CHAT, offered::writeDownContact));
        var more = new MoreMenu(getTranslation(
                        "casework.head.more", file.person().name().full()))
                .hint(getTranslation("casework.head.moreShort"));
        if (offered.booksConsultations()) {
            more.item(
                    getTranslation("casework.head.nominate"),
                    IconName.HANDSHAKE,
                    () -> CaseLinks.openNominating(UI.getCurrent(), number));
        }
        more.item(getTranslation("casework.head.handOver"), IconName.SEND, offered::handOver);
        actions.add(more);
        return this;
    }

    private Component way() {
        var cases = new Anchor(CaseLinks.CASES, getTranslation("casework.head.cases"));
        var here = new Span(file.person().name().sorted());
        here.getElement().setAttribute("aria-current", "page");
        var path = new Nav(cases, here);
        path.getElement().setAttribute("aria-label", getTranslation("casework.head.path"));
        path.addClassName("case-path");
        var way = new Div(path, accessNotice());
        way.addClassName("case-way");
        return way;
    }

    private Component accessNotice() {
        var relation = new Span(getTranslation(
                "casework.relation." + file.relation(), file.reader().address().name()));
        relation.addClassName("case-relation");
        var notice = new Div(
                new Icon(IconName.EYE).small(),
                new Span(getTranslation("casework.notice.logged")),
                relation,
                new Span(getTranslation("casework.notice.seen", words.addressed(file.person()))));
        var until = file.openUntil();
        if (file.relation() == Relation.GRANTED && until != null) {
            notice.add(new Span(getTranslation(
                    "casework.notice.until",
                    until,
                    Math.max(1, Duration.between(now, until).toMinutes()))));
        }
        notice.getElement().setAttribute("role", "status");
        notice.addClassName("access-notice");
        return notice;
    }

    private Component whoItIs() {
        var person = file.person();
        var initials = new Span(initials(person.name()));
        initials.addClassNames("initials", "case-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        var line = new Paragraph(
                new Span(words.age(person.birthDate(), OfficeTime.dayOf(now))),
                new Span(getTranslation(
                        "casework.head.number", person.customerNumber().readable())));
        var household = file.household();
        if (household != null) {
            line.add(new Span(
                    getTranslation("casework.head.household", household.number().value())));
        }
        line.add(new Span(words.languages(person)));
        line.addClassNames("case-line", "dotted");
        var name = new Div(heading, line);
        name.addClassName("case-name");
        var row = new Div(initials, name, actions);
        row.addClassName("case-person");
        return row;
    }

    private static String initials(PersonName name) {
        return first(name.givenName()) + first(name.familyName());
    }

    private static String first(String part) {
        return part.substring(0, part.offsetByCodePoints(0, 1));
    }
}
