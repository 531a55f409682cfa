package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.jobcenterportal.audit.MatterWords;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.mandates.MyMandates;
import org.jobcenterportal.privacy.HoldingWords;
import org.jobcenterportal.privacy.MyData;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** F103, F105: a citizen reads who has seen her data and what is known of her, and takes back what she allowed. */
@Route(value = PrivacyLinks.MINE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MyDataView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyData data;
    private final MyMandates mandates;
    private final MatterWords matters;
    private final HoldingWords words;
    private final Clock clock;

    MyDataView(MyData data, MyMandates mandates, MatterWords matters, HoldingWords words, Clock clock) {
        this.data = data;
        this.mandates = mandates;
        this.matters = matters;
        this.words = words;
        this.clock = clock;
        getContent().addClassNames("wide", "my-data", "stack", "far");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.mine.title");
    }

    /** Each time anew: a look is there as soon as it has happened. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("privacy.mine.title")).lead(getTranslation("privacy.mine.lead")));
        if (data.isLinked()) {
            showNewAnswers();
            getContent()
                    .add(
                            looks(PrivacyLinks.from(event).orElse(null)),
                            consents(),
                            representatives(),
                            holdings(),
                            account());
        } else {
            getContent()
                    .add(new EmptyState(
                            IconName.KEY,
                            getTranslation("privacy.mine.unlinked"),
                            getTranslation("privacy.mine.unlinkedText"),
                            new LinkButton(getTranslation("privacy.account.link"), PrivacyLinks.ACCOUNT).primary()));
        }
    }

    /** Once at the top, in full; afterwards each stands with its look. */
    private void showNewAnswers() {
        var answers = data.newAnswers();
        answers.forEach(question -> getContent()
                .add(Notice.good(
                        getTranslation("privacy.question.answered"),
                        getTranslation("privacy.answers.both", question.words(), question.answer()))));
        data.sawAnswers(answers);
    }

    private Component looks(@Nullable UUID from) {
        var page = data.looks(from);
        var section = new Section(new H2(getTranslation("privacy.looks.title")));
        section.addClassName("stack");
        var card = new Div();
        card.addClassNames("card", "panel");
        if (page.looks().isEmpty()) {
            card.add(new Paragraph(getTranslation("privacy.looks.nobody")));
        } else {
            card.add(LookList.inFull(page.looks(), new LookWords(this, matters, OfficeTime.dayOf(clock.instant()))));
        }
        section.add(card);
        if (page.older() != null) {
            section.add(new LinkButton(
                    getTranslation("privacy.looks.older"), IconName.HISTORY, PrivacyLinks.olderThan(page.older())));
        }
        if (from != null) {
            section.add(new LinkButton(getTranslation("privacy.looks.newest"), PrivacyLinks.MINE).quiet());
        }
        return section;
    }

    private Component consents() {
        return new ConsentsSection(mandates);
    }

    private Component representatives() {
        return new RepresentativesSection(mandates, OfficeTime.dayOf(clock.instant()));
    }

    private Component account() {
        var section = new Section(
                new H2(getTranslation("privacy.account.title")),
                new Paragraph(getTranslation("privacy.account.text")),
                new Div(new LinkButton(getTranslation("privacy.account.change"), IconName.KEY, PrivacyLinks.ACCOUNT)));
        section.addClassName("stack");
        return section;
    }

    private Component holdings() {
        var section = new Section(
                new H2(getTranslation("privacy.holdings.title")),
                new Paragraph(getTranslation("privacy.holdings.text")),
                new HoldingsList(data.holdings(), words, UI.getCurrent().getLocale()));
        section.addClassName("stack");
        return section;
    }
}
