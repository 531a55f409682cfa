package org.jobcenterportal.chains.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.chains.ChainPage;
import org.jobcenterportal.chains.MyChain;
import org.jobcenterportal.chains.Talk;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;

/** F31, F33: a citizen sees her stations and who is responsible, and releases paragraphs of the sheet. */
@Route(value = ChainLinks.MINE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class MyChainView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyChain chains;
    private final Div page = new Div();

    MyChainView(MyChain chains) {
        this.chains = chains;
        page.addClassNames("stack", "far");
        getContent().addClassNames("wide", "my-page", "stack", "far", "chain-page");
        getContent()
                .add(
                        new PageHeader(getTranslation("chains.mine.title")).lead(getTranslation("chains.mine.lead")),
                        page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("chains.mine.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        page.removeAll();
        var mine = chains.mine();
        if (mine.isEmpty()) {
            var card = new Div(new EmptyState(
                    IconName.TRAIN, getTranslation("chains.mine.empty"), getTranslation("chains.mine.emptyText")));
            card.addClassNames("card", "panel");
            page.add(card);
            return;
        }
        var chain = mine.get();
        var line = new Section(
                new H2(getTranslation("chains.mine.line")),
                new Paragraph(responsible(chain)),
                new ChainLine(chain.chain(), chain.today()));
        line.addClassNames("card", "panel", "stack");
        page.add(line);
        chain.talks().forEach(talk -> page.add(sheet(talk)));
    }

    private String responsible(ChainPage chain) {
        var body = chain.responsible();
        if (body == null) {
            return getTranslation("chains.mine.over");
        }
        var contact = chain.chain().begun().isEmpty()
                ? null
                : chain.chain().begun().getLast().contact();
        return switch (body.kind()) {
            case OFFICE -> getTranslation("chains.mine.office");
            case PROVIDER ->
                contact == null
                        ? getTranslation("chains.mine.provider", body.name())
                        : getTranslation("chains.mine.providerWith", body.name(), contact);
        };
    }

    private Component sheet(Talk talk) {
        var section = new Section(
                new H2(getTranslation("chains.mine.talk")),
                new Paragraph(
                        getTranslation("chains.mine.talkAt", Formats.here().moment(talk.at()))),
                new Paragraph(getTranslation("chains.mine.rule")));
        section.addClassNames("card", "panel", "stack");
        var number = 0;
        for (var paragraph : talk.paragraphs()) {
            section.add(paragraph(paragraph, ++number));
        }
        return section;
    }

    private Component paragraph(Talk.Paragraph paragraph, int number) {
        var words = new Paragraph(paragraph.words().value());
        words.addClassName("note-words");
        var about = getTranslation("chains.mine.which", number);
        var button = paragraph.isReleased()
                ? new SecondaryButton(getTranslation("chains.mine.takeBack"), IconName.UNDO, () -> {
                    chains.takeBack(paragraph.id());
                    show();
                    Toast.show(getTranslation("chains.mine.takenBack"));
                })
                : new SecondaryButton(getTranslation("chains.mine.release"), IconName.EYE, () -> {
                    chains.release(paragraph.id());
                    show();
                    Toast.show(getTranslation("chains.mine.released"));
                });
        button.setAriaLabel(
                getTranslation(paragraph.isReleased() ? "chains.mine.takeBackOf" : "chains.mine.releaseOf", about));
        var state = paragraph.isReleased()
                ? new StatusBadge(Status.GOOD, IconName.EYE, getTranslation("chains.mine.open"))
                : new StatusBadge(Status.OPEN, IconName.LOCK, getTranslation("chains.mine.closed"));
        var part = new Div(words, new Div(state.bare()), new Div(button));
        part.addClassNames("vault-paragraph", "stack", "close");
        return part;
    }
}
